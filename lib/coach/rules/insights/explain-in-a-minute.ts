import { goalIs } from '../../checks';
import { PETERSEN } from '../../evidence';
import type { Rule } from '../../rule';

/** Stories (gone since 2021) and profile videos (since 2023) in older advice; a video in a post stays. */
export const rule: Rule = {
  id: 'explain-in-a-minute',
  pillars: ['insights', 'brand'],
  minutes: 10,
  cadence: 'monthly',
  effect: 2,
  confidence: 0.6,
  evidence: PETERSEN,
  done: 'ticked',
  open: { path: '/feed/', fallback: '/feed/' },
  dated: true,
  check: goalIs('thought-leadership', 'personal-branding'),
};
