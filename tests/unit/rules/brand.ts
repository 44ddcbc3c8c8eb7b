import { addDays } from '../../../lib/score/day';
import { type Cases, facts, reading, TODAY, ticks } from './facts';

const none = facts();
/** Due until ticked, whatever else. */
const once = (id: string) => ({ due: facts(), held: facts({ log: ticks(id, 400) }) });
const brand = (points: number) => facts({ history: [reading(1, { brand: points })] });
const wants = (...goals: Parameters<typeof goal>[0][]) => ({
  due: goal(goals[0]),
  held: goal(goals[1]),
  unknown: none,
});
const goal = (chosen: 'traffic' | 'ssi' | 'leads' | 'community' | 'reputation' | undefined) =>
  facts({ choices: { goal: chosen ?? null } });

/** The rules of the brand room: due, held back, and in want of a fact. */
export const CASES: Cases = {
  photo: once('photo'),
  banner: once('banner'),
  'headline-promise': once('headline-promise'),
  'first-lines-review': {
    due: facts({ log: ticks('headline-promise', 90) }),
    held: facts({ log: ticks('headline-promise', 120, 89) }),
  },
  'about-opening': once('about-opening'),
  'about-proof': { due: facts({ log: ticks('about-opening', 1) }), held: facts({ log: ticks('about-opening', 0) }) },
  'current-role': once('current-role'),
  'earlier-roles': once('earlier-roles'),
  education: once('education'),
  'industry-right': { due: facts(), held: facts({ choices: { industryConfirmed: addDays(TODAY, -364) } }) },
  'industry-missing': {
    due: facts({ history: [reading(2, {}, { industry: null }), reading(1, {}, { industry: null })] }),
    held: facts({ history: [reading(2), reading(1, {}, { industry: null })] }),
    unknown: facts({ history: [reading(1, {}, { industry: null })] }),
  },
  'industry-far': {
    due: facts({ history: [reading(1, { relationships: 25, brand: 25, people: 25 })] }),
    held: facts({
      history: [reading(1, { relationships: 25, brand: 25, people: 25 })],
      log: ticks('industry-right', 10),
    }),
    unknown: none,
  },
  'skills-five': once('skills-five'),
  'skills-more': { due: facts({ log: ticks('skills-five', 30) }), held: facts({ log: ticks('skills-five', 29) }) },
  'endorse-three': { due: brand(19.9), held: brand(20), unknown: none },
  'ask-recommendation': {
    due: facts({ log: ticks('ask-recommendation', 40, 30, 20, 10) }),
    held: facts({ log: ticks('ask-recommendation', 50, 40, 30, 20, 10) }),
  },
  'recommend-first': {
    due: facts({ history: [reading(1, { brand: 21, relationships: 14 })] }),
    held: brand(20),
    unknown: none,
  },
  featured: once('featured'),
  'featured-refresh': { due: facts({ log: ticks('featured', 95) }), held: facts({ log: ticks('featured', 60) }) },
  'introduction-video': {
    due: goal('reputation'),
    held: facts({ choices: { goal: 'reputation' }, log: ticks('introduction-video', 9) }),
    unknown: none,
  },
  'enrich-one-part': {
    due: facts({ history: [reading(1)], log: ticks('photo', 7) }),
    held: facts({ history: [reading(1)], log: ticks('photo', 6) }),
    unknown: none,
  },
  'custom-address': once('custom-address'),
  'contact-and-link': wants('traffic', 'reputation'),
  'article-question': { due: brand(12), held: brand(22), unknown: none },
  'article-draft': {
    due: facts({ log: ticks('article-question', 1) }),
    held: facts({ log: [...ticks('article-question', 3), ...ticks('article-draft', 1)] }),
  },
  'article-publish': {
    due: facts({ log: ticks('article-draft', 1) }),
    held: facts({ log: ticks('article-question', 1) }),
  },
  'own-post': {
    due: facts({ history: [reading(1, { brand: 22, insights: 3 })] }),
    held: facts({ history: [reading(1, { brand: 22, insights: 20 })] }),
    unknown: none,
  },
  verify: once('verify'),
  'words-that-match': wants('ssi', 'leads'),
  'project-case': wants('leads', 'community'),
  'company-page': wants('reputation', 'community'),
  'profile-check': {
    due: facts({ history: [reading(90), reading(1)], log: ticks('photo', 90) }),
    held: facts({ history: [reading(20), reading(1)] }),
    unknown: none,
  },
  'new-role-on-profile': {
    due: facts({ annotations: [{ from: '2026-11-02', to: '2026-11-06', kind: 'job-change' }] }),
    held: facts({
      annotations: [{ from: '2026-11-02', to: '2026-11-06', kind: 'job-change' }],
      log: ticks('new-role-on-profile', 3),
    }),
  },
  'campaign-on-profile': {
    due: facts({ annotations: [{ from: '2026-11-20', to: '2026-12-20', kind: 'campaign' }] }),
    held: facts({ annotations: [{ from: '2026-11-20', to: '2026-12-20', kind: 'holiday' }] }),
  },
};
