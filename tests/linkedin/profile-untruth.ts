import type { ItemSight, ProfileSight } from '../../lib/linkedin/profile/sight';
import type { Item } from '../../lib/profile/item';
import type { Member } from './profile-member';

/** How many there really are; null where only whether it is there counts. */
function trueCount(who: Member, item: Item): number | null {
  const counts: Partial<Record<Item, number>> = {
    connections: Math.min(who.connections, 500),
    featured: who.featured,
    'earlier-roles': who.roles.filter((role) => role.to !== null).length,
    education: who.schools.length,
    skills: who.skills.length,
    recommendations: who.received.length,
    projects: who.projects.length,
    languages: who.languages.length,
  };
  return counts[item] ?? null;
}

function isThere(who: Member, item: Item): boolean {
  const count = trueCount(who, item);
  if (count !== null) return count > 0;
  if (item === 'photo') return who.photo !== null;
  if (item === 'banner') return who.banner;
  if (item === 'verification') return who.verified;
  if (item === 'about') return who.about !== null;
  if (item === 'current-role') return who.roles.some((role) => role.to === null);
  if (item === 'custom-address') return !/-(5429a0349|0a1b2c3d)$/.test(who.slug);
  return item === 'headline' || item === 'location';
}

/** What a sight says of a member that is not true; what it leaves out is fine. */
export function untruths({ items, texts }: ProfileSight, who: Member, areWordsKept: boolean): string[] {
  const wrong = Object.entries(items).flatMap(([name, sight]) => wrongIn(name as Item, sight, who));
  if (!areWordsKept) return wrong;
  if (texts.headline !== undefined && texts.headline !== who.headline) wrong.push(`headline: ${texts.headline}`);
  if (texts.about !== undefined && texts.about !== who.about) wrong.push(`about: ${texts.about}`);
  const role = texts.currentRole;
  const real = who.roles.filter((r) => r.to === null);
  if (role && !real.some((r) => r.title === role.title && r.description === role.description)) {
    wrong.push(`current role: ${JSON.stringify(role)}`);
  }
  return wrong;
}

function wrongIn(name: Item, sight: ItemSight, who: Member): string[] {
  const there = isThere(who, name);
  const wrong = (sight.is === 'yes') === there ? [] : [`${name}: ${sight.is}`];
  const count = trueCount(who, name);
  if (sight.count === undefined || count === null) return wrong;
  if (sight.count > count || (sight.exact && sight.count !== count)) {
    wrong.push(`${name}: ${sight.exact ? 'exactly' : 'at least'} ${sight.count} instead of ${count}`);
  }
  return wrong;
}
