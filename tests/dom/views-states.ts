import type { MemberState } from '../../lib/member/state';
import type { Visit } from '../../lib/member/visit';
import { history, snapshot, state, TODAY } from './views-ground';

const failed = (outcome: Visit['outcome'], hint?: NonNullable<Visit['hint']>): Visit => ({
  version: 1,
  outcome,
  at: `${TODAY}T09:05:00+01:00`,
  path: '/sales/ssi',
  ...(hint ? { hint } : {}),
});
const year = history(365);
const ada = { key: 'unbound', by: 'opened', at: '2026-10-03T09:05:00+02:00' } as const;
const bea = { key: '0123abcd', by: 'told', at: '2026-11-20T18:30:00+01:00' } as const;
const alone = { shown: ada, bound: true, others: [], question: null, aside: 0 };
const another = { about: 'profile', of: 'cay_hash-0123456', at: `${TODAY}T09:05:00+01:00`, readings: 0 } as const;
const doubted = { about: 'industry', of: bea.key, at: `${TODAY}T09:05:00+01:00`, readings: 2 } as const;
const full = { brand: 25, people: 25, insights: 25, relationships: 25 };

/** Every state popup and side panel are designed for, by name. */
export const STATES: Record<string, MemberState> = {
  opening: state({ ready: false, planned: false, complete: false, visit: null, settings: { page: 'ask' } }),
  'not-answered': state({ visit: null, settings: { page: 'ask' } }),
  'not-answered-with-score': state({ snapshots: year, settings: { page: 'ask' } }),
  'not-answered-and-not-read': state({ snapshots: year, visit: failed('signed-out'), settings: { page: 'ask' } }),
  ahead: state({ visit: null, snapshots: [snapshot('2027-01-09')] }),
  empty: state({ visit: null }),
  first: state({ snapshots: [snapshot(TODAY)] }),
  usual: state({ snapshots: year }),
  stale: state({ snapshots: history(200, '2026-11-10') }),
  full: state({ snapshots: [...history(20, '2026-11-21'), snapshot(TODAY, { overall: 100, pillars: full })] }),
  zero: state({
    snapshots: [snapshot(TODAY, { overall: 0, pillars: { brand: 0, people: 0, insights: 0, relationships: 0 } })],
  }),
  quiet: state({ snapshots: year, settings: { page: 'quiet' } }),
  sample: state({ snapshots: year, settings: { sample: true } }),
  unsaved: state({ snapshots: year, unsaved: true }),
  refused: state({ snapshots: year, refused: true }),
  removed: state({ snapshots: year, visit: { ...failed('read'), removals: 4 } }),
  unreadable: state({ snapshots: year, unreadable: 3 }),
  'alone-without-peers': state({ snapshots: [snapshot(TODAY, { industry: null, network: null })] }),
  'team-and-weekly': state({
    snapshots: [
      snapshot(TODAY, {
        industry: { rank: null, average: 47, name: null },
        network: { rank: 3, average: null },
        team: { rank: '1 of 8', average: 51 },
        weeklyChange: { industry: 0, network: 1 },
      }),
    ],
  }),
  loading: state({ snapshots: year, visit: failed('loading') }),
  'signed-out': state({ visit: failed('signed-out') }),
  'no-score': state({ visit: failed('no-score') }),
  inconsistent: state({ snapshots: year, visit: failed('inconsistent', 'sum-differs') }),
  unrecognised: state({ visit: failed('unrecognised', 'looks-like-a-score') }),
  bound: state({ snapshots: year, account: alone }),
  'two-accounts': state({ snapshots: year, account: { ...alone, others: [bea] } }),
  'another-profile': state({ snapshots: year, account: { ...alone, question: another } }),
  'still-yours': state({
    snapshots: year,
    account: { ...alone, question: { ...doubted, of: ada.key, readings: 1 }, aside: 1 },
  }),
  'whose-of-several': state({ snapshots: year, account: { ...alone, others: [bea], question: doubted, aside: 2 } }),
  'not-yours': state({ snapshots: year, visit: failed('not-yours') }),
};

/** One of {@link STATES}; throws where there is none by that name. */
export function named(name: string): MemberState {
  const found = STATES[name];
  if (!found) throw new Error(`No such state: ${name}`);
  return found;
}
