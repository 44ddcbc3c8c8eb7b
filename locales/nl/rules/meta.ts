import type { meta as en } from '../../en/rules/meta';
import type { Same } from '../../same';

/** Wat de regels van deze kamer zeggen. */
export const meta: Same<typeof en> = {};
