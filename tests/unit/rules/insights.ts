import type { Facts } from '../../../lib/coach/facts';
import type { Goal } from '../../../lib/coach/goals';
import { type Cases, facts, reading, ticks } from './facts';

const insights = (points: number, given: Parameters<typeof facts>[0] = {}): Facts =>
  facts({ history: [reading(1, { insights: points })], ...given });
const goal = (chosen: Goal): Facts => facts({ choices: { goal: chosen } });

export const CASES: Cases = {
  'comment-with-substance': {
    due: insights(8, { log: ticks('comment-with-substance', 2) }),
    held: insights(8, { log: ticks('comment-with-substance', 1) }),
    unknown: facts(),
  },
  'turn-praise-into-substance': {
    due: insights(8, { log: ticks('comment-with-substance', 3) }),
    held: insights(8, { log: ticks('comment-with-substance', 2) }),
    unknown: facts(),
  },
  'answer-replies': {
    due: facts({ log: [...ticks('share-with-own-view', 1), ...ticks('answer-replies', 5)] }),
    held: facts({ log: [...ticks('share-with-own-view', 2), ...ticks('answer-replies', 1)] }),
  },
  'share-with-own-view': { due: insights(19.9), held: insights(20), unknown: facts() },
  'run-a-poll': {
    due: insights(22, { choices: { goal: 'customer-information' } }),
    held: insights(22, { choices: { goal: 'ssi' } }),
    unknown: facts(),
  },
  'bring-back-the-result': {
    due: facts({ log: ticks('run-a-poll', 8) }),
    held: facts({ log: ticks('run-a-poll', 6) }),
  },
  'answer-a-leading-voice': {
    due: insights(21, { choices: { goal: 'thought-leadership' } }),
    held: insights(21, { choices: { goal: 'leads' } }),
    unknown: insights(21),
  },
  'warm-up-before-inviting': {
    due: facts({ history: [reading(1, { people: 6 })] }),
    held: facts({ history: [reading(1)], choices: { goal: 'reputation' } }),
    unknown: facts(),
  },
  'react-honestly': { due: insights(2.2), held: insights(10), unknown: facts() },
  'make-a-document-post': {
    due: insights(12),
    held: facts({ history: [reading(1, { brand: 9, insights: 12 })] }),
    unknown: facts(),
  },
  'explain-in-a-minute': { due: goal('personal-branding'), held: goal('leads'), unknown: facts() },
  'host-a-small-event': {
    due: insights(9, { choices: { goal: 'leads' } }),
    held: insights(3, { choices: { goal: 'leads' } }),
    unknown: goal('leads'),
  },
  'tell-a-case-honestly': { due: goal('reputation'), held: goal('community'), unknown: facts() },
  'ask-the-question-behind': { due: goal('customer-information'), held: goal('leads'), unknown: facts() },
  'send-useful-messages': {
    due: facts({ history: [reading(1, { insights: 22, relationships: 14 })] }),
    held: facts({ history: [reading(1, { insights: 22, relationships: 21 })] }),
    unknown: facts(),
  },
  'answer-a-first-question': { due: goal('traffic'), held: goal('ssi'), unknown: facts() },
  'be-open-about-price': { due: goal('leads'), held: goal('community'), unknown: facts() },
  'explain-a-trend': {
    due: insights(14),
    held: insights(15, { choices: { goal: 'leads' } }),
    unknown: insights(15),
  },
  'write-for-one-role': { due: goal('engagement'), held: goal('personal-branding'), unknown: facts() },
};
