import { accountKeys } from './account-changes';
import type { Accounts, Question } from './accounts';

/**
 * What an account is called: as the member named it, else (no name or address of it is kept) by `at`, ISO 8601 with offset.
 * - `opened`: by the moment its profile was first opened
 * - `told`: by the moment the member told of it; its profile was not opened yet
 * - `first`: the one of the first readings, of no profile yet
 */
export type AccountName = { key: string; name?: string } & ({ by: 'opened' | 'told'; at: string } | { by: 'first' });

/** What a view knows of the member's accounts. */
export interface AccountState {
  /** Whose facts the view shows. */
  shown: AccountName;
  /** Whether a profile is bound to it. */
  bound: boolean;
  /** The others, if there are any. */
  others: readonly AccountName[];
  /** The oldest open question, and how many readings wait for its answer; null while none is open. */
  question: (Question & { readings: number }) | null;
  /** All readings that are kept aside until the member says whose they are. */
  aside: number;
}

/** The accounts as a view that shows `account` says them; `waiting` holds, for each reading aside, its question's `of`. */
export function accountState(accounts: Accounts, account: string, waiting: readonly string[]): AccountState {
  const names = accountKeys(accounts).map((key) => nameOf(accounts, key));
  const shown = nameOf(accounts, account);
  const question = accounts.questions[0];
  return {
    shown,
    bound: shown.by === 'opened',
    others: names.filter(({ key }) => key !== account),
    question: question ? { ...question, readings: waiting.filter((of) => of === question.of).length } : null,
    aside: waiting.length,
  };
}

function nameOf({ bound, names }: Accounts, key: string): AccountName {
  const name = names[key];
  const called = { key, ...(name === undefined ? {} : { name }) };
  const own = bound.filter(({ account }) => account === key);
  const opened = own.find(({ hash }) => hash !== null);
  const told = own.at(0);
  if (opened) return { ...called, by: 'opened', at: opened.at };
  return told ? { ...called, by: 'told', at: told.at } : { ...called, by: 'first' };
}
