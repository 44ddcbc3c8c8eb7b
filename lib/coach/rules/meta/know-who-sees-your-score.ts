import { all, hasSalesNavigator, untilTicked } from '../../checks';
import { LINKEDIN_HELP } from '../../evidence';
import type { Rule } from '../../rule';

/** LinkedIn’s help page on the index for Sales Navigator. */
export const rule: Rule = {
  id: 'know-who-sees-your-score',
  pillars: [],
  minutes: 2,
  cadence: 'once',
  effect: 1,
  confidence: 1,
  evidence: LINKEDIN_HELP,
  done: 'ticked',
  open: { path: '/sales/home', fallback: '/feed/' },
  check: all(hasSalesNavigator, untilTicked('know-who-sees-your-score')),
};
