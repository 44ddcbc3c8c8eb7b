import { type Frame, frame, framed, looks } from './frame';
import type { Look } from './page-style';
import { classicProfile } from './profile-classic';
import { ADA, type Member } from './profile-member';
import { sduiProfile } from './profile-sdui';
import { PROFILE_WORDINGS, type ProfileLanguage, type ProfileWording } from './profile-wording';

/** How one profile page is made. */
export interface ProfilePage extends Frame {
  member: Member;
  language: ProfileLanguage;
  renderer: 'sdui' | 'classic';
  /** Who looks: its owner, another member, or the owner as others see it. */
  seenBy: 'owner' | 'other' | 'owner-as-other';
  /** How server-driven cards carry their keys. */
  keys: 'both' | 'id' | 'componentkey';
  /** The first generation also names its views. */
  viewNames: boolean;
  /** How many shells of cards have come, counted from the top; the others are skeletons. */
  loaded: number;
  /** Shells that were removed again: a space of their height stands there. */
  removed: readonly number[];
  /** About, Featured and Activity in the order that some members have. */
  featuredFirst: boolean;
  /** Which recommendations are shown. */
  recommendations: 'received' | 'given';
  /** Whether a link to all of a section says how many there are. */
  told: boolean;
  /** The bar of the other renderer stands above this one. */
  hybrid: boolean;
  /** Where images come from. */
  media: string;
  /** Markup at the end of the top card, beside the cards, inside the page's container and outside of it. */
  inTop: string;
  beside: string;
  inside: string;
  outside: string;
}

/** The options of a page, filled up with those of the baseline: Ada looks at her own profile. */
export function profileOptions(change: Partial<ProfilePage> = {}): ProfilePage {
  const language = change.language ?? 'en';
  const who = change.member ?? ADA;
  return {
    ...frame({ lang: language, dir: PROFILE_WORDINGS[language].dir, title: `(3) ${who.name} | LinkedIn`, bulk: 200 }),
    member: who,
    language,
    renderer: 'sdui',
    seenBy: 'owner',
    keys: 'both',
    viewNames: false,
    loaded: Number.POSITIVE_INFINITY,
    removed: [],
    featuredFirst: false,
    recommendations: 'received',
    told: change.renderer === 'classic',
    hybrid: false,
    media: 'https://media.licdn.com',
    inTop: '',
    beside: '',
    inside: '',
    outside: '',
    ...change,
  };
}

/** A profile's options with the ways to write its classes, numbers and dates. */
export interface ProfileWriter extends ProfilePage {
  words: ProfileWording;
  c: Look;
  isOwner: boolean;
  /** A number with the language's own digits and groups. */
  count(n: number): string;
  /** A sentence with `#` replaced by a number. */
  counted(sentence: string, n: number): string;
  /** The dates of a role as the page shows them, and how long it lasted. */
  dates(from: string, to: string | null): string;
}

/** The ways to write such a page. */
export function profileWriter(o: ProfilePage): ProfileWriter {
  const words: ProfileWording = PROFILE_WORDINGS[o.language];
  const number = new Intl.NumberFormat(words.tag);
  const month = new Intl.DateTimeFormat(`${words.tag}`, { year: 'numeric', month: 'short', timeZone: 'UTC' });
  const count = (n: number) => number.format(n);
  const shown = (day: string) => month.format(new Date(`${day}-15T00:00:00Z`));
  return {
    ...o,
    words,
    c: looks(o.seed),
    isOwner: o.seenBy === 'owner',
    count,
    counted: (sentence, n) => sentence.replace('#', count(n)),
    dates: (from, to) => {
      const months = monthsBetween(from, to ?? '2026-11') + 1;
      const lasted = words.lasted.replace('#', count(Math.floor(months / 12))).replace('@', count(months % 12));
      return `${shown(from)} - ${to ? shown(to) : words.present} · ${lasted}`;
    },
  };
}

function monthsBetween(from: string, to: string): number {
  const [a, b, c, d] = [...from.split('-'), ...to.split('-')].map(Number) as [number, number, number, number];
  return (c - a) * 12 + d - b;
}

/** A whole profile page as LinkedIn serves it, in what is known of its structure. */
export function profilePage(change: Partial<ProfilePage> = {}): string {
  const o = profileOptions(change);
  const p = profileWriter(o);
  const content = o.renderer === 'sdui' ? sduiProfile(p) : classicProfile(p);
  const bar =
    o.hybrid !== (o.renderer === 'classic') ? '<div id="global-nav"><ul><li><button>Me</button></li></ul></div>' : '';
  return framed(`${bar}${content}${o.outside}`, 'LinkedIn', o);
}
