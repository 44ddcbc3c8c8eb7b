import type { Facts } from '../../../lib/coach/facts';
import type { Goal } from '../../../lib/coach/goals';
import { type Cases, facts, reading, ticks } from './facts';

const relationships = (points: number, given: Parameters<typeof facts>[0] = {}): Facts =>
  facts({ history: [reading(1, { relationships: points })], ...given });
const goal = (chosen: Goal, log: Facts['log'] = []): Facts => facts({ choices: { goal: chosen }, log });

export const CASES: Cases = {
  'welcome-new-connections': {
    due: facts({ log: ticks('sort-invitations', 1) }),
    held: facts({ log: [...ticks('sort-invitations', 3), ...ticks('welcome-new-connections', 2)] }),
  },
  'follow-up-after-a-week': {
    due: facts({ log: ticks('welcome-new-connections', 9, 2) }),
    held: facts({ log: ticks('welcome-new-connections', 4) }),
  },
  'clear-unanswered-messages': {
    due: relationships(21.9),
    held: relationships(22),
    unknown: facts(),
  },
  'congratulate-personally': { due: relationships(12), held: relationships(23), unknown: facts() },
  'revive-two-contacts': {
    due: facts({ history: [reading(30, { relationships: 14.2 }), reading(1, { relationships: 14.9 })] }),
    held: facts({ history: [reading(30, { relationships: 14.2 }), reading(1, { relationships: 16 })] }),
    unknown: facts(),
  },
  'get-to-know-senior-people': { due: relationships(19), held: relationships(20), unknown: facts() },
  'add-a-second-voice': {
    due: relationships(15, { choices: { goal: 'leads' } }),
    held: relationships(24, { choices: { goal: 'leads' } }),
    unknown: relationships(15),
  },
  'connect-with-colleagues': { due: relationships(14.9), held: relationships(15), unknown: facts() },
  'ask-the-gatekeeper': {
    due: goal('leads', ticks('map-deciders', 3)),
    held: goal('leads'),
    unknown: facts({ log: ticks('map-deciders', 3) }),
  },
  'give-something-away': { due: relationships(10), held: relationships(21), unknown: facts() },
  'balance-asking': {
    due: facts({ log: [...ticks('propose-a-call', 3, 11), ...ticks('give-something-away', 5)] }),
    held: facts({ log: [...ticks('propose-a-call', 3, 11), ...ticks('give-something-away', 5, 12)] }),
  },
  'introduce-two-people': {
    due: relationships(20, { choices: { goal: 'community' } }),
    held: relationships(20, { choices: { goal: 'traffic' } }),
    unknown: facts(),
  },
  'ask-how-it-really-is': { due: goal('reputation'), held: goal('leads'), unknown: facts() },
  'sort-invitations': {
    due: facts({ history: [reading(1, { relationships: 23, people: 12 })] }),
    held: facts({ history: [reading(1, { relationships: 23, people: 18 })] }),
    unknown: facts(),
  },
  'reach-fifty-connections': {
    due: relationships(2.6),
    held: relationships(2.6, { log: ticks('reach-fifty-connections', 70, 63, 56, 49, 42, 35, 28, 21, 14, 7) }),
    unknown: facts(),
  },
  'join-an-event': { due: goal('community'), held: goal('personal-branding'), unknown: facts() },
  'connect-after-an-event': {
    due: facts({ log: ticks('join-an-event', 1) }),
    held: facts({ log: ticks('join-an-event', 4) }),
  },
  'help-the-initiator': { due: goal('customer-information'), held: goal('traffic'), unknown: facts() },
  'win-over-an-adviser': {
    due: goal('leads', ticks('map-deciders', 1)),
    held: goal('leads', ticks('map-deciders', 0)),
    unknown: facts(),
  },
  'give-the-decision-maker-a-case': { due: goal('leads'), held: goal('reputation'), unknown: facts() },
  'make-it-easy-for-the-buyer': { due: goal('leads'), held: goal('engagement'), unknown: facts() },
  'listen-to-a-user': { due: goal('engagement'), held: goal('ssi'), unknown: facts() },
  'place-accounts-in-their-journey': { due: goal('leads'), held: goal('ssi'), unknown: facts() },
  'confirm-the-shortlist': {
    due: goal('leads', ticks('place-accounts-in-their-journey', 10)),
    held: goal('leads'),
    unknown: facts(),
  },
  'propose-a-call': {
    due: goal('leads', ticks('help-the-initiator', 14)),
    held: goal('leads', [...ticks('help-the-initiator', 14), ...ticks('propose-a-call', 2)]),
    unknown: facts({ log: ticks('help-the-initiator', 14) }),
  },
};
