import type { welcome as en } from '../en/welcome';
import type { Same } from '../same';

/** De pagina bij het begin. */
export const welcome: Same<typeof en> = {
  title: 'Welkom bij SSI Coach',
  lead: 'Open je Social Selling Index: de coach leest je score, bewaart één meting per dag en laat zien welke pijler de meeste ruimte heeft en wat er verandert.',
  rule: 'Wat LinkedIn erover zegt',
  rule1:
    'LinkedIns gebruikersovereenkomst (8.2) verbiedt software die iets over de dienst heen legt of het uiterlijk verandert, bijvoorbeeld door elementen in te voegen. Voor hulpmiddelen die alleen iets laten zien, is er geen uitzondering.',
  rule2:
    'Als LinkedIn daarop ingrijpt, wordt jouw account beperkt of gesloten, niet het onze. Ook voor het lezen van je eigen score kennen we geen uitzondering, al laat de stille modus de pagina zoals hij is.',
  privacy: 'Wat van jou is, blijft van jou',
  privacy1: 'Niets verlaat je browser: geen server, geen account, geen statistieken.',
  privacy2:
    'Je eigen SSI-pagina en profiel worden gelezen als je ze opent; van je profiel bewaren we geen tekst. Wat je in een reactie of bericht schrijft, wordt gemeten terwijl je schrijft; de tekst bewaren we nergens, van een bericht alleen een vingerafdruk zonder woorden.',
  privacy3: 'Je kunt altijd exporteren, één dag verwijderen of alles wissen.',
  until:
    'Zolang je niet hebt gekozen, leggen we je score en wat er op je profiel staat wel vast als je die pagina’s bezoekt, maar zetten we er niets op.',
  doneCoach:
    'Goed. De coach verschijnt naast je score, op je eigen profiel en waar je een reactie of uitnodiging schrijft.',
  doneQuiet: 'Goed. Er komt niets op LinkedIn; je score zit achter het icoon van SSI Coach in de werkbalk.',
  next: 'Nu: open je SSI-pagina één keer',
  change: 'Je kunt dit altijd veranderen in het zijpaneel.',
};
