/** A role as its owner wrote it; `from` and `to` are months, `2020-03`, and a role without `to` goes on. */
export interface MemberRole {
  title: string;
  company: string;
  from: string;
  to: string | null;
  description: string;
}

/** Someone invented, with all a profile can hold: what is true of a replica page. */
export interface Member {
  slug: string;
  /** The opaque id in the keys of the cards. */
  id: string;
  name: string;
  photo: 'plain' | 'framed' | null;
  banner: boolean;
  headline: string;
  location: string;
  connections: number;
  followers: number;
  verified: boolean;
  about: string | null;
  featured: number;
  activity: boolean;
  roles: readonly MemberRole[];
  schools: readonly string[];
  projects: readonly string[];
  skills: readonly string[];
  /** Recommendations received and given, by the slug of the other. */
  received: readonly string[];
  given: readonly string[];
  languages: readonly string[];
  interests: boolean;
}

/** Everything there, nothing left out. */
export const ADA: Member = {
  slug: 'ada-sample',
  id: 'ACoAAEXAMPLE0001',
  name: 'Ada Sample',
  photo: 'plain',
  banner: true,
  headline: 'Helping bakeries halve their energy bill | 140 ovens measured since 2015',
  location: 'Utrecht, Netherlands',
  connections: 731,
  followers: 27_692,
  verified: true,
  about:
    'Your oven eats a third of your margin.\n\nI measure where it goes, and show you in one morning what to change. 140 bakeries later I know the five places to look first.\nWrite to me when your bill frightens you.',
  featured: 3,
  activity: true,
  roles: [
    {
      title: 'Energy adviser for bakeries',
      company: 'Warm Bread',
      from: '2020-01',
      to: null,
      description: 'I find out why an oven is too hot at night. 2019 - a hard year - taught me where to look.',
    },
    { title: 'Engineer', company: 'Oven Works', from: '2015-03', to: '2019-12', description: 'Built measuring boxes.' },
    { title: 'Trainee', company: 'Oven Works', from: '2014-09', to: '2015-02', description: '' },
  ],
  schools: ['Delft University of Technology', 'Bakery School Wageningen'],
  projects: ['Hundred Ovens'],
  skills:
    'Energy audits,Measuring,Ovens,Teaching,Writing,Dutch,Python,SQL,Sales,Baking,Patience,Planning,Steel,Gas'.split(
      ',',
    ),
  received: ['bo-other', 'cleo-other', 'dino-other', 'eva-other', 'fay-other', 'gus-other'],
  given: ['hal-other'],
  languages: ['Dutch', 'English'],
  interests: true,
};

/** A profile that was never filled in: its owner has all to mend. */
export const SPARSE: Member = {
  ...ADA,
  slug: 'sam-johnson-5429a0349',
  id: 'ACoAAEXAMPLE0002',
  name: 'Sam Johnson',
  photo: null,
  banner: false,
  headline: 'Account manager at Oven Works',
  connections: 31,
  followers: 30,
  verified: false,
  about: null,
  featured: 0,
  activity: true,
  roles: [{ title: 'Account manager', company: 'Oven Works', from: '2023-05', to: null, description: '' }],
  schools: ['Bakery School Wageningen'],
  projects: [],
  skills: ['Sales', 'Ovens'],
  received: [],
  given: [],
  languages: [],
};

/** A member that differs from another one in the named fields only. */
export function member(change: Partial<Member> = {}, from: Member = ADA): Member {
  return { ...from, ...change };
}
