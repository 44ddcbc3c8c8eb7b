import type { advice as en } from '../en/advice';
import type { Same } from '../same';

/** Woorden rond elk advies: hoe lang het duurt, en hoe stevig het staat. */
export const advice: Same<typeof en> = {
  minutes: '{n} min',
  'strength_linkedin-says': 'Volgens LinkedIn ({year})',
  strength_counted: 'Geteld',
  'strength_practitioners-say': 'Advies uit de praktijk',
  'strength_rule-of-thumb': 'Onze vuistregel',
  source: 'Bron: {source}',
  resting: 'Geplande rust',
  restingWhy: 'Je hebt deze dagen als vrij gemarkeerd. Er hoeft niets, en je raakt niets kwijt.',
  allDone: 'Klaar voor vandaag',
  allDoneWhy: 'Dat was het plan. Morgen is er weer een; meer hoeft niet.',
  nothing: 'Vandaag hoef je niets',
  nothingWhy: 'Wat je pas hebt gedaan, mag even rusten. Het komt terug zodra het weer zin heeft.',
};
