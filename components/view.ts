import type { MemberActions, MemberState } from '../lib/member/state';
import type { Say } from '../locales';

/** All that a view gets: what is known, what the member can do, and the language to say it in. */
export interface ViewProps {
  state: MemberState;
  actions: MemberActions;
  say: Say;
}
