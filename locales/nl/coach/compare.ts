import type { compare as en } from '../../en/coach/compare';
import type { Same } from '../../same';

/** De vergelijking met anderen in woorden. */
export const compare: Same<typeof en> = {
  'industry_clearly-above': 'Duidelijk boven het gemiddelde van je branche.',
  industry_above: 'Boven het gemiddelde van je branche.',
  industry_level: 'Ongeveer gelijk met je branche.',
  industry_below: 'Onder het gemiddelde van je branche.',
  'network_clearly-above': 'Duidelijk boven het gemiddelde van je netwerk.',
  network_above: 'Boven het gemiddelde van je netwerk.',
  network_level: 'Ongeveer gelijk met je netwerk.',
  network_below: 'Onder het gemiddelde van je netwerk.',
  place_top: 'Qua positie bij de top 10%.',
  place_high: 'Qua positie bij de top 25%.',
  'place_upper-half': 'Qua positie in de bovenste helft.',
  'place_lower-half': 'Qua positie in de onderste helft.',
  note: 'Een getal zegt op zichzelf weinig: 60 kan een topplek zijn waar het gemiddelde 45 is. Gemiddelden per pijler laat LinkedIn niet zien.',
};
