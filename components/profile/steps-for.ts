import { FIXES } from '../../lib/profile/best-fix';
import type { Item } from '../../lib/profile/item';
import type { CoachSay } from '../../locales/coach';
import type { Coaching } from '../view';

/** How an item is mended, in one to three steps: those of the coach's rule for it, once loaded, else our one line. */
export function stepsFor(item: Item, coaching: Coaching | null, say: CoachSay): readonly string[] {
  const { rule } = FIXES[item];
  const steps = coaching && rule ? coaching.words(say.language, rule).how : [];
  return steps.length > 0 ? steps : [say.text(`profile.${item}_how`)];
}
