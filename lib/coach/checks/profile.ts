import { ITEMS, type Item } from '../../profile/item';
import type { ProfileRecord } from '../../profile/record';
import { type Check, untilTicked } from '../checks';
import type { Because, Verdict } from '../rule';
import { ticksOf } from '../ticks';
import { standingOn } from './profile-looks';

/** What a look at an item says of a rule: done, to be done, not the time for it, or seen and still not to be told. */
export interface Shown {
  is: 'have' | 'missing' | 'not-now' | 'unsure';
  because: Because;
}

/** Looks at an item that was seen. Null is what that can't tell. */
export type Look = (profile: ProfileRecord, item: Item) => Shown | null;

/**
 * Met where the profile shows it, due where it shows that it is missing. A tick on the day of that visit or later holds
 * until the next one. What the member has not come to on their profile is unknown; what a visit can't tell, and
 * everything while the profile was never seen, is up to `unseen`: by default due until ticked.
 */
export const onProfile =
  (rule: string, item: Item, look: Look = standingOn, unseen: Check = untilTicked(rule)): Check =>
  (facts) => {
    const { profile } = facts;
    const otherwise = unseen(facts);
    if (!profile) return otherwise.is === 'due' ? { ...otherwise, missing: 'profile-page' } : otherwise;
    const seen = profile.items[item];
    if (!seen) return otherwise.is === 'due' && isAhead(item, profile) ? TO_SEE : otherwise;
    const shown = look(profile, item);
    if (!shown) return otherwise;
    if (shown.is === 'not-now') return { is: 'not-now' };
    if (shown.is === 'unsure') return asked(otherwise, shown.because);
    if (shown.is === 'have') return { is: 'met', because: [shown.because] };
    const ticked = ticksOf(facts.log).of(rule).at(-1);
    return ticked !== undefined && ticked >= seen.day ? otherwise : { is: 'due', because: [shown.because] };
  };

const TO_SEE: Verdict = { is: 'unknown', missing: 'profile-page' };

/** "Never ticked" says less than what was seen of it. */
function asked(verdict: Verdict, because: Because): Verdict {
  const isBlank = verdict.is === 'due' && verdict.because.every(({ fact }) => fact === 'never-ticked');
  return isBlank ? { ...verdict, because: [because] } : verdict;
}

/** Nothing below it on the page was seen either: the member did not scroll that far. */
function isAhead(item: Item, { items }: ProfileRecord): boolean {
  return ITEMS.slice(ITEMS.indexOf(item)).every((below) => !items[below]);
}
