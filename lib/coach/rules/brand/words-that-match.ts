import { all, goalIs } from '../../checks';
import { quietFor } from '../../checks/log';
import { onProfile } from '../../checks/profile';
import { wordsLook } from '../../checks/profile-looks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/**
 * The book's hashtags that equal your keywords, brought up to date: the words still matter, hashtags and creator
 * mode hardly do.
 */
export const rule: Rule = {
  id: 'words-that-match',
  pillars: ['brand', 'insights'],
  minutes: 10,
  cadence: 'quarterly',
  effect: 1,
  confidence: 0.6,
  evidence: PETERSEN,
  done: 'seen',
  open: { path: '/in/me/', fallback: '/feed/' },
  dated: true,
  check: all(
    goalIs('thought-leadership', 'personal-branding', 'ssi', 'traffic'),
    onProfile('words-that-match', 'headline', wordsLook, quietFor(90, 'words-that-match')),
  ),
};
