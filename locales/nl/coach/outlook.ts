import type { outlook as en } from '../../en/coach/outlook';
import type { Same } from '../../same';

/** Vooruitkijken: hele punten, hoogstens 28 dagen, als je ritme zo blijft. */
export const outlook: Same<typeof en> = {
  title: 'Vooruitkijken',
  lead: 'Als je je ritme van nu aanhoudt, is dit aannemelijk:',
  range: '{low} tot {high}',
  when: 'rond {day}',
  table: 'Aannemelijk bereik',
  none: 'Nog niet genoeg metingen om vooruit te kijken.',
  unsure: 'Je score bewoog de laatste tijd zo veel dat de komende weken te onzeker zijn om er iets over te zeggen.',
  further: 'Verder vooruit is het te onzeker om er iets over te zeggen.',
  more_one: 'Er is nog {n} meting nodig.',
  more_other: 'Er zijn nog {n} metingen nodig.',
  days_one: 'Ze moeten drie weken beslaan: nog {n} dag.',
  days_other: 'Ze moeten drie weken beslaan: nog {n} dagen.',
  gap_one: 'Na een pauze van twee weken of meer is nog {n} meting nodig.',
  gap_other: 'Na een pauze van twee weken of meer zijn nog {n} metingen nodig.',
  limits: 'Nooit verder dan 28 dagen. Posities niet: die bewegen als anderen bewegen.',
};
