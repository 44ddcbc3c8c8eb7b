import type { score as en } from '../en/score';
import type { Same } from '../same';

/** Woorden voor de score zelf, voor elk scherm. */
export const score: Same<typeof en> = {
  ssi: 'Social Selling Index',
  brand: 'Je professionele merk opbouwen',
  people: 'De juiste personen vinden',
  insights: 'Kennis en inzichten delen',
  relationships: 'Relaties opbouwen',
  brandShort: 'Merk',
  peopleShort: 'Personen',
  insightsShort: 'Inzichten',
  relationshipsShort: 'Relaties',
  total: 'Totaal',
  beginner: 'Beginner',
  developing: 'In ontwikkeling',
  proficient: 'Vaardig',
  leader: 'Koploper',
  outOf100: 'van 100',
  outOf25: '{n} van 25',
  gap: 'nog {n} tot 25',
  full: 'vol',
  industry: 'Branche',
  network: 'Netwerk',
  team: 'Team',
  since: 'sinds {day}',
  noChange: 'Geen verschil sinds {day}',
  first: 'Eerste meting. Vanaf de volgende zie je wat er verandert.',
  widestGap: 'Grootste gat',
  allFull: 'Alle vier de pijlers zijn vol',
  allFullWhy: 'Meer dan 100 is er niet. De index kijkt zo’n 90 dagen terug: je gewone ritme houdt hem hier.',
  stale: 'Dit cijfer is ouder dan een week. Open je SSI-pagina voor een nieuw cijfer.',
};
