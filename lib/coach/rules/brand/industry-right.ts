import { INDUSTRY_HOLDS } from '../../../profile/limits';
import { all } from '../../checks';
import { industryUnconfirmed } from '../../checks/industry';
import { quietFor } from '../../checks/log';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/**
 * The industry decides whom the score is compared with; the book warns that many members never chose theirs.
 * Yearly: our rule. Ticked, or confirmed among the choices.
 */
export const rule: Rule = {
  id: 'industry-right',
  pillars: ['brand'],
  minutes: 5,
  cadence: 'yearly',
  effect: 1,
  confidence: 1,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/in/me/', fallback: '/feed/' },
  basics: true,
  check: all(industryUnconfirmed(INDUSTRY_HOLDS), quietFor(365, 'industry-right')),
};
