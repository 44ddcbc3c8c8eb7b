import type { Item } from '../../../lib/profile/item';
import type { ProfileReport } from '../../../lib/profile/report';
import { addDays } from '../../../lib/score/day';
import { about, headline } from '../profile-reports';
import { type Cases, facts, reading, TODAY, ticks } from './facts';
import { allBut, sections, visited } from './profiles';

const none = facts();
/** A member whose profile was seen two days ago, as it should be but for what is given. */
const seen = (items: ProfileReport['items'], measures: ProfileReport['measures'] = {}) =>
  facts({ profile: visited([2, allBut(items, measures)]) });
const gone = { is: 'no', at: 'card' } as const;
const few = (count: number) => ({ is: 'yes', at: 'card', count, exact: true }) as const;
/** Due where a visit showed that it is missing, unknown where a visit did not come so far. */
const shown = (item: Item, missing: ProfileReport['items'][Item] = gone) => ({
  due: seen({ [item]: missing }),
  held: seen({}),
  unknown: facts({ profile: visited([2, {}]) }),
});
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
  photo: shown('photo'),
  banner: shown('banner'),
  'headline-promise': { ...shown('headline'), due: seen({}, { headline: headline({ jobTitleOnly: true }) }) },
  'first-lines-review': {
    due: facts({ profile: visited([95, { sections: sections({ headline: 'a' }) }]) }),
    held: facts({ log: ticks('headline-promise', 120, 89) }),
  },
  'about-opening': { ...shown('about'), due: seen({}, { about: about({ length: 120 }) }) },
  'about-proof': {
    ...shown('about'),
    due: seen({}, { about: about({ length: 500 }) }),
    unknown: facts({ profile: visited([2, {}]), log: ticks('about-opening', 1) }),
  },
  'current-role': shown('current-role'),
  'earlier-roles': shown('earlier-roles', few(1)),
  education: shown('education'),
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
  'skills-five': shown('skills', few(4)),
  'skills-more': {
    due: seen({ skills: few(6) }),
    held: seen({ skills: few(4) }),
    unknown: facts({ profile: visited([2, {}]), log: ticks('skills-five', 30) }),
  },
  'endorse-three': { due: brand(19.9), held: brand(20), unknown: none },
  'ask-recommendation': {
    due: seen({ recommendations: few(4) }),
    held: facts({ log: ticks('ask-recommendation', 50, 40, 30, 20, 10) }),
  },
  'recommend-first': {
    due: facts({ history: [reading(1, { brand: 21, relationships: 14 })] }),
    held: brand(20),
    unknown: none,
  },
  featured: shown('featured'),
  'featured-refresh': {
    due: facts({ log: ticks('featured', 95) }),
    held: facts({
      log: ticks('featured', 95),
      profile: visited(
        [99, { sections: sections({ featured: 'a' }) }],
        [20, { sections: sections({ featured: 'b' }) }],
      ),
    }),
  },
  'introduction-video': {
    due: goal('reputation'),
    held: facts({ choices: { goal: 'reputation' }, log: ticks('introduction-video', 9) }),
    unknown: none,
  },
  'enrich-one-part': {
    due: facts({ history: [reading(1)], profile: visited([30, { sections: sections({ projects: 'a' }) }]) }),
    held: facts({ history: [reading(1)], log: ticks('photo', 6) }),
    unknown: none,
  },
  'custom-address': shown('custom-address'),
  'contact-and-link': {
    due: { ...seen({ 'contact-link': gone }), choices: goal('traffic').choices },
    held: goal('reputation'),
    unknown: none,
  },
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
  verify: shown('verification'),
  'words-that-match': {
    due: { ...seen({}, { agreement: { keywords: 5, about: 2, role: 1 } }), choices: goal('ssi').choices },
    held: { ...seen({}), choices: goal('ssi').choices },
    unknown: none,
  },
  'project-case': {
    due: { ...seen({ projects: gone }), choices: goal('leads').choices },
    held: goal('community'),
    unknown: none,
  },
  'company-page': wants('reputation', 'community'),
  'profile-check': {
    due: facts({ history: [reading(90), reading(1)], log: ticks('photo', 90) }),
    held: facts({
      history: [reading(90), reading(1)],
      profile: visited([60, { sections: sections({ about: 'a' }) }], [30, { sections: sections({ about: 'b' }) }]),
    }),
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
