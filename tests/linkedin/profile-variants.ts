import type { Ownership, ProfileSight } from '../../lib/linkedin/profile/sight';
import { ADA, type Member, member, SPARSE } from './profile-member';
import { type ProfilePage, profileOptions, profilePage } from './profile-page';
import { type SkillPage, skillPage } from './profile-skills';
import { atLeast, only, truthOf, without } from './profile-truth';
import type { ProfileLanguage } from './profile-wording';

/** A profile page with what is true of it. The ids P1-P21 are those of docs/linkedin.md. */
export interface ProfileVariant {
  id: string;
  what: string;
  path: string;
  html: string;
  owner: Ownership;
  items: ProfileSight['items'];
}

type Items = ProfileSight['items'];
const pathOf = (who: Member) => `/in/${encodeURIComponent(who.slug)}/`;

function own(id: string, what: string, page: Partial<ProfilePage>, seen = (items: Items) => items): ProfileVariant {
  const o = profileOptions(page);
  return { id, what, path: pathOf(o.member), html: profilePage(page), owner: 'own', items: seen(truthOf(o)) };
}

function nobody(id: string, what: string, page: Partial<ProfilePage>, owner: Ownership, path?: string): ProfileVariant {
  const o = profileOptions(page);
  return { id, what, path: path ?? pathOf(o.member), html: profilePage(page), owner, items: {} };
}

function list(id: string, what: string, count: number, exact: boolean, page: SkillPage = {}): ProfileVariant {
  const who = member({ skills: Array.from({ length: count }, (_, i) => `Skill ${i + 1}`) });
  const items: Items = { skills: { is: 'yes', at: 'card', count: Math.min(count, page.loaded ?? count), exact } };
  return {
    id,
    what,
    path: `${pathOf(who)}details/skills/`,
    html: skillPage({ member: who }, page),
    owner: 'own',
    items,
  };
}

const BONES = '<div style="height:80px"><div><div></div></div></div>';
const MINE = '<a href="https://www.linkedin.com/in/ada-sample/edit/intro/"><svg></svg></a>';
const BO = member({ slug: 'bo-other', id: 'ACoAAEXAMPLE0003', name: 'Bo Other' });
const JOSE = member({ slug: 'josé-sample', name: 'José Sample' });
const MANY: Partial<ProfilePage> = { seed: 3 };
const TOP: (keyof Items)[] = ['headline', 'location', 'connections', 'verification', 'custom-address'];

/** P1-P21: every page in its final state. */
export const PROFILE_VARIANTS: readonly ProfileVariant[] = [
  own('P1', 'own, everything there', {}),
  own('P2', 'only the top card has come', { loaded: 0 }, (all) => only(all, 'photo', 'banner', ...TOP)),
  own(
    'P2b',
    'a sparse one of which only the top card has come: nothing is missing yet',
    { member: SPARSE, loaded: 0 },
    (all) => only(all, ...TOP),
  ),
  own('P2c', 'half of the shells have come', { loaded: 3 }, (all) =>
    atLeast(without(all, 'education', 'projects', 'skills', 'recommendations', 'languages'), 'earlier-roles'),
  ),
  own('P3', 'own, sparse', { member: SPARSE }),
  own('P3b', 'own, sparse, nobody works there', { member: member({ roles: [], schools: [], skills: [] }, SPARSE) }),
  own('P4', 'ids only', { ...MANY, keys: 'id' }),
  own('P5', 'keys only', { ...MANY, keys: 'componentkey' }),
  own('P6', 'first generation: views have names', { ...MANY, viewNames: true }),
  nobody('P7', 'someone else', { member: BO, seenBy: 'other' }, 'not-yours'),
  nobody('P8', 'someone else, my edit link in the rail', { member: BO, seenBy: 'other', beside: MINE }, 'not-yours'),
  nobody(
    'P8b',
    'nothing says whose, my edit link in the footer',
    { member: BO, seenBy: 'owner-as-other', outside: `<footer>${MINE}</footer>` },
    'unproven',
  ),
  nobody('P9', 'stale: the address is Bo’s, the page still mine', {}, 'unproven', '/in/bo-other/'),
  nobody(
    'P9b',
    'stale: the address is mine, the page still Bo’s',
    { member: BO, seenBy: 'other' },
    'unproven',
    '/in/ada-sample/',
  ),
  own('P10', 'classic, everything there', { renderer: 'classic' }),
  own('P11', 'classic, sparse', { renderer: 'classic', member: SPARSE }),
  nobody('P12', 'classic, someone else', { renderer: 'classic', member: BO, seenBy: 'other' }, 'not-yours'),
  own('P13', 'server-driven below the classic bar', { hybrid: true }),
  own('P14', 'a photo in a frame', { member: member({ photo: 'framed' }) }),
  own('P14b', 'classic, a photo in a frame', { renderer: 'classic', member: member({ photo: 'framed' }) }),
  ...(['nl', 'de', 'it', 'ja', 'ar'] as const).flatMap((language: ProfileLanguage) => [
    own(`P15-${language}`, `server-driven in ${language}`, { language, seed: 15 }),
    own(`P15-${language}-classic`, `classic in ${language}`, { language, seed: 16, renderer: 'classic' }),
  ]),
  own('P16', 'a second, hidden row of actions and hidden copies of texts', {
    inTop: '<div hidden><h2>Ada Sample</h2><p>Ghost of a headline</p></div>',
  }),
  list('P17', 'the list of all 25 skills', 25, true),
  list('P17b', 'the first 20 of 25', 25, false, { loaded: 20 }),
  list('P17c', '20, which may be all', 20, false),
  list('P17d', 'more are on their way', 27, false, { loaded: 23, end: BONES }),
  list('P17e', 'a filter is chosen', 7, false, { filter: 1 }),
  {
    ...own('P17f', 'the address is the list’s, the page still the profile', {}),
    path: '/in/ada-sample/details/skills/',
    items: {},
  },
  own('P18', 'cards removed again while scrolling', { removed: [0, 2] }, (all) =>
    without(all, 'about', 'featured', 'current-role', 'earlier-roles'),
  ),
  nobody('P19', 'as others see it', { seenBy: 'owner-as-other' }, 'unproven'),
  own('P20', 'an address with escapes', { member: JOSE }),
  { ...own('P20b', 'the same without escapes', { member: JOSE }), path: '/in/josé-sample/' },
  nobody('P21', 'an address that begins like mine', { member: ADA }, 'unproven', '/in/ada/'),
  nobody('P21b', 'an address that mine begins like', { member: ADA }, 'unproven', '/in/ada-sample-2/'),
  own('P22', 'About after Featured and Activity', { featuredFirst: true }),
  own('P22b', 'the same, of which the first shell has come', { featuredFirst: true, loaded: 1 }, (all) =>
    only(all, 'photo', 'banner', ...TOP, 'featured'),
  ),
  own('P23', 'the recommendations given are shown', { recommendations: 'given' }),
  own('P23b', 'classic, the same', { renderer: 'classic', recommendations: 'given' }, (all) => all),
];
