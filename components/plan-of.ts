import { factsOf } from '../lib/coach/facts-of';
import { type Plan, planFor } from '../lib/coach/plan';
import type { MemberState } from '../lib/member/state';
import type { Coaching } from './view';

/** Today's plan; null until log, choices and rules have been read. */
export function planOf(state: MemberState, coaching: Coaching | null): Plan | null {
  return state.planned && coaching ? planFor(factsOf(state), coaching.rules) : null;
}
