import type { ItemSight } from '../linkedin/profile/sight';
import type { Item } from './item';
import type { Measures } from './measures';

/**
 * What is known of a profile: the common part of a report of one visit and of the stored record, so that both are judged
 * alike. What isn't named was not seen.
 */
export interface KnownProfile {
  items: { readonly [I in Item]?: Pick<ItemSight, 'is' | 'count' | 'exact'> };
  measures: Measures;
}
