import { describe, expect, it } from 'vitest';
import { beforeToday } from '../../lib/profile/before-today';
import { bestFix } from '../../lib/profile/best-fix';
import { profileChanges, stalest } from '../../lib/profile/changes';
import type { ProfileReport } from '../../lib/profile/report';
import { TODAY } from './rules/facts';
import { allBut, sections, visited } from './rules/profiles';

const gone = { is: 'no', at: 'card' } as const;

describe('changes', () => {
  it('are what a visit found other than before, oldest first; how it was first found is none', () => {
    const record = visited(
      [40, { items: { featured: gone }, sections: sections({ headline: 'a', about: 'a' }) }],
      [20, { items: { about: gone }, sections: sections({ headline: 'b' }) }],
      [9, { sections: sections({ headline: 'b', featured: 'a' }) }],
    );
    expect(profileChanges(record)).toEqual([
      { day: '2026-11-04', section: 'headline', kind: 'changed' },
      { day: '2026-11-04', section: 'about', kind: 'removed' },
      { day: '2026-11-15', section: 'featured', kind: 'added' },
    ]);
  });

  it('the stalest section stayed as it is the longest, and two weeks at least', () => {
    const record = visited(
      [40, { sections: sections({ photo: 'a', headline: 'a', about: 'a', projects: 'a' }) }],
      [20, { items: { projects: gone }, sections: sections({ headline: 'b' }) }],
    );
    expect(stalest(record, TODAY)).toEqual({ section: 'about', since: '2026-10-15' });
    expect(stalest(visited([14, { sections: sections({ skills: 'a', about: 'a' }) }]), TODAY)?.section).toBe('about');
    expect(stalest(visited([13, { sections: sections({ about: 'a' }) }]), TODAY)).toBeNull();
    expect(stalest(visited([99, { sections: sections({ photo: 'a' }) }]), TODAY)).toBeNull();
  });
});

describe('before today', () => {
  const old: [number, Partial<ProfileReport>] = [5, { items: { photo: gone }, sections: sections({ about: 'a' }) }];
  const now: [number, Partial<ProfileReport>] = [
    0,
    { items: { photo: { is: 'yes', at: 'image' } }, sections: sections({ about: 'b' }) },
  ];

  it('is the record itself where today brought no visit, and nothing where today’s was the first', () => {
    expect(beforeToday(visited(old), TODAY)).toEqual(visited(old));
    expect(beforeToday(visited(now), TODAY)).toBeNull();
    expect(beforeToday(visited(now, now), TODAY)).toBeNull();
  });

  it('is what was known then, however often the member came back today', () => {
    for (const record of [visited(old, now), visited(old, now, now)]) {
      const then = beforeToday(record, TODAY);
      expect(then?.items).toEqual(visited(old).items);
      expect(then && profileChanges(then)).toEqual([]);
    }
  });
});

describe('the best fix', () => {
  const asked = { industryConfirmed: null, today: TODAY };
  const of = (items: ProfileReport['items']) => bestFix(visited([1, allBut(items)]), asked);

  it('is of LinkedIn’s own list first, then what weighs most a minute, then what comes first on the page', () => {
    expect(of({ about: gone, headline: gone, 'earlier-roles': gone, education: gone })).toBe('earlier-roles');
    expect(of({ connections: gone, education: gone })).toBe('education');
    expect(of({ 'earlier-roles': gone, 'current-role': gone })).toBe('current-role');
    expect(of({ photo: gone, location: gone })).toBe('location');
    expect(of({ banner: gone, about: gone, headline: gone })).toBe('about');
    expect(of({ projects: gone, languages: gone })).toBe('languages');
  });

  it('is nothing where nothing is known to be missing', () => {
    expect(of({})).toBeNull();
    expect(bestFix(null, asked)).toBeNull();
    expect(bestFix(visited([1, {}]), asked)).toBeNull();
  });
});
