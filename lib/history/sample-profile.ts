import { ITEMS } from '../profile/item';
import type { ProfileRecord } from '../profile/record';
import { recordWith } from '../profile/record-with';
import type { ProfileReport } from '../profile/report';
import { addDays } from '../score/day';

/** Days before today on which the sample member opened their profile. */
const VISITS = { first: 150, second: 58, last: 4 } as const;

/** A hash of nobody's text: as long as a true one. */
const hash = (name: string) => name.padEnd(16, '0');
const section = (name: string, length: number) => ({ hash: hash(name), length });
const yes = (count?: number): NonNullable<ProfileReport['items']['photo']> =>
  count === undefined ? { is: 'yes', at: 'card' } : { is: 'yes', at: 'card', count, exact: true };
const no = { is: 'no', at: 'card' } as const;

/** As it was found: most of it there, without banner, projects or a text of its own. */
const FIRST: ProfileReport = {
  items: {
    ...Object.fromEntries(ITEMS.filter((item) => item !== 'industry').map((item) => [item, yes()])),
    connections: yes(412),
    'earlier-roles': yes(3),
    skills: yes(6),
    recommendations: yes(2),
    banner: no,
    featured: no,
    projects: no,
    verification: no,
  },
  sections: {
    headline: section('sampleTitle', 26),
    about: section('sampleAbout', 240),
    roles: section('sampleRoles', 1800),
    skills: section('sampleSkills', 140),
  },
  measures: {
    headline: { length: 26, jobTitleOnly: true, outcome: false, number: false, voice: null },
    about: { length: 240, customer: 0, voice: { you: 0, we: 1, i: 6 } },
    role: { title: 18, description: 310 },
    agreement: { keywords: 2, about: 0, role: 1 },
  },
};
/** Two months ago the sample member rewrote the headline and put something under Featured ... */
const SECOND: ProfileReport = {
  ...FIRST,
  items: { ...FIRST.items, featured: yes(1) },
  sections: { ...FIRST.sections, headline: section('samplePromise', 88), featured: section('sampleCase', 60) },
  measures: {
    ...FIRST.measures,
    headline: { length: 88, jobTitleOnly: false, outcome: true, number: false, voice: { you: 1, we: 0, i: 1 } },
    agreement: { keywords: 6, about: 1, role: 3 },
  },
};
/** ... and lately the skills. */
const LAST: ProfileReport = {
  ...SECOND,
  items: { ...SECOND.items, skills: yes(11) },
  sections: { ...SECOND.sections, skills: section('sampleMoreSkills', 260) },
};

/** What three visits to the sample member's profile left, the last four days before `today`. */
export function sampleProfile(today: string): ProfileRecord {
  const on = (ago: number) => addDays(today, -ago);
  const found = recordWith(null, FIRST, on(VISITS.first));
  return recordWith(recordWith(found, SECOND, on(VISITS.second)), LAST, on(VISITS.last));
}
