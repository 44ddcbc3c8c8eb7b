import { describe, expect, it } from 'vitest';
import { coaching } from '../../components/coaching';
import { factInWords } from '../../components/today/fact-in-words';
import { windowOf } from '../../lib/coach/activity-window';
import { hasRoom } from '../../lib/coach/cadence';
import type { Facts } from '../../lib/coach/facts';
import { factsOf } from '../../lib/coach/facts-of';
import { itemEvidence } from '../../lib/coach/item-evidence';
import { planFor } from '../../lib/coach/plan';
import { reviewOf } from '../../lib/coach/review';
import { rhythmOf } from '../../lib/coach/rhythm';
import type { Verdict } from '../../lib/coach/rule';
import { RULES } from '../../lib/coach/rules';
import { LANGUAGES } from '../../lib/member/settings';
import { FIXES } from '../../lib/profile/best-fix';
import { ITEMS, SECTIONS } from '../../lib/profile/item';
import type { ProfileRecord } from '../../lib/profile/record';
import { standingOf } from '../../lib/profile/standing';
import { COACH_CATALOGUES, coachVoice } from '../../locales/coach';
import { profileVoice } from '../../locales/profile';
import { about, headline } from './profile-reports';
import { facts, reading, ticks } from './rules/facts';
import { allBut, sections, visited } from './rules/profiles';

const ruleOf = (id: string) => {
  const rule = RULES.find((r) => r.id === id);
  if (!rule) throw new Error(id);
  return rule;
};
const verdict = (id: string, given: Facts) => ruleOf(id).check(given);
const of = (id: string, profile: ProfileRecord | null, log: Facts['log'] = []) => verdict(id, facts({ profile, log }));
const because = (v: Verdict) => (v.is === 'due' || v.is === 'met' ? v.because.map(({ fact }) => fact) : []);
const gone = { is: 'no', at: 'card' } as const;
const noPhoto = (ago: number) => visited([ago, allBut({ photo: gone })]);

describe('a rule of the profile', () => {
  it('while nothing was seen: due until ticked, and a visit would make it surer', () => {
    expect(of('photo', null)).toEqual({ is: 'due', because: [{ fact: 'never-ticked' }], missing: 'profile-page' });
    expect(of('photo', null, ticks('photo', 400)).is).toBe('met');
  });

  it('rests on what a visit showed, with its day', () => {
    expect(of('photo', noPhoto(3))).toEqual({
      is: 'due',
      because: [{ fact: 'not-on-profile', values: { day: '2026-11-21' } }],
    });
    expect(of('photo', visited([3, allBut({})]))).toEqual({
      is: 'met',
      because: [{ fact: 'on-profile', values: { day: '2026-11-21' } }],
    });
    const few = { is: 'yes', at: 'link', count: 3, exact: true } as const;
    expect(of('skills-five', visited([3, allBut({ skills: few })]))).toMatchObject({
      because: [{ fact: 'counted', values: { n: 3, of: 5 } }],
    });
  });

  it('is unknown where the member did not scroll that far, and up to the tick where a visit can’t tell', () => {
    const top = visited([1, { items: { photo: { is: 'yes', at: 'image' }, headline: { is: 'yes', at: 'card' } } }]);
    expect(of('skills-five', top)).toEqual({ is: 'unknown', missing: 'profile-page' });
    expect(of('skills-five', top, ticks('skills-five', 9)).is).toBe('met');
    expect(because(of('banner', top))).toEqual(['never-ticked']);
    const some = { is: 'yes', at: 'card', count: 3, exact: false } as const;
    expect(because(of('skills-five', visited([1, allBut({ skills: some })])))).toEqual(['partly']);
    expect(of('skills-five', visited([1, allBut({ skills: some })]), ticks('skills-five', 0)).is).toBe('met');
  });

  it('a tick holds until a later visit shows otherwise, and the profile needs none', () => {
    expect(of('photo', noPhoto(3), ticks('photo', 3)).is).toBe('met');
    expect(of('photo', noPhoto(3), ticks('photo', 1)).is).toBe('met');
    expect(of('photo', noPhoto(3), ticks('photo', 4)).is).toBe('due');
    expect(of('photo', visited([3, allBut({})])).is).toBe('met');
    expect(hasRoom(ruleOf('photo'), { done: '2026-11-20T10:00:00+01:00' }, '2026-11-24')).toBe(true);
    expect(hasRoom(ruleOf('introduction-video'), { done: '2026-11-20T10:00:00+01:00' }, '2026-11-24')).toBe(false);
  });
});

