import { addDays } from '../../../lib/score/day';
import type { Snapshot } from '../../../lib/score/snapshot';
import { type Cases, facts, reading, TODAY, ticks } from './facts';

const day = (n: number) => addDays(TODAY, n);
const daily = (from: number, to: number, brand: (ago: number) => number): Snapshot[] =>
  Array.from({ length: from - to + 1 }, (_, i) => reading(from - i, { brand: brand(from - i) }));
const target = { points: 65, by: day(40), setOn: day(-50), industryAverage: 40, own: false };
const industry = (name: string, average: number) => ({ industry: { name, rank: 20, average } });
const ranked = (rank: number) => ({ industry: { name: 'Retail', rank, average: 40 } });
const dropped = [reading(3), reading(2), reading(1, { brand: 12, people: 13 })];
const rest = { kind: 'holiday', from: day(5), to: day(19) } as const;
const burst = daily(95, 60, (ago) => (ago > 84 ? 10 : ago > 80 ? 14 : 16));

export const CASES: Cases = {
  'read-your-score': { due: facts({ history: [reading(4)] }), held: facts({ history: [reading(3)] }) },
  'choose-a-goal': {
    due: facts({ choices: { goal: 'leads', target: { ...target, by: day(-1) } } }),
    held: facts({ choices: { goal: 'leads', target } }),
  },
  'weekly-review': {
    due: facts({ history: [reading(1)], log: ticks('weekly-review', 7) }),
    held: facts({ history: [reading(1)], log: ticks('weekly-review', 6) }),
    unknown: facts(),
  },
  'move-on-from-a-full-pillar': {
    // Between 24 and 24.5 a pillar that was full still is.
    due: facts({ history: [reading(9, { brand: 24.6 }), reading(1, { brand: 24.2 })] }),
    held: facts({ history: [reading(9, { brand: 24.4 }), reading(1, { brand: 24.2 })] }),
    unknown: facts(),
  },
  'lift-the-weakest-pillar': {
    due: facts({ history: [reading(1, { brand: 21, insights: 2.2 })] }),
    held: facts({ history: [reading(1, { insights: 6 })] }),
    unknown: facts(),
  },
  'take-a-drop-calmly': {
    due: facts({ history: dropped }),
    held: facts({ history: dropped, log: ticks('take-a-drop-calmly', 1) }),
    unknown: facts(),
  },
  'plan-a-light-week': {
    due: facts({ annotations: [rest] }),
    held: facts({ annotations: [{ ...rest, from: day(8) }] }),
  },
  'start-again-gently': {
    due: facts({ log: ticks('comment-with-substance', 12) }),
    held: facts({ log: ticks('comment-with-substance', 9) }),
  },
  'expect-the-echo': {
    due: facts({ history: [...burst, reading(1)] }),
    held: facts({ history: [...daily(95, 60, (ago) => (ago === 82 ? 16 : 10)), reading(1)] }),
    unknown: facts(),
  },
  'change-one-habit': {
    due: facts({ history: daily(29, 1, (ago) => 15 + (ago % 3) / 2) }),
    held: facts({ history: daily(29, 1, (ago) => 18 - ago / 8) }),
    unknown: facts(),
  },
  'know-who-sees-your-score': {
    due: facts({ choices: { salesNavigator: true } }),
    held: facts({ choices: { salesNavigator: false } }),
    unknown: facts(),
  },
  'read-rank-beside-score': {
    due: facts({ history: [reading(30, {}, ranked(24)), reading(1, { brand: 15.3 }, ranked(18))] }),
    held: facts({ history: [reading(30, {}, ranked(24)), reading(1, { brand: 17 }, ranked(18))] }),
    unknown: facts(),
  },
  'compare-afresh': {
    due: facts({ history: [reading(9, {}, industry('Retail', 30)), reading(2, {}, industry('Software', 41))] }),
    // The same group, named in another language.
    held: facts({ history: [reading(9, {}, industry('Retail', 30)), reading(2, {}, industry('Detailhandel', 30))] }),
    unknown: facts(),
  },
  'look-at-your-target-again': {
    due: facts({ history: [reading(1, {}, industry('Retail', 42))], choices: { target } }),
    held: facts({ history: [reading(1, {}, industry('Retail', 41))], choices: { target } }),
    unknown: facts(),
  },
  'keep-two-habits': {
    due: facts({
      log: ['photo', 'banner', 'run-a-poll', 'persona', 'own-post', 'verify'].flatMap((r, i) => ticks(r, i)),
    }),
    held: facts({ log: ['photo', 'banner', 'run-a-poll', 'own-post'].flatMap((r) => ticks(r, 1, 4, 9)) }),
  },
  'spread-the-work': {
    due: facts({ log: ['photo', 'banner', 'run-a-poll', 'own-post', 'persona', 'verify'].flatMap((r) => ticks(r, 2)) }),
    held: facts({ log: ticks('comment-with-substance', 1, 2, 3, 4, 5, 8) }),
  },
  'give-a-habit-time': {
    due: facts({ log: ticks('comment-with-substance', 1, 4, 8, 12, 15, 20) }),
    held: facts({ log: ticks('comment-with-substance', 1, 4, 8, 12, 30, 60) }),
  },
  'say-sales-navigator': { due: facts(), held: facts({ choices: { salesNavigator: false } }) },
  'check-your-positioning': {
    due: facts({ choices: { goal: 'reputation' } }),
    held: facts({ choices: { goal: 'leads' } }),
    unknown: facts(),
  },
};
