import type { Goal } from '../../../lib/coach/goals';
import { addDays } from '../../../lib/score/day';
import { type Cases, facts, reading, TODAY, ticks } from './facts';

const none = facts();
const people = (points: number, log = ticks('photo', 99)) => facts({ history: [reading(1, { people: points })], log });
const below = (points: number) => ({ due: people(points - 0.1), held: people(points), unknown: none });
const goal = (chosen: Goal) => facts({ choices: { goal: chosen } });
/** With Sales Navigator or without, not far yet in this pillar. */
const seat = (salesNavigator: boolean, log = ticks('photo', 99)) =>
  facts({ choices: { salesNavigator }, history: [reading(1)], log });
const needsSeat = { due: seat(true), held: seat(false), unknown: facts({ history: [reading(1)] }) };
/** A reading on every one of the days before today. */
const daily = (...daysAgo: number[]) => daysAgo.map((ago) => reading(ago));
const invited = ticks('three-invitations', 21, 7);

/** The rules of the people room: due, held back, and in want of a fact. */
export const CASES: Cases = {
  'filtered-searches': { ...below(20), held: people(8, ticks('filtered-searches', 2)) },
  persona: { due: none, held: facts({ log: ticks('persona', 30) }) },
  'persona-review': { due: facts({ log: ticks('persona', 91) }), held: facts({ log: ticks('persona', 30) }) },
  'fitting-profiles': {
    due: people(19.9, ticks('filtered-searches', 9, 1)),
    held: people(8, ticks('filtered-searches', 3)),
    unknown: none,
  },
  'beyond-your-network': {
    due: people(9),
    held: facts({ history: [reading(1, { people: 9, insights: 8.9 })] }),
    unknown: none,
  },
  'who-viewed-you': {
    due: facts({ history: [reading(1, { people: 23 })], choices: { goal: 'leads' } }),
    held: facts({ history: [reading(1, { people: 23 })], choices: { goal: 'ssi' } }),
    unknown: none,
  },
  'viewers-after-post': {
    due: facts({ log: ticks('own-post', 2) }),
    held: facts({ log: [...ticks('own-post', 2), ...ticks('who-viewed-you', 1)] }),
  },
  'warm-introduction': {
    due: people(12),
    held: facts({ history: [reading(1, { people: 21 })], choices: { goal: 'community' } }),
    unknown: none,
  },
  'employee-list': below(20),
  'map-deciders': { due: goal('leads'), held: goal('reputation'), unknown: none },
  'three-invitations': {
    due: people(20),
    held: facts({ history: [reading(1, { people: 20, relationships: 20 })] }),
    unknown: none,
  },
  'withdraw-old-invitations': {
    due: facts({ log: [...ticks('three-invitations', 31, 3), ...ticks('withdraw-old-invitations', 30)] }),
    held: facts({ history: [reading(29)], log: ticks('three-invitations', 29) }),
    unknown: none,
  },
  'group-join': { due: none, held: facts({ log: ticks('group-join', 1) }) },
  'group-help': {
    due: people(20, ticks('group-join', 1)),
    held: people(14, []),
    unknown: facts({ log: ticks('group-join', 1) }),
  },
  'recommended-leads': needsSeat,
  'job-change-search': { ...needsSeat, held: seat(true, ticks('job-change-search', 5)) },
  'tune-saved-search': {
    ...needsSeat,
    due: seat(true, ticks('job-change-search', 30)),
    held: seat(true, ticks('job-change-search', 5)),
  },
  'save-leads-accounts': needsSeat,
  'show-up': {
    due: facts({ history: daily(20, 13, 6, 2), log: ticks('photo', 6, 5) }),
    held: facts({ history: daily(20, 13, 6, 2), log: ticks('photo', 12, 5, 3) }),
    unknown: none,
  },
  'searches-again': {
    due: facts({ history: [reading(15, { people: 12 }), reading(1, { people: 11 })] }),
    held: facts({ history: [reading(15, { people: 12 }), reading(1, { people: 11.1 })] }),
    unknown: none,
  },
  'acceptance-rate': {
    due: facts({ log: invited, history: [reading(30), reading(1, { relationships: 15.4 })] }),
    held: facts({ log: invited, history: [reading(30), reading(1, { relationships: 15.5 })] }),
    unknown: facts({ log: invited }),
  },
  'account-read-up': { due: goal('customer-information'), held: goal('community'), unknown: none },
  'fellow-students': {
    due: people(15, ticks('education', 1)),
    held: people(15, []),
    unknown: facts({ log: [{ at: `${addDays(TODAY, -1)}T10:00:00Z`, rule: 'education', kind: 'done' }] }),
  },
  'people-to-learn-from': { due: goal('community'), held: goal('leads'), unknown: none },
};
