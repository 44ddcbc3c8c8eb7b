import type { ItemSight, ProfileSight } from '../../lib/linkedin/profile/sight';
import type { ProfilePage } from './profile-page';

type Items = ProfileSight['items'];
const yes = (at: ItemSight['at'], count?: number, exact = false): ItemSight => ({
  is: 'yes',
  at,
  ...(count === undefined ? {} : { count, exact }),
});
const no = (at: ItemSight['at']): ItemSight => ({ is: 'no', at });

/** What must be seen of a whole page that its owner looks at, all cards of it come. */
export function truthOf(o: ProfilePage): Items {
  const m = o.member;
  const isClassic = o.renderer === 'classic';
  const earlier = m.roles.filter((role) => role.to !== null).length;
  const skillsShown = Math.min(m.skills.length, isClassic ? 2 : 3);
  const isAllShown = skillsShown === m.skills.length;
  const isHandedOut = /-[0-9a-f]{7,10}$/.test(m.slug);
  const orNo = (has: boolean, sight: ItemSight) => (has ? sight : no('card'));
  return {
    photo: m.photo ? yes('image') : no('image'),
    banner: m.banner ? yes('image') : no('image'),
    headline: yes('order'),
    location: yes('link'),
    connections: m.connections >= 500 ? yes('link', 500) : yes('link', m.connections, true),
    verification: m.verified ? yes('id') : no('link'),
    'custom-address': isHandedOut ? no('address') : yes('address'),
    about: orNo(m.about !== null, yes('card')),
    featured: orNo(m.featured > 0, yes('card', m.featured)),
    ...rolesOf(m.roles.length, earlier, m.roles.length > earlier),
    education: orNo(m.schools.length > 0, yes('card', m.schools.length, true)),
    projects: orNo(m.projects.length > 0, yes('card', m.projects.length, true)),
    skills: orNo(
      m.skills.length > 0,
      o.told && !isAllShown ? yes('link', m.skills.length, true) : yes('card', skillsShown, isAllShown),
    ),
    ...receivedOf(o),
    languages: orNo(m.languages.length > 0, yes('card', m.languages.length, true)),
  };
}

function rolesOf(all: number, earlier: number, hasCurrent: boolean): Items {
  if (all === 0) return { 'current-role': no('card'), 'earlier-roles': no('card') };
  return {
    'current-role': hasCurrent ? yes('card') : no('card'),
    'earlier-roles': earlier > 0 ? yes('card', earlier, true) : { ...no('card'), count: 0, exact: true },
  };
}

function receivedOf({ member: m, recommendations, renderer }: ProfilePage): Items {
  if (m.received.length + m.given.length === 0) return { recommendations: no('card') };
  const shown = Math.min(m.received.length, renderer === 'classic' ? 2 : 3);
  const isSeen = shown > 0 && recommendations === 'received';
  return isSeen ? { recommendations: yes('card', shown) } : {};
}

/** Some of the items, the others not seen. */
export function only(items: Items, ...names: (keyof Items)[]): Items {
  return Object.fromEntries(Object.entries(items).filter(([name]) => names.includes(name as keyof Items)));
}

/** All items but these. */
export function without(items: Items, ...names: (keyof Items)[]): Items {
  return Object.fromEntries(Object.entries(items).filter(([name]) => !names.includes(name as keyof Items)));
}

/** Items of which one may be more. */
export function atLeast(items: Items, name: keyof Items): Items {
  return { ...items, [name]: { ...items[name], exact: false } };
}
