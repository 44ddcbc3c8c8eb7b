import { describe, expect, it } from 'vitest';
import {
  accountNamed,
  placeCalled,
  placeNow,
  profileSeen,
  questionAnswered,
  readingDoubted,
  readingFits,
} from '../../lib/member/account-changes';
import { accountState } from '../../lib/member/account-state';
import { type Accounts, accountsFrom, FRESH_ACCOUNTS } from '../../lib/member/accounts';

const [ADA, BEA, CAY] = ['ada_hash-0123456', 'bea_hash-0123456', 'cay_hash-0123456'] as const;
const at = (hour: number) => `2026-11-22T${String(hour).padStart(2, '0')}:00:00+01:00`;
const SALT = 'salt-of-22-characters-';
const fresh: Accounts = { ...FRESH_ACCOUNTS, salt: SALT };
const adas = profileSeen(fresh, ADA, at(8));
const asked = profileSeen(adas, BEA, at(9));
const [NEW, NEWER] = ['0123abcd', '4567abcd'];

/** Stored and read again: nothing of it gets lost on the way. */
const again = (accounts: Accounts | null) => {
  expect(accountsFrom(JSON.parse(JSON.stringify(accounts)))).toEqual(accounts);
  return accounts as Accounts;
};

describe('an own profile', () => {
  it('the first makes the history so far its own, and nothing is renamed', () => {
    expect(again(adas)).toEqual({ ...fresh, bound: [{ hash: ADA, account: 'unbound', at: at(8) }] });
  });

  it('seen again changes nothing', () => {
    expect(profileSeen(adas, ADA, at(10))).toBe(adas);
  });

  it('of another address is a question, asked once, and until then nobody’s', () => {
    expect(again(asked)).toEqual({ ...adas, questions: [{ about: 'profile', of: BEA, at: at(9) }], unsure: BEA });
    expect(profileSeen(asked, BEA, at(10))).toBe(asked);
  });

  it('known, while another is in question, is sure again; the question stays', () => {
    const back = again(profileSeen(asked, ADA, at(10)));
    expect(back).toEqual({ ...asked, unsure: null });
    expect(profileSeen(back, BEA, at(11))).toEqual(asked);
  });

  it('several in a row are several questions', () => {
    const both = again(profileSeen(asked, CAY, at(10)));
    expect(both.questions.map(({ of }) => of)).toEqual([BEA, CAY]);
    expect(both.unsure).toBe(CAY);
  });

  it('the first is asked for too where there is a reason to doubt', () => {
    for (const doubtful of [readingDoubted(fresh, 'unbound', at(7)), { ...fresh, lost: true }])
      expect(profileSeen(doubtful, ADA, at(8))).toMatchObject({ bound: [], unsure: ADA });
  });
});

describe('the answer', () => {
  it('“the same account” adds the address to it', () => {
    const same = again(questionAnswered(asked, BEA, 'unbound', at(10)));
    expect(same).toEqual({
      ...adas,
      bound: [...adas.bound, { hash: BEA, account: 'unbound', at: at(9) }],
    });
    for (const hash of [ADA, BEA]) expect(profileSeen(same, hash, at(11))).toBe(same);
  });

  it('“another account” begins one, which a known address then switches to and from', () => {
    const two = again(questionAnswered(asked, BEA, NEW, at(10)));
    expect(two).toMatchObject({ current: NEW, questions: [], unsure: null });
    const back = profileSeen(two, ADA, at(11));
    expect(back).toEqual({ ...two, current: 'unbound' });
    expect(profileSeen(back, BEA, at(12))).toEqual(two);
  });

  it('given after a known profile was opened leaves that one current', () => {
    const back = profileSeen(asked, ADA, at(10));
    const two = again(questionAnswered(back, BEA, NEW, at(11)));
    expect(two.current).toBe('unbound');
    expect(profileSeen(two, BEA, at(12)).current).toBe(NEW);
  });

  it('to one question leaves the others open, in any order', () => {
    const both = profileSeen(asked, CAY, at(10));
    const first = again(questionAnswered(both, BEA, NEW, at(11)));
    expect(first).toMatchObject({ current: 'unbound', unsure: CAY, questions: [{ of: CAY }] });
    expect(again(questionAnswered(first, CAY, NEW, at(12)))).toMatchObject({ current: NEW, unsure: null });
    const last = again(questionAnswered(both, CAY, NEWER, at(11)));
    expect(last).toMatchObject({ current: NEWER, unsure: null, questions: [{ of: BEA }] });
  });

  it('to no open question is none', () => {
    expect(questionAnswered(asked, ADA, 'unbound', at(10))).toBeNull();
  });
});

