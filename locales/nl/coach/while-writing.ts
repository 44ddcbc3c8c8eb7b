import type { whileWriting as en } from '../../en/coach/while-writing';
import type { Same } from '../../same';

/** De instellingen van de coach die meekijkt terwijl je schrijft. */
export const whileWriting: Same<typeof en> = {
  title: 'Terwijl je schrijft',
  onComments: 'Een ring naast je reactie',
  onCommentsWhy: 'Hij vult zich terwijl je schrijft en laat zien wat je reactie nog kan gebruiken.',
  onNotes: 'Hulp bij het bericht in een uitnodiging',
  onNotesWhy: 'Teksten om mee te beginnen, en een blik op wat je zelf schreef.',
  notOnPage:
    'Op LinkedIns pagina’s verschijnt niets van ons terwijl je schrijft: zo heb je het gekozen, of je hebt nog niet gekozen.',
  words: 'Een goede reactie heeft',
  wordsWhy: 'Een vuistregel, geen wet.',
  moreThan: 'meer dan {n} woorden',
};
