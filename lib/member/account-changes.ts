import { type Accounts, type Question, UNBOUND } from './accounts';

/**
 * The accounts after an own profile was seen: `hash` is that of its slug, `at` the moment, ISO 8601 with offset.
 * - the first one ever makes the history so far its own, unless there is a reason to doubt whose that is
 * - a known one makes its account the current one
 * - an unknown one is a question: until it is answered, whose the readings are is not known
 *
 * The same object where nothing changes.
 */
export function profileSeen(accounts: Accounts, hash: string, at: string): Accounts {
  const { bound, questions, current, unsure } = accounts;
  const known = bound.find((each) => each.hash === hash);
  if (known) {
    const settled = current === known.account && unsure === null;
    return settled ? accounts : { ...accounts, current: known.account, unsure: null };
  }
  const first = bound.length === 0 && questions.length === 0 && !accounts.lost;
  if (first) return { ...accounts, bound: [{ hash, account: current, at }] };
  return asked(accounts, { about: 'profile', of: hash, at });
}

/** The accounts after a reading of an `account` that looks like another's: the member is asked, once. */
export function readingDoubted(accounts: Accounts, account: string, at: string): Accounts {
  const question = { about: 'industry', of: account, at } as const;
  const isNow = account === accounts.current && (accounts.unsure ?? account) === account;
  return isNow ? asked(accounts, question) : { ...asked(accounts, question), unsure: accounts.unsure };
}

/** The accounts after a reading that fits its `account` again: what is in doubt stays asked, the present readings are sure. */
export function readingFits(accounts: Accounts, account: string): Accounts {
  return accounts.unsure === account ? { ...accounts, unsure: null } : accounts;
}

/**
 * The accounts after the member said whose the readings of a question are: a known account's, or (with a key that is
 * not in use) one that begins at `at`. It becomes the current one if the question was about the present readings. Null
 * where that question is not open any more.
 */
export function questionAnswered(accounts: Accounts, of: string, account: string, at: string): Accounts | null {
  const question = accounts.questions.find((each) => each.of === of);
  if (!question) return null;
  const hash = question.about === 'profile' ? of : null;
  const isNew = !accountKeys(accounts).includes(account);
  const bound = hash || isNew ? [...accounts.bound, { hash, account, at: hash ? question.at : at }] : accounts.bound;
  const questions = accounts.questions.filter((each) => each !== question);
  if (accounts.unsure !== of) return { ...accounts, bound, questions };
  return { ...accounts, bound, questions, current: account, unsure: null };
}

/** The accounts once the member called one of them so; an empty name takes it away. The same object where there is no such account. */
export function accountNamed(accounts: Accounts, account: string, name: string): Accounts {
  if (!accountKeys(accounts).includes(account)) return accounts;
  const { [account]: _, ...others } = accounts.names;
  return { ...accounts, names: name === '' ? others : { ...others, [account]: name } };
}

/** The keys of all accounts, the current one first. The history that began before any profile is always one of them. */
export function accountKeys({ bound, current }: Accounts): string[] {
  return [...new Set([current, ...bound.map(({ account }) => account), UNBOUND])];
}

function asked(accounts: Accounts, question: Question): Accounts {
  const { questions, unsure } = accounts;
  const open = questions.some(({ of }) => of === question.of);
  if (open && unsure === question.of) return accounts;
  return { ...accounts, questions: open ? questions : [...questions, question], unsure: question.of };
}

/** Where a reading goes: into an account's history, or aside until a question about a profile is answered. */
export type Place = { account: string } | { question: string };

/** The name of the place for a reading made now: an account's key, or a question's `of`. */
export function placeNow({ questions, unsure, current }: Accounts): string {
  return questions.some(({ about, of }) => about === 'profile' && of === unsure) ? (unsure as string) : current;
}

/** The place of a name that {@link placeNow} gave, perhaps a while ago: a question may have been answered since. */
export function placeCalled(name: string, { questions, bound }: Accounts): Place {
  if (questions.some(({ about, of }) => about === 'profile' && of === name)) return { question: name };
  return { account: bound.find(({ hash }) => hash === name)?.account ?? name };
}