describe('a reading in doubt', () => {
  const doubted = readingDoubted(adas, 'unbound', at(9));

  it('asks once about the account it would have gone to', () => {
    expect(again(doubted)).toEqual({
      ...adas,
      questions: [{ about: 'industry', of: 'unbound', at: at(9) }],
      unsure: 'unbound',
    });
    expect(readingDoubted(doubted, 'unbound', at(10))).toBe(doubted);
  });

  it('followed by one that fits is still asked for, but the next are sure', () => {
    expect(readingFits(doubted, 'unbound')).toEqual({ ...doubted, unsure: null });
    expect(readingFits(adas, 'unbound')).toBe(adas);
    expect(readingFits(asked, 'unbound')).toBe(asked);
  });

  it('of before another profile was opened asks, and leaves the present readings in question', () => {
    const late = again(readingDoubted(asked, 'unbound', at(10)));
    expect(late.questions).toHaveLength(2);
    expect(late.unsure).toBe(BEA);
  });

  it('is the same account’s: nothing else changes', () => {
    expect(questionAnswered(doubted, 'unbound', 'unbound', at(10))).toEqual(adas);
  });

  it('is another account’s, which then is the current one, although its profile was not opened', () => {
    const two = again(questionAnswered(doubted, 'unbound', NEW, at(10)));
    expect(two).toMatchObject({ current: NEW, bound: [{ hash: ADA }, { hash: null, account: NEW, at: at(10) }] });
    expect(profileSeen(two, ADA, at(11)).current).toBe('unbound');
    const opened = profileSeen(two, BEA, at(11));
    expect(again(questionAnswered(opened, BEA, NEW, at(12)))).toMatchObject({ current: NEW, unsure: null });
  });

  it('before any profile was seen leaves the first history an account of its own', () => {
    const two = questionAnswered(readingDoubted(fresh, 'unbound', at(9)), 'unbound', NEW, at(10)) as Accounts;
    expect(accountState(two, NEW, [])).toMatchObject({
      shown: { by: 'told' },
      others: [{ key: 'unbound', by: 'first' }],
    });
    expect(profileSeen(two, ADA, at(11))).toMatchObject({ current: NEW, unsure: ADA });
  });
});

describe('a name', () => {
  const two = questionAnswered(asked, BEA, NEW, at(10)) as Accounts;

  it('is what the views call an account, until it is taken away', () => {
    const named = again(accountNamed(two, NEW, 'Work'));
    expect(accountState(named, NEW, []).shown).toMatchObject({ key: NEW, by: 'opened', name: 'Work' });
    expect(accountState(named, NEW, []).others[0]).not.toHaveProperty('name');
    expect(accountNamed(named, NEW, '')).toEqual(two);
  });

  it('is for accounts that there are', () => {
    expect(accountNamed(two, NEWER, 'Work')).toBe(two);
  });

  it('that can’t be read is missing, and raises no doubt', () => {
    const names = { [NEW]: '  My\nwork ', unbound: 'x'.repeat(41), '../x': 'Work', [NEWER]: 7 };
    expect(accountsFrom({ ...two, names })).toEqual({ ...two, names: { [NEW]: 'My work' } });
    expect(accountsFrom({ ...two, names: 'none' })).toEqual(two);
  });
});

describe('a reading’s place', () => {
  const both = readingDoubted(profileSeen(adas, ADA, at(9)), 'unbound', at(9));

  it('is the current account, also where it looks like another’s: what it says decides', () => {
    for (const accounts of [fresh, adas, both]) expect(placeNow(accounts)).toBe('unbound');
    expect(placeCalled('unbound', both)).toEqual({ account: 'unbound' });
  });

  it('is a question while that is open, and the account that was answered since', () => {
    expect(placeNow(asked)).toBe(BEA);
    expect(placeCalled(BEA, asked)).toEqual({ question: BEA });
    expect(placeCalled(BEA, questionAnswered(asked, BEA, NEW, at(10)) as Accounts)).toEqual({ account: NEW });
  });
});

describe('stored accounts', () => {
  it('that are not there are fresh', () => {
    expect(accountsFrom(undefined)).toEqual(FRESH_ACCOUNTS);
  });

  it.each([
    ['no object', 'lost'],
    ['nothing', null],
    ['no salt', { ...asked, salt: '' }],
    ['an odd current account', { ...asked, current: 'a:b' }],
    ['an odd binding', { ...asked, bound: [...asked.bound, { hash: 'short', account: 'unbound', at: at(8) }] }],
    ['bindings that are no list', { ...asked, bound: {} }],
    ['an odd question', { ...asked, questions: [{ about: 'weather', of: ADA, at: at(8) }] }],
  ])('of which something can’t be read (%s) ask before they bind', (_, stored) => {
    const read = accountsFrom(stored);
    expect(read.lost).toBe(true);
    expect(profileSeen(read, CAY, at(10)).unsure).toBe(CAY);
    expect(accountsFrom(read).lost).toBe(true);
  });

  it('keep what can be read', () => {
    const stored = { ...asked, bound: [...asked.bound, 'lost'], unsure: CAY };
    expect(accountsFrom(stored)).toEqual({ ...asked, unsure: null, lost: true });
  });
});

describe('what a view says of accounts', () => {
  it('is nothing much before a profile was opened', () => {
    expect(accountState(fresh, 'unbound', [])).toEqual({
      shown: { key: 'unbound', by: 'first' },
      bound: false,
      others: [],
      question: null,
      aside: 0,
    });
  });

  it('names each account by the moment its profile was first opened', () => {
    const two = questionAnswered(asked, BEA, NEW, at(10)) as Accounts;
    expect(accountState(two, NEW, [])).toMatchObject({
      shown: { key: NEW, by: 'opened', at: at(9) },
      bound: true,
      others: [{ key: 'unbound', by: 'opened', at: at(8) }],
    });
  });

  it('counts what waits: for the oldest question, and for all', () => {
    const both = profileSeen(asked, CAY, at(10));
    expect(accountState(both, 'unbound', [BEA, CAY, CAY])).toMatchObject({
      question: { about: 'profile', of: BEA, at: at(9), readings: 1 },
      aside: 3,
    });
  });
});
