import type { AccountName } from '../lib/member/account-state';
import { dayOf } from '../lib/score/day';
import type { Say } from '../locales';

/** The day and time of a moment, as texts about accounts say them. */
export function whenOf(at: string, say: Say): { day: string; time: string } {
  return { day: say.day(dayOf(at), 'dated'), time: say.time(at) };
}

/** What an account is called: no name or address of it is kept, so it goes by when it was first met. */
export function accountInWords(name: AccountName, say: Say): string {
  return name.by === 'first' ? say.text('account.first') : say.text(`account.${name.by}`, whenOf(name.at, say));
}
