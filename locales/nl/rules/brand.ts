import type { brand as en } from '../../en/rules/brand';
import type { Same } from '../../same';

/** Wat de regels van deze kamer zeggen. */
export const brand: Same<typeof en> = {};
