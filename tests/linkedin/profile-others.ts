import type { Ownership } from '../../lib/linkedin/profile/sight';
import { type Member, member, SPARSE } from './profile-member';
import { type ProfilePage, profilePage } from './profile-page';

/** A page of someone else, on which nothing may be read. */
export interface OtherProfile {
  what: string;
  /** Its path, without a trailing slash. */
  path: string;
  html: string;
  owner: Exclude<Ownership, 'own'>;
}

const NAMES = [
  'Bo',
  'Cleo',
  'Dino',
  'Eva',
  'Fay',
  'Gus',
  'Hal',
  'Ida',
  'Jan',
  'Kim',
  'Lou',
  'Mia',
  'Ned',
  'Oda',
  'Pim',
];
/** The twenty are visited by Ada, whose own forms may lie about. */
const MY_FORM = '<a href="https://www.linkedin.com/in/ada-sample/edit/intro/"><svg></svg></a>';
const MY_CARDS = '<a href="https://www.linkedin.com/dashboard/">Show all</a><a href="/public-profile/settings">URL</a>';

function someone(at: number): Member {
  const name = NAMES[at % NAMES.length] ?? 'Bo';
  const slug = `${name.toLowerCase()}-other${at < NAMES.length ? '' : `-${at}`}`;
  return member({ slug, id: `ACoAAOTHER${String(at).padStart(4, '0')}`, name: `${name} Other` });
}

/** What a hostile member may write into their own About: addresses that become links. */
function written(slug: string): string {
  const form = `/in/${slug}/edit/intro/`;
  const link = (path: string) => `<a href="https://www.linkedin.com${path}">https://www.linkedin.com${path}</a>`;
  return `<p><span data-testid="expandable-text-box">${link(form)} ${link('/dashboard/')} ${link(`/in/${slug}/edit/forms/summary/new/`)}</span></p>`;
}

type Trick = readonly [
  what: string,
  page: (who: Member) => Partial<ProfilePage>,
  owner?: OtherProfile['owner'],
  path?: (slug: string) => string,
];

const TRICKS: readonly Trick[] = [
  ['server-driven', () => ({})],
  ['classic', () => ({ renderer: 'classic' })],
  ['my edit link in the rail', () => ({ beside: MY_FORM + MY_CARDS })],
  ['my edit link in their top card', () => ({ inTop: MY_FORM })],
  ['my edit link and my cards in the footer', () => ({ outside: `<footer>${MY_FORM}${MY_CARDS}</footer>` })],
  ['my analytics left over in the container', () => ({ inside: `<section>${MY_CARDS}</section>` })],
  ['an About full of addresses of their own forms', (who) => ({ inside: written(who.slug) })],
  [
    'a button of theirs to the form for their introduction',
    (who) => ({
      inTop: `<a href="https://www.linkedin.com/in/${who.slug}/edit/intro/" target="_blank"><span>My site</span></a>`,
    }),
  ],
  [
    'a hidden link to the form for their introduction',
    (who) => ({ seenBy: 'owner-as-other', inTop: `<a hidden href="/in/${who.slug}/edit/intro/"></a>` }),
    'unproven',
  ],
  [
    'an unseen link to the form for their introduction',
    (who) => ({
      seenBy: 'owner-as-other',
      inTop: `<div style="display: none"><a href="/in/${who.slug}/edit/intro/"></a></div>`,
    }),
    'unproven',
  ],
  [
    'the form for their introduction, in a rail, without other signs',
    (who) => ({ seenBy: 'owner-as-other', beside: `<a href="/in/${who.slug}/edit/intro/"></a>` }),
    'unproven',
  ],
  [
    'the form for their introduction, outside of the container',
    (who) => ({ seenBy: 'owner-as-other', outside: `<a href="/in/${who.slug}/edit/intro/"></a>${MY_CARDS}` }),
    'unproven',
  ],
  ['neither buttons nor forms', () => ({ seenBy: 'owner-as-other' }), 'unproven'],
  ['only the top card has come', () => ({ loaded: 0 })],
  ['in Japanese', () => ({ language: 'ja' })],
  ['in Arabic, classic', () => ({ language: 'ar', renderer: 'classic' })],
  ['first generation', () => ({ viewNames: true, keys: 'componentkey' })],
  ['the page of a sparse profile', (who) => ({ member: { ...SPARSE, slug: who.slug, id: who.id } })],
  ['below the classic bar', () => ({ hybrid: true, keys: 'id' })],
  ['their list of skills', () => ({}), 'not-yours', (slug) => `/in/${slug}/details/skills`],
];

/** Twenty pages of other people, each with another trick. */
export const OTHER_PROFILES: readonly OtherProfile[] = TRICKS.map(([what, page, owner = 'not-yours', path], at) => {
  const who = someone(at);
  const html = profilePage({ member: who, seenBy: 'other', seed: 100 + at, media: '', ...page(who) });
  return { what, path: path?.(who.slug) ?? `/in/${who.slug}`, html, owner };
});
