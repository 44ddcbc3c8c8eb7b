import type { Rule } from '../../rule';

/** The rules of this room, one file each. */
export const META_RULES: readonly Rule[] = [];
