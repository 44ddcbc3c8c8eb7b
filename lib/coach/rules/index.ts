import type { Rule } from '../rule';
import { BRAND_RULES } from './brand';
import { INSIGHTS_RULES } from './insights';
import { META_RULES } from './meta';
import { PEOPLE_RULES } from './people';
import { RELATIONSHIPS_RULES } from './relationships';

/** Every rule there is, in the order of the pillars. */
export const RULES: readonly Rule[] = [
  ...BRAND_RULES,
  ...PEOPLE_RULES,
  ...INSIGHTS_RULES,
  ...RELATIONSHIPS_RULES,
  ...META_RULES,
];
