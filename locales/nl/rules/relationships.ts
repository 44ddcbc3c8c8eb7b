import type { relationships as en } from '../../en/rules/relationships';
import type { Same } from '../../same';

/** Wat de regels van deze kamer zeggen. */
export const relationships: Same<typeof en> = {};
