import type { panel as en } from '../en/panel';
import type { Same } from '../same';

/** Het zijpaneel. */
export const panel: Same<typeof en> = {
  title: 'SSI Coach',
  pillars: 'Pijlers',
  data: 'Je metingen',
  dataWhy: 'Ze staan alleen in deze browser. Neem ze mee wanneer je wilt.',
  sampleExport: 'Zolang de voorbeelddata aanstaat, bevat een export alleen het voorbeeld.',
  ownExport: 'Hier exporteer je je eigen metingen, niet het voorbeeld.',
  exportJson: 'JSON exporteren',
  exportCsv: 'CSV exporteren',
  erase: 'Alles wissen…',
  eraseTitle: 'Alles wissen?',
  eraseWhy:
    'Alle metingen en keuzes in deze browser zijn dan weg. Dat kun je niet ongedaan maken, dus exporteer ze eerst als je ze later misschien nog wilt.',
  eraseNow: 'Alles wissen',
  erased: 'Alles is gewist.',
  eraseFailed: 'Wissen is niet gelukt. Er is niets of maar een deel weg; probeer het opnieuw.',
  cancel: 'Annuleren',
  settings: 'Instellingen',
  sample: 'Voorbeelddata',
  sampleWhy: 'Kijk rond met een verzonnen jaar. Aan je eigen metingen verandert niets.',
  language: 'Taal',
  auto: 'Taal van je browser',
  disclaimer: 'SSI Coach is niet verbonden aan of goedgekeurd door LinkedIn.',
};
