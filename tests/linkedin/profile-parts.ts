import type { Member } from './profile-member';
import type { ProfileWriter } from './profile-page';

/** The image of a kind as LinkedIn addresses it. */
export function imageSource(p: ProfileWriter, kind: string): string {
  return `${p.media}/dms/image/v2/D4E03AQ${p.member.id.slice(-4)}${kind.length}/profile-${kind}_200_200/0/1700000000000?e=1800000000&amp;v=beta&amp;t=x`;
}

/** The path of a part of the member's profile. */
export function partOf(who: Member, part: string): string {
  return `/in/${encodeURIComponent(who.slug)}/${part}`;
}

/** What the top card says of followers and connections. */
export function following(p: ProfileWriter): { followers: string; connections: string } {
  const { connections: n, followers } = p.member;
  return {
    followers: p.counted(p.words.followers, followers),
    connections: n >= 500 ? p.counted(p.words.manyConnections, 500) : p.counted(p.words.connections, n),
  };
}

/** What stands below About, in the order of the page: which cards a member has. */
export function hasCard(who: Member, card: string): boolean {
  const has: Record<string, boolean> = {
    about: who.about !== null,
    featured: who.featured > 0,
    activity: who.activity,
    experience: who.roles.length > 0,
    education: who.schools.length > 0,
    projects: who.projects.length > 0,
    skills: who.skills.length > 0,
    recommendations: who.received.length + who.given.length > 0,
    languages: who.languages.length > 0,
    interests: who.interests,
  };
  return has[card] ?? false;
}
