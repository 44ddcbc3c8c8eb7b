import { any, type Check } from '../../checks';
import { quietFor, untilTickedTimes } from '../../checks/log';
import { standingOn } from '../../checks/profile-looks';
import { POSTIV } from '../../evidence';
import type { Rule } from '../../rule';

const freshen = quietFor(90, 'ask-recommendation');
const byTicks: Check = any(untilTickedTimes(5, 'ask-recommendation'), freshen);

/** Five or more is vendors' advice; after that one a quarter keeps them fresh, which is ours. */
export const rule: Rule = {
  id: 'ask-recommendation',
  pillars: ['brand'],
  minutes: 10,
  cadence: 'weekly',
  effect: 2,
  confidence: 0.8,
  evidence: POSTIV,
  done: 'seen',
  open: { path: '/in/me/', fallback: '/feed/' },
  check: (facts) => {
    const shown = facts.profile?.items.recommendations && standingOn(facts.profile, 'recommendations');
    if (!shown || shown.is === 'unsure') return byTicks(facts);
    return shown.is === 'missing' ? { is: 'due', because: [shown.because] } : freshen(facts);
  },
};
