import { onProfile } from '../../checks/profile';
import { LINKEDIN_METRICS } from '../../evidence';
import type { Rule } from '../../rule';

/** The cover photo is on LinkedIn's list of 2015 by name; saying your value on it is trainers' advice. */
export const rule: Rule = {
  id: 'banner',
  pillars: ['brand'],
  minutes: 10,
  cadence: 'once',
  effect: 2,
  confidence: 0.8,
  evidence: LINKEDIN_METRICS,
  done: 'seen',
  open: { path: '/in/me/', fallback: '/feed/' },
  check: onProfile('banner', 'banner'),
};
