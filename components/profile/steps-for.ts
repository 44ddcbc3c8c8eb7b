import { FIXES, fixText } from '../../lib/profile/best-fix';
import type { Item } from '../../lib/profile/item';
import type { KnownProfile } from '../../lib/profile/known';
import type { CoachSay } from '../../locales/coach';
import type { Coaching } from '../view';

/**
 * How an item is mended, in one to three steps: those of the coach's rule for it, once loaded, else our one line. The rule
 * says how to begin: a text that is only too short gets our line.
 */
export function stepsFor(
  item: Item,
  profile: KnownProfile | null,
  coaching: Coaching | null,
  say: CoachSay,
): readonly string[] {
  const { rule } = FIXES[item];
  const begins = fixText(item, profile) === `item.${item}_fix`;
  const steps = begins && coaching && rule ? coaching.words(say.language, rule).how : [];
  return steps.length > 0 ? steps : [say.text(`profile.${item}_how`)];
}
