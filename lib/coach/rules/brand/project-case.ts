import { all, goalIs } from '../../checks';
import { quietFor } from '../../checks/log';
import { onProfile } from '../../checks/profile';
import { standingOn } from '../../checks/profile-looks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** Own cases and projects underline a personal approach: the book's advice for what deciders look for. */
export const rule: Rule = {
  id: 'project-case',
  pillars: ['brand'],
  minutes: 10,
  cadence: 'quarterly',
  effect: 1,
  confidence: 0.6,
  evidence: PETERSEN,
  done: 'seen',
  open: { path: '/in/me/', fallback: '/feed/' },
  check: all(
    goalIs('reputation', 'leads', 'personal-branding', 'thought-leadership'),
    onProfile('project-case', 'projects', standingOn, quietFor(90, 'project-case')),
  ),
};
