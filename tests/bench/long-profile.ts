import { ADA, member } from '../linkedin/profile-member';
import { profilePage } from '../linkedin/profile-page';

/** A profile of somebody who filled in everything, with a frame as large as LinkedIn's. */
export function longProfile(): string {
  const roles = Array.from({ length: 20 }, (_, i) => ({
    title: `Role ${i}`,
    company: `Company ${i}`,
    from: `${2020 - i}-01`,
    to: i === 0 ? null : `${2020 - i}-12`,
    description: (ADA.about ?? '').repeat(4),
  }));
  const projects = Array.from({ length: 20 }, (_, i) => `Project ${i}`);
  return profilePage({
    media: '',
    bulk: 6000,
    member: member({ roles, projects, about: (ADA.about ?? '').repeat(10) }),
  });
}
