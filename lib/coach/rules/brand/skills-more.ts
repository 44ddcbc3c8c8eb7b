import { all, untilTicked } from '../../checks';
import { ageing } from '../../checks/log';
import { onProfile } from '../../checks/profile';
import { moreSkillsLook } from '../../checks/profile-looks';
import type { Rule } from '../../rule';

/**
 * Eight at least is what a Dutch sales magazine advises; a month after the first five, so that it is no one-day
 * job.
 */
export const rule: Rule = {
  id: 'skills-more',
  pillars: ['brand'],
  minutes: 5,
  cadence: 'once',
  effect: 1,
  confidence: 0.6,
  evidence: { strength: 'practitioners-say', source: 'SalesGids, LinkedIn SSI' },
  done: 'seen',
  open: { path: '/in/me/', fallback: '/feed/' },
  check: onProfile('skills-more', 'skills', moreSkillsLook, all(ageing(30, 'skills-five'), untilTicked('skills-more'))),
};
