import type { marks as en } from '../../en/coach/marks';
import type { Same } from '../../same';

/** Tijd die je markeert: rust en gebeurtenissen. */
export const marks: Same<typeof en> = {
  title: 'Vrije tijd en gebeurtenissen',
  lead: 'Ze staan in je verloop, en op die dagen staat je ritme stil. Wat je dan toch doet, telt mee. Tijdens vakantie en verlof rust ook het plan.',
  what: 'Wat',
  holiday: 'Vakantie',
  leave: 'Verlof',
  'job-change': 'Nieuwe baan',
  campaign: 'Campagne',
  from: 'Eerste dag',
  to: 'Laatste dag',
  add: 'Toevoegen',
  added: 'Toegevoegd: {kind}, {span}.',
  wrong: 'Vul twee dagen in, de laatste niet vóór de eerste.',
  span: '{from} tot en met {to}',
  delete: 'Verwijder {kind}, {span}',
  none: 'Nog niets gemarkeerd.',
};
