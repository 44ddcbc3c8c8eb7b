import { goalIs } from '../../checks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** From mission and values by way of goals to tactics. */
export const rule: Rule = {
  id: 'check-your-positioning',
  pillars: [],
  minutes: 10,
  cadence: 'quarterly',
  effect: 1,
  confidence: 0.6,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/in/me/', fallback: '/feed/' },
  check: goalIs('personal-branding', 'thought-leadership', 'reputation', 'ssi'),
};