describe('texts', () => {
  const with_ = (measures: Parameters<typeof allBut>[1]) => visited([2, allBut({}, measures)]);

  it.each([
    ['headline-promise', 'a title', with_({ headline: headline({ jobTitleOnly: true }) }), 'due', 'headline-title'],
    ['headline-promise', 'a short one', with_({ headline: headline({ length: 20 }) }), 'due', 'headline-short'],
    ['headline-promise', 'a result', with_({}), 'met', 'on-profile'],
    ['headline-promise', 'neither', with_({ headline: headline({ outcome: false }) }), 'met', 'on-profile'],
    ['about-opening', 'short', with_({ about: about({ length: 299 }) }), 'due', 'about-length'],
    ['about-opening', 'no customers', with_({ about: about({ customer: 0 }) }), 'met', 'on-profile'],
    ['about-opening', 'both', with_({}), 'met', 'on-profile'],
    ['about-proof', 'room for more', with_({ about: about({ length: 799 }) }), 'due', 'about-length'],
    ['about-proof', 'long enough', with_({ about: about({ length: 800 }) }), 'met', 'about-length'],
    ['about-proof', 'the opening first', with_({ about: about({ length: 100 }) }), 'not-now', undefined],
    ['current-role', 'described', with_({}), 'met', 'on-profile'],
    ['current-role', 'in few words', with_({ role: { title: 9, description: 1 } }), 'met', 'on-profile'],
    ['current-role', 'none seen', with_({ role: { title: 9, description: 0 } }), 'due', 'role-bare'],
  ])('%s: %s', (id, _, profile, is, fact) => {
    const said = of(id, profile);
    expect([said.is, because(said)[0]]).toEqual([is, fact]);
  });

  it('words match where half of the headline’s keywords stand in About or role', () => {
    const words = (aboutHas: number | null, role: number | null) =>
      because(
        verdict(
          'words-that-match',
          facts({ choices: { goal: 'ssi' }, profile: with_({ agreement: { keywords: 4, about: aboutHas, role } }) }),
        ),
      );
    expect(words(1, 0)).toContain('words-agree');
    expect(words(0, 2)).toEqual(['words-agree']);
    expect(words(1, null)).not.toContain('words-agree');
  });
});

describe('one mark', () => {
  const measures = {
    good: {},
    plain: {
      headline: headline({ outcome: false }),
      about: about({ customer: 0, length: 300 }),
      role: { title: 9, description: 88 },
    },
    short: { headline: headline({ length: 20 }), about: about({ length: 200 }), role: { title: 9, description: 0 } },
  };
  const rules = ['headline-promise', 'about-opening', 'current-role'] as const;
  const items = ['headline', 'about', 'current-role'] as const;

  it.each(Object.entries(measures))('what is in place on the profile is met on Today: %s', (_, given) => {
    const profile = visited([2, allBut({}, given)]);
    const inPlace = items.map((item) => standingOf(item, profile) === 'have');
    expect(rules.map((id) => of(id, profile).is === 'met')).toEqual(inPlace);
  });
});

describe('counts and days', () => {
  it('five recommendations are enough, then one a quarter', () => {
    const with_ = (count: number) => visited([2, allBut({ recommendations: { is: 'yes', at: 'card', count } })]);
    expect(because(of('ask-recommendation', with_(5)))).toEqual(['quiet']);
    expect(of('ask-recommendation', with_(5), ticks('ask-recommendation', 30)).is).toBe('met');
    expect(because(of('ask-recommendation', with_(2)))).toEqual(['times-ticked']);
    expect(because(of('ask-recommendation', visited([2, allBut({ recommendations: gone })])))).toEqual([
      'not-on-profile',
    ]);
  });

  it('what was ticked after the last visit is as fresh as its tick', () => {
    const old = visited([200, { sections: sections({ featured: 'a' }) }]);
    expect(because(of('featured-refresh', old))).toEqual(['unchanged']);
    expect(of('featured-refresh', old, ticks('featured', 20)).is).toBe('not-now');
  });

  it('a change that a visit found is the refresh of that week', () => {
    const history = [reading(100), reading(0)];
    const changed = (ago: number) =>
      visited(
        [60, { sections: sections({ about: 'a', projects: 'p' }) }],
        [ago, { sections: sections({ about: 'b' }) }],
      );
    const refresh = (ago: number) => verdict('enrich-one-part', facts({ history, profile: changed(ago) }));
    expect(because(refresh(6))).toEqual(['profile-changed']);
    expect(refresh(7)).toMatchObject({
      is: 'due',
      because: [{}, {}, { fact: 'stalest', values: { section: 'projects' } }],
    });
  });

  it('the member’s word on their industry counts as the tick does', () => {
    const confirmed = (day: string) => verdict('industry-right', facts({ choices: { industryConfirmed: day } })).is;
    expect([confirmed('2026-01-02'), confirmed('2025-11-24')]).toEqual(['met', 'due']);
    expect(of('industry-right', null, ticks('industry-right', 300)).is).toBe('met');
  });
});

