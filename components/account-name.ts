import type { AccountName } from '../lib/member/account-state';
import { dayOf } from '../lib/score/day';
import type { Say } from '../locales';

/** The day and time of a moment, as texts about accounts say them. */
export function whenOf(at: string, say: Say): { day: string; time: string } {
  return { day: say.day(dayOf(at), 'dated'), time: say.time(at) };
}

/** What an account is called: as the member named it, else by when it was first met, since no name or address of it is kept. */
export function accountInWords(name: AccountName, say: Say): string {
  if (name.name !== undefined) return name.name;
  return name.by === 'first' ? say.text('account.first') : say.text(`account.${name.by}`, whenOf(name.at, say));
}
