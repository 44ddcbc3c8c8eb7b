import type { ProfileRecord } from '../profile/record';
import { recordWith } from '../profile/record-with';
import type { ProfileReport } from '../profile/report';
import { addDays } from '../score/day';

/** The sample member's visits to their own profile, oldest first: so many days ago, and what each of them showed. */
const VISITS: readonly { ago: number; shown: ProfileReport }[] = [
  {
    ago: 118,
    shown: {
      items: {
        photo: { is: 'yes', at: 'image' },
        banner: { is: 'no', at: 'image' },
        headline: { is: 'yes', at: 'order' },
        location: { is: 'yes', at: 'link' },
        connections: { is: 'yes', at: 'link', count: 348, exact: true },
        verification: { is: 'no', at: 'link' },
        'custom-address': { is: 'yes', at: 'address' },
        about: { is: 'yes', at: 'card' },
        'current-role': { is: 'yes', at: 'card' },
        'earlier-roles': { is: 'yes', at: 'card', count: 2, exact: true },
        education: { is: 'yes', at: 'card', count: 1, exact: true },
        skills: { is: 'yes', at: 'link', count: 4, exact: true },
        recommendations: { is: 'yes', at: 'card', count: 2, exact: false },
      },
      sections: {
        photo: section('1-photo', 24),
        headline: section('1-headline', 31),
        about: section('1-about', 212),
        roles: section('1-roles', 340),
        education: section('1-education', 64),
        skills: section('1-skills', 48),
        recommendations: section('1-recommendations', 520),
      },
      measures: {
        headline: { length: 31, jobTitleOnly: true, outcome: false, number: false, voice: null },
        about: { length: 212, customer: 0, voice: { you: 0, we: 1, i: 5 } },
        role: { title: 22, description: 0 },
        agreement: { keywords: 3, about: 1, role: 1 },
      },
    },
  },
  {
    ago: 76,
    shown: {
      items: { headline: { is: 'yes', at: 'order' } },
      sections: { headline: section('2-headline', 96) },
      measures: {
        headline: { length: 96, jobTitleOnly: false, outcome: true, number: false, voice: { you: 1, we: 0, i: 0 } },
      },
    },
  },
  {
    ago: 33,
    shown: {
      items: {
        about: { is: 'yes', at: 'card' },
        featured: { is: 'no', at: 'card' },
        'current-role': { is: 'yes', at: 'card' },
      },
      sections: { about: section('2-about', 940), roles: section('2-roles', 610) },
      measures: {
        about: { length: 940, customer: 5, voice: { you: 6, we: 3, i: 4 } },
        role: { title: 22, description: 270 },
      },
    },
  },
  {
    ago: 3,
    shown: {
      items: {
        connections: { is: 'yes', at: 'link', count: 371, exact: true },
        recommendations: { is: 'yes', at: 'card', count: 3, exact: false },
      },
      sections: { recommendations: section('2-recommendations', 810) },
      measures: { agreement: { keywords: 6, about: 4, role: 2 } },
    },
  },
];

/**
 * A believable profile as its visits up to `today` would have left it: made up, some of it mended, some missing, some not
 * seen yet. The same for the same day.
 */
export function sampleProfile(today: string): ProfileRecord {
  const [first, ...later] = VISITS.map(({ ago, shown }) => ({ day: addDays(today, -ago), shown }));
  if (!first) throw new Error('The sample member has never been on their profile.');
  const begun = recordWith(null, first.shown, first.day);
  return later.reduce((record, { day, shown }) => recordWith(record, shown, day), begun);
}

/** A section as a visit reports it; its name, filled up, stands where the hash of its text would. */
function section(name: string, length: number): { hash: string; length: number } {
  return { hash: name.slice(0, 16).padEnd(16, '_'), length };
}
