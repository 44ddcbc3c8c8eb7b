import type { Dice } from './dice';
import { ADA, type Member, type MemberRole, member } from './profile-member';
import { type ProfilePage, profileOptions } from './profile-page';
import { SHELL_COUNT } from './profile-sdui';
import { PROFILE_WORDINGS, type ProfileLanguage } from './profile-wording';

/** A profile and a page of it as the dice fall, seen by its owner: every one of them could be a real one. */
export function anyProfile(d: Dice): ProfilePage {
  const renderer = d.chance(0.6) ? 'sdui' : 'classic';
  return profileOptions({
    member: anyMember(d),
    renderer,
    language: d.chance(0.4) ? 'en' : d.pick(Object.keys(PROFILE_WORDINGS) as ProfileLanguage[]),
    keys: d.pick(['both', 'id', 'componentkey']),
    viewNames: d.chance(0.2),
    loaded: d.chance(0.6) ? Number.POSITIVE_INFINITY : d.upTo(SHELL_COUNT + 1),
    removed: d.chance(0.2) ? [d.upTo(SHELL_COUNT), d.upTo(SHELL_COUNT)] : [],
    featuredFirst: d.chance(0.3),
    recommendations: d.chance(0.8) ? 'received' : 'given',
    told: d.chance(renderer === 'classic' ? 0.8 : 0.2),
    hybrid: d.chance(0.1),
    seed: d.upTo(1e6),
    dark: d.chance(0.3),
    bulk: 30,
  });
}

const SLUGS = [
  'ada-sample',
  'sam-johnson-5429a0349',
  'josé',
  '张伟',
  'ada',
  'x-12345678',
  'ada-sample-b1',
  'o’neill-0a1b2c3d',
];

function anyMember(d: Dice): Member {
  const some = <T>(all: readonly T[]) => d.shuffle(all).slice(0, d.chance(0.3) ? 0 : d.upTo(all.length + 1));
  return member({
    slug: d.pick(SLUGS),
    photo: d.pick(['plain', 'framed', null]),
    banner: d.chance(0.6),
    headline: d.pick([
      ADA.headline,
      'Engineer',
      'Baker · 12 ovens · since 2015',
      'Ask me about 500+ ovens',
      'パン屋さんの味方',
    ]),
    location: d.pick(['Utrecht', 'Greater Milan Metropolitan Area', '東京都', 'القاهرة']),
    connections: d.pick([0, 1, 49, 50, 105, 499, 500, 501, 1234, 27_692]),
    followers: d.upTo(100_000),
    verified: d.chance(0.5),
    about: d.chance(0.6) ? d.pick([ADA.about, 'I bake.', '2019 - today\nI bake.', '私はパンを焼きます。']) : null,
    featured: d.chance(0.5) ? 1 + d.upTo(4) : 0,
    activity: d.chance(0.9),
    roles: d.chance(0.15) ? [] : Array.from({ length: 1 + d.upTo(5) }, (_, i) => anyRole(d, i)),
    schools: some(ADA.schools),
    projects: some(['Hundred Ovens', 'Night Shift 2020 - Berlin', 'Expo']),
    skills: some(ADA.skills),
    received: some(ADA.received),
    given: some(ADA.given),
    languages: some(ADA.languages),
    interests: d.chance(0.8),
  });
}

function anyRole(d: Dice, at: number): MemberRole {
  const from = 2022 - at * 2;
  const month = () => String(1 + d.upTo(12)).padStart(2, '0');
  const goesOn = at === 0 ? d.chance(0.8) : d.chance(0.1);
  return {
    title: d.pick(['Engineer', 'Baker since 1999', 'Team lead 24/7', 'エンジニア']),
    company: d.pick(['Warm Bread', 'Oven Works', '3M', 'Expo 2020 - Dubai', 'Studio 54']),
    from: `${from}-${month()}`,
    to: goesOn ? null : `${from + d.upTo(3) + 1}-${month()}`,
    description: d.chance(0.5)
      ? d.pick(['Built 12 boxes.', '2019 - a hard year\nfor 500+ people.', ADA.about ?? ''])
      : '',
  };
}
