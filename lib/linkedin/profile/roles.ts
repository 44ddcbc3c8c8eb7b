import { around, holds, inside, nearest } from '../looking';
import { plain } from '../ssi/numerals';
import { at } from './at';
import { entriesIn } from './entries';
import { linesOf, precedes, shownInside, shownTexts, textOf } from './words';

/** A role as a card shows it. */
export interface Role {
  title: string;
  /** The line below the title: where. */
  place: string;
  /** The years that stand in its dates: "2018-2020", "2020-" where it has no end. */
  years: string;
  /** Whether it goes on; null where its dates don't say. */
  isOpen: boolean | null;
  description: string;
}

/** The roles of a section, and whether every entry gave at least one whose dates are understood. */
export interface Roles {
  roles: Role[];
  isUnderstood: boolean;
}

/** Looks at every entry of a list of roles. Several roles at one company stand in one entry, each with its own dates. */
export function rolesIn(page: Document, place: Element): Roles {
  const perEntry = entriesIn(page, place).map((entry) => {
    const dates = datesIn(page, entry);
    return dates.map((date) => roleOf(page, date, blockOf(date, entry, dates)));
  });
  const roles = perEntry.flat();
  const isUnderstood = perEntry.every((found) => found.length > 0) && roles.every((role) => role.isOpen !== null);
  return { roles, isUnderstood };
}

interface Dates {
  element: Element;
  years: string;
  isOpen: boolean | null;
  hasDuration: boolean;
}

/** A year with at most three other short words, a dash, and the rest: any language, any digits. The words are never read. */
const RANGE = /^((?:[^\s\d]{1,12} ){0,3}|[^\s\d]{0,3})?(?:\d{1,2}[./年])?(\d{4})(.{0,8}?) ?[-–—−~〜～] ?(.{1,28})$/u;

function datesIn(page: Document, entry: Element): Dates[] {
  const found = shownTexts(page, entry)
    .filter(([, element]) => !nearest(element, at.written))
    .map(([text, element]) => rangeOf(text, element))
    .filter((dates): dates is Dates => dates !== null);
  // LinkedIn adds how long it lasted; a name with a year and a dash in it ("Expo 2020 - Dubai") has no such part.
  return found.some((dates) => dates.hasDuration) ? found.filter((dates) => dates.hasDuration) : found;
}

function rangeOf(text: string, element: Element): Dates | null {
  const [range = '', ...after] = plain(text).split(' · ');
  const match = RANGE.exec(range);
  if (!match) return null;
  const [, , start, , end = ''] = match;
  const year = /\d{4}/.exec(end)?.[0];
  const isOpen = year ? false : /\d/.test(end) ? null : true;
  return { element, years: `${start}-${year ?? ''}`, isOpen, hasDuration: after.some((part) => /\d/.test(part)) };
}

/** The largest part of an entry around these dates that holds no other ones. */
function blockOf(dates: Dates, entry: Element, all: readonly Dates[]): Element {
  let block = dates.element;
  while (block !== entry) {
    const parent = around(block);
    if (!parent || all.some((other) => other !== dates && holds(parent, other.element))) break;
    block = parent;
  }
  return block;
}

function roleOf(page: Document, dates: Dates, block: Element): Role {
  const [title = '', place = ''] = linesOf(page, block);
  return {
    title,
    place: rangeOf(place, block) === null ? (place.split(' · ')[0] ?? '') : '',
    years: dates.years,
    isOpen: dates.isOpen,
    description: descriptionIn(page, dates, block),
  };
}

/** A line below the dates that is longer than a place or a list of skills. Our rule, for markup that was not seen. */
const LONG = 60;

function descriptionIn(page: Document, dates: Dates, block: Element): string {
  const written = shownInside(page, [block], at.written).filter((box) => inside([box], at.written).length === 0);
  const texts = [...new Set(written.map((box) => textOf(page, box)))].filter(Boolean);
  if (texts.length > 0) return texts.join('\n');
  const below = shownTexts(page, block).filter(
    ([, element]) => precedes(dates.element, element) && !nearest(element, 'a'),
  );
  return below
    .map(([text]) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text.length >= LONG)
    .join('\n');
}
