import type { KnownProfile } from './known';
import { ABOUT_GOOD, ABOUT_LEAST, AGREED, ENOUGH, SKILLS_GOOD } from './limits';
import type { Standing } from './standing';

/** What goes further than an item in place, and can be seen as well. Each has the name of the coach's rule for it. */
export const FURTHER = ['about-proof', 'skills-more', 'words-that-match'] as const;
export type Further = (typeof FURTHER)[number];

/**
 * How a further step stands. Unknown as long as the step before it isn't taken, or what decides was not seen.
 * - `about-proof`: an About as long as trainers advise
 * - `skills-more`: eight skills, where the five stand
 * - `words-that-match`: About or current role say half of the headline's keywords
 */
export function furtherOf(step: Further, { items, measures }: KnownProfile): Standing {
  if (step === 'about-proof') {
    const length = items.about?.is === 'yes' ? (measures.about?.length ?? 0) : 0;
    return length < ABOUT_LEAST ? 'unknown' : length < ABOUT_GOOD.from ? 'missing' : 'have';
  }
  if (step === 'skills-more') {
    const { is, count = 0, exact } = items.skills ?? {};
    if (is !== 'yes' || count < ENOUGH.skills) return 'unknown';
    return count >= SKILLS_GOOD ? 'have' : exact ? 'missing' : 'unknown';
  }
  const { keywords = 0, about = null, role = null } = measures.agreement ?? {};
  if (keywords === 0 || about === null || role === null) return 'unknown';
  return Math.max(about, role) / keywords < AGREED ? 'missing' : 'have';
}
