import type { people as en } from '../../en/rules/people';
import type { Same } from '../../same';

/** Wat de regels van deze kamer zeggen. */
export const people: Same<typeof en> = {};
