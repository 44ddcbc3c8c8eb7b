import type { whileWriting as en } from '../../en/coach/while-writing';
import type { Same } from '../../same';

/** De instellingen van de coach die meekijkt terwijl je schrijft. */
export const whileWriting: Same<typeof en> = {
  title: 'Terwijl je schrijft',
  onComments: 'Een ring naast je reactie',
  onCommentsWhy: 'Hij vult zich terwijl je schrijft en laat zien wat je reactie nog kan gebruiken.',
  onNotes: 'Hulp bij het bericht in een uitnodiging',
  onNotesWhy: 'Teksten om mee te beginnen, en een blik op wat je zelf schreef.',
  notOnPage_quiet:
    'Stille modus: op LinkedIns pagina’s verschijnt niets van ons terwijl je schrijft. Dezelfde hulp vind je op het tabblad Schrijven.',
  notOnPage_ask:
    'Je hebt nog niet gekozen waar de coach mag staan. Tot die tijd vind je deze hulp alleen op het tabblad Schrijven.',
  words: 'Een goede reactie heeft',
  wordsWhy: 'Een vuistregel, geen wet.',
  moreThan: 'meer dan {n} woorden',
};
