import { describe, expect, it } from 'vitest';
import { bestTemplates, OFFERED, offerReason, type Wish } from '../../lib/outreach/best-templates';
import { MOMENTS } from '../../lib/outreach/moment';
import { usualLength } from '../../lib/outreach/places';
import { ROLES } from '../../lib/outreach/role';
import { OFTEN, SITUATIONS } from '../../lib/outreach/situation';
import { NOTE_LANGUAGES } from '../../lib/outreach/template';

const WISH: Wish = { noticed: 'their-post', role: null, moment: null, language: 'en', limit: 200 };
const idsFor = (wish: Partial<Wish>) => bestTemplates({ ...WISH, ...wish }).map(({ id }) => id);

describe('the three best templates', () => {
  it('are three different ones of what was noticed, the same each time, whatever else was said', () => {
    for (const noticed of SITUATIONS)
      for (const role of [null, ...ROLES])
        for (const moment of [null, ...MOMENTS])
          for (const language of NOTE_LANGUAGES) {
            const wish = { noticed, role, moment, language, limit: 200 };
            const best = bestTemplates(wish);
            expect(new Set(best.map(({ id }) => id)).size).toBe(OFFERED);
            expect(best.every(({ situation }) => situation === noticed)).toBe(true);
            expect(bestTemplates(wish)).toEqual(best);
          }
  });

  it('are for anyone while nobody said who it is, those worth a note first', () => {
    expect(idsFor({})).toEqual(['their-post-stayed', 'their-post-stopped', 'their-post-second-thoughts']);
  });

  it('begin with those for the role, then those for the moment', () => {
    expect(idsFor({ role: 'decision-maker' })[0]).toBe('their-post-second-thoughts');
    expect(idsFor({ role: 'user' })[0]).toBe('their-post-recognised');
    expect(idsFor({ moment: 'zmot' })[0]).not.toBe('their-post-recognised');
    expect(idsFor({ noticed: 'same-event', moment: 'fmot', role: 'influencer' })[0]).toBe('same-event-takeaway');
    expect(idsFor({ role: 'gatekeeper' }).slice(0, 2)).toEqual(['their-post-stayed', 'their-post-stopped']);
  });

  it('put what does not fit the limit last, the shortest of those first', () => {
    const lengths = bestTemplates({ ...WISH, role: 'user', limit: 100 }).map(({ texts }) => usualLength(texts.en));
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  });

  it.each([Number.NaN, 0, -1, Number.POSITIVE_INFINITY])('take the limit %s for the usual one', (limit) => {
    expect(idsFor({ limit })).toEqual(idsFor({ limit: 200 }));
  });
});

it('what members notice most is asked for first', () => {
  const often = SITUATIONS.slice(0, OFTEN);
  for (const first of ['their-post', 'new-role', 'same-event', 'shared-contact', 'their-comment'] as const)
    expect(often).toContain(first);
});

it('a template is offered for what was noticed, and for the role and moment it is made for', () => {
  const made = { roles: ['buyer'], moments: ['smot'] } as const;
  const template = { ...(bestTemplates(WISH)[0] ?? expect.fail()), ...made };
  expect(offerReason(template, { role: 'buyer', moment: 'smot' })).toBe('role-and-moment');
  expect(offerReason(template, { role: 'buyer', moment: null })).toBe('role');
  expect(offerReason(template, { role: 'user', moment: 'smot' })).toBe('moment');
  expect(offerReason(template, { role: null, moment: 'zmot' })).toBe('situation');
});
