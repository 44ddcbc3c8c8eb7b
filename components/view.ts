import type { Rule } from '../lib/coach/rule';
import type { Language } from '../lib/member/settings';
import type { MemberActions, MemberState } from '../lib/member/state';
import type { Say } from '../locales';
import type { CoachSay } from '../locales/coach';
import type { RuleWords } from '../locales/rules';

/** The rules with their words. Loaded after the first paint: the score does not wait for them. */
export interface Coaching {
  rules: readonly Rule[];
  words: (language: Language, rule: string) => RuleWords;
}

/** All that a view gets: what is known, what the member can do, and the language to say it in. */
export interface ViewProps<Voice = Say> {
  state: MemberState;
  actions: MemberActions;
  /** Null until it is loaded. */
  coaching: Coaching | null;
  say: Voice;
}

/** What a part of the side panel gets: the same, with the side panel's texts. */
export type CoachProps = ViewProps<CoachSay>;
