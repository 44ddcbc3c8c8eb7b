import { ITEMS } from '../../../lib/profile/item';
import type { ProfileRecord } from '../../../lib/profile/record';
import { recordWith } from '../../../lib/profile/record-with';
import type { ProfileReport } from '../../../lib/profile/report';
import { addDays } from '../../../lib/score/day';
import { about, hash, headline, report } from '../profile-reports';
import { TODAY } from './facts';

/** A record of visits so many days before {@link TODAY}, the earliest first; without a name, a day is one visit. */
export function visited(...visits: [daysAgo: number, given: Partial<ProfileReport>, visit?: string][]): ProfileRecord {
  const record = visits.reduce<ProfileRecord | null>(
    (old, [ago, given, visit]) => recordWith(old, report(given), addDays(TODAY, -ago), visit),
    null,
  );
  if (!record) throw new Error('no visit');
  return record;
}

/** One item as a visit may show it, and every other as it should be. */
export function allBut(
  items: ProfileReport['items'],
  measures: ProfileReport['measures'] = {},
): Partial<ProfileReport> {
  const good = Object.fromEntries(
    ITEMS.filter((item) => item !== 'industry').map((item) => [
      item,
      { is: 'yes', at: 'card', count: 60, exact: true },
    ]),
  );
  return {
    items: { ...good, ...items },
    measures: {
      headline: headline(),
      about: about(),
      role: { title: 20, description: 400 },
      agreement: { keywords: 5, about: 4, role: 3 },
      ...measures,
    },
  };
}

/** Sections as they showed, each by a name for its text. */
export function sections(names: { [S in keyof ProfileReport['sections']]: string }): ProfileReport['sections'] {
  return Object.fromEntries(
    Object.entries(names).map(([section, name]) => [section, { hash: hash(name), length: 90 }]),
  );
}
