import type { insights as en } from '../../en/rules/insights';
import type { Same } from '../../same';

/** Wat de regels van deze kamer zeggen. */
export const insights: Same<typeof en> = {};
