import { all, below } from '../../checks';
import { quietFor } from '../../checks/log';
import { noChangeFor, withStalest } from '../../checks/profile-diary';
import { PETERSEN } from '../../evidence';
import { PROFILE_WORK } from '../../profile-work';
import type { Rule } from '../../rule';

/** The book's weekly refresh with a presentation or video; any other work on the profile that week counts as well. */
export const rule: Rule = {
  id: 'enrich-one-part',
  pillars: ['brand'],
  minutes: 10,
  cadence: 'weekly',
  effect: 2,
  confidence: 0.6,
  evidence: PETERSEN,
  done: 'seen',
  open: { path: '/in/me/', fallback: '/feed/' },
  check: all(below('brand', 24.5), quietFor(7, ...PROFILE_WORK), noChangeFor(7), withStalest),
};
