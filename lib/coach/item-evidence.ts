import { FIXES } from '../profile/best-fix';
import type { Item } from '../profile/item';
import { LINKEDIN_COMPLETENESS, OWN_RULE } from './evidence';
import type { Evidence, Rule } from './rule';

/** How well it is supported that an item belongs on a profile: as its rule among `rules` says, where it has one. */
export function itemEvidence(item: Item, rules: readonly Rule[]): Evidence {
  const { rule } = FIXES[item];
  const own = rules.find(({ id }) => id === rule)?.evidence;
  // LinkedIn's list names the location; languages are our own addition.
  return own ?? (item === 'location' ? LINKEDIN_COMPLETENESS : OWN_RULE);
}
