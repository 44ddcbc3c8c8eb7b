import { all, goalIs, untilTicked } from '../../checks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/**
 * The book's profile video, brought up to date: LinkedIn took the profile video away in June 2023, Featured still
 * shows one.
 */
export const rule: Rule = {
  id: 'introduction-video',
  pillars: ['brand'],
  minutes: 15,
  cadence: 'once',
  effect: 1,
  confidence: 0.6,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/in/me/', fallback: '/feed/' },
  dated: true,
  check: all(goalIs('personal-branding', 'thought-leadership', 'reputation'), untilTicked('introduction-video')),
};
