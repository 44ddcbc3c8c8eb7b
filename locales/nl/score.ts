import type { score as en } from '../en/score';
import type { Same } from '../same';

/** Woorden voor de score zelf. */
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
  beginner: 'Beginner',
  developing: 'In ontwikkeling',
  proficient: 'Vaardig',
  leader: 'Koploper',
  outOf100: 'van 100',
  gap: 'nog {n} tot 25',
  full: 'vol',
  industry: 'Branche',
  network: 'Netwerk',
  team: 'Team',
};