describe('the plan', () => {
  const first = RULES.filter(({ id }) => ['photo', 'education', 'skills-five'].includes(id));
  const plan = (profile: ProfileRecord | null, log: Facts['log'] = []) =>
    planFor(facts({ profile, log, history: [reading(0)], choices: { minutes: 30 } }), first);
  const done = (profile: ProfileRecord | null) => plan(profile).items.map((i) => `${i.rule.id} ${i.done}`);

  it('shows as done what today’s visit shows mended, and keeps its place', () => {
    const before = visited([5, allBut({ photo: gone, education: gone })]);
    const mended = visited([5, allBut({ photo: gone, education: gone })], [0, allBut({ education: gone })]);
    expect(done(before).sort()).toEqual(['education false', 'photo false']);
    expect(done(mended).sort()).toEqual(['education false', 'photo true']);
  });

  it('shows as done what a later visit of the first day shows mended, as work of that day, everywhere', () => {
    const all = allBut({ photo: gone });
    const profile = visited([0, all, '00000000-0001'], [0, allBut({}), '00000000-0002']);
    expect(plan(profile).items).toMatchObject([{ rule: { id: 'photo' }, done: true, shown: true }]);
    expect(done(visited([0, all, '00000000-0001'], [0, allBut({}), '00000000-0001']))).toEqual([]);
    const known = { ...facts({ profile }), snapshots: [] };
    const counted = factsOf(known);
    expect(rhythmOf(counted).thisWeek.days).toBe(1);
    expect(windowOf(counted.log, counted.today).inside).toMatchObject([{ rule: 'photo', kind: 'done' }]);
    expect(reviewOf(counted, RULES).done).toEqual([{ rule: 'photo', times: 1, days: 1 }]);
    expect(factsOf({ ...known, log: ticks('photo', 0) }).log).toHaveLength(1);
  });

  it('lets go at once of what a first visit shows to be there, and of what was mended another day', () => {
    expect(done(visited([0, allBut({ photo: gone })]))).toEqual(['photo false']);
    expect(done(visited([5, allBut({ photo: gone, education: gone })], [1, allBut({ education: gone })]))).toEqual([
      'education false',
    ]);
  });

  it('asks again for what was ticked and is still not there', () => {
    expect(plan(noPhoto(1), ticks('photo', 4)).items.map(({ rule }) => rule.id)).toEqual(['photo']);
    expect(plan(noPhoto(1), ticks('photo', 1)).items).toEqual([]);
  });

  it('asks once for the profile page while it was never seen, or not to its end', () => {
    expect(plan(null).missing).toEqual(['profile-page']);
    expect(plan(visited([1, { items: { photo: { is: 'yes', at: 'image' } } }])).missing).toEqual(['profile-page']);
    expect(plan(visited([1, allBut({})])).missing).toEqual([]);
  });
});

describe('words', () => {
  const reasons = RULES.flatMap((rule) => {
    const profiles = [
      noPhoto(2),
      visited([2, allBut({})]),
      visited([2, allBut({}, { headline: headline({ length: 9 }) })]),
    ];
    const more = [
      visited([2, allBut({}, { about: about({ customer: 0 }) })]),
      visited([90, { sections: sections({ about: 'a' }) }]),
    ];
    return [...profiles, ...more].flatMap((profile) => {
      const said = rule.check(
        facts({ profile, history: [reading(1)], choices: { goal: 'ssi', industryConfirmed: '2026-11-01' } }),
      );
      return said.is === 'due' || said.is === 'met' ? said.because : [];
    });
  });

  it.each(LANGUAGES)('every fact of the profile can be said (%s)', (language) => {
    expect(reasons.length).toBeGreaterThan(100);
    for (const reason of reasons) {
      expect(Object.keys(COACH_CATALOGUES[language].fact ?? {})).toContain(reason.fact);
      expect(factInWords(reason, coaching, coachVoice(language))).toMatch(/^[^{}]{10,}\.$/);
    }
  });

  it.each(LANGUAGES)('every item has a name, a fix, a why and a how, every section a name (%s)', (language) => {
    const { item = {}, profile = {} } = COACH_CATALOGUES[language];
    for (const id of ITEMS) {
      expect(item[id], id).toBeTruthy();
      expect(item[`${id}_fix`], id).toMatch(/^.{10,70}\.$/u);
      for (const part of ['why', 'how']) expect(profile[`${id}_${part}`], `${id} ${part}`).toMatch(/\.$/);
    }
    for (const section of SECTIONS) expect(item[section], section).toBeTruthy();
    expect(profileVoice(language).text('item.photo_fix')).toBe(item.photo_fix);
  });

  it('every item is mended by a rule that exists or by none, and says on what it rests', () => {
    for (const item of ITEMS) {
      const { rule, path, fallback, minutes } = FIXES[item];
      if (rule) expect(ruleOf(rule).minutes, item).toBe(minutes);
      for (const place of [path, fallback ?? path])
        expect(new URL(place, 'https://www.linkedin.com').pathname).toBe(place);
      expect(itemEvidence(item, RULES)).toEqual(rule ? ruleOf(rule).evidence : itemEvidence(item, []));
    }
    expect(itemEvidence('location', []).strength).toBe('linkedin-says');
    expect(itemEvidence('languages', []).strength).toBe('rule-of-thumb');
  });
});
