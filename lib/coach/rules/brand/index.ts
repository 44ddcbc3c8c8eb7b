import type { Rule } from '../../rule';

/** The rules of this room, one file each. */
export const BRAND_RULES: readonly Rule[] = [];
