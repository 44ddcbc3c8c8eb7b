import type { habits as en } from '../../en/coach/habits';
import type { Same } from '../../same';

/** Het plan van 90 dagen: twee gewoonten. */
export const habits: Same<typeof en> = {
  title: 'Twee gewoonten, 90 dagen',
  lead: 'De index kijkt zo’n 90 dagen terug. Twee kleine gewoonten die je volhoudt, passen daar beter bij dan één drukke week.',
  one: 'Eerste gewoonte',
  two: 'Tweede gewoonte',
  same: 'Kies twee verschillende gewoonten.',
  start: 'Begin met 90 dagen',
  none: 'Zodra er advies is dat dagelijks of wekelijks terugkomt, kun je hier twee gewoonten kiezen.',
  day: 'Dag {n} van 90, tot {day}',
  times_one: 'op {n} dag afgevinkt',
  times_other: 'op {n} dagen afgevinkt',
  tick: 'Vandaag gedaan',
  tickFor: 'Vandaag gedaan: {title}',
  inPlan: 'Staat ook in het plan van vandaag: één vinkje telt voor beide',
  unticked: 'nog niet afgevinkt',
  early: 'Een nieuwe gewoonte zie je langzaam terug: het is nog te vroeg om iets te zien. Oordeel pas na dag 60.',
  share:
    'Een nieuwe gewoonte zie je langzaam terug: na {n} dagen kan ruwweg {share}% van het effect zichtbaar zijn, als dat er is. Oordeel pas na dag 60.',
  over: 'De 90 dagen zijn voorbij. Houd deze twee, of kies andere.',
  again: 'Nog eens 90 dagen',
  other: 'Andere gewoonten kiezen',
};
