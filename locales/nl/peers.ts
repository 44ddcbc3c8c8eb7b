import type { peers as en } from '../en/peers';
import type { Same } from '../same';

/** Posities en gemiddelden in woorden. */
export const peers: Same<typeof en> = {
  title: 'Vergeleken met anderen',
  rank: 'Top {n}%',
  rankWhy: 'Lager is beter: top 1% is helemaal vooraan.',
  rankUnknown: 'Positie niet getoond',
  averageUnknown: 'Gemiddelde niet getoond',
  you: 'Jij',
  average: 'Gemiddelde',
  above_one: '{n} punt boven het gemiddelde',
  above_other: '{n} punten boven het gemiddelde',
  below_one: '{n} punt onder het gemiddelde',
  below_other: '{n} punten onder het gemiddelde',
  same: 'Precies het gemiddelde',
  none: 'De pagina liet bij deze meting geen posities of gemiddelden zien.',
  weekly: 'LinkedIns eigen verschil met vorige week: {change}%',
};
