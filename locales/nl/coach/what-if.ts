import type { whatIf as en } from '../../en/coach/what-if';
import type { Same } from '../../same';

/** Het totaal als som, om mee te spelen. */
export const whatIf: Same<typeof en> = {
  title: 'Wat als',
  lead: 'Het totaal is gewoon de som van vier pijlers, dus dit klopt precies. Een rekensom, geen voorspelling.',
  result: '{total} · {tier}',
  difference: '{change} ten opzichte van nu',
  same: 'Zoals het nu is',
  reset: 'Terug naar nu',
};
