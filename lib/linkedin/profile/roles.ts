import { around, holds, inside, nearest } from '../looking';
import { plain } from '../ssi/numerals';
import { at } from './at';
import { entriesIn } from './entries';
import { linesOf, shownInside, shownTexts, textOf } from './words';

/** A role as a card shows it. */
export interface Role {
  title: string;
  /** The line below the title: where. */
  place: string;
  /** The years that stand in its dates: "2018-2020", "2020-" where it has no end. */
  years: string;
  /** Whether it goes on; null where its dates don't say. */
  isOpen: boolean | null;
  /** Null where it can't be told from what else stands there. */
  description: string | null;
}

/** The roles of a section, and whether every entry gave at least one whose dates are understood. */
export interface Roles {
  roles: Role[];
  isUnderstood: boolean;
}

/** Looks at every entry of a list of roles. Several roles at one company stand in one entry, each with its own dates. */
export function rolesIn(page: Document, place: Element): Roles {
  const all = datesIn(page, place);
  const perEntry = entriesIn(page, place).map((entry) => {
    const dates = all.filter((date) => holds(entry, date.element));
    const roles = dates.map((date) => roleOf(page, date, blockOf(date, entry, dates)));
    const parts = inside([entry], at.entry);
    const isClear =
      parts.length === 0
        ? dates.length === 1
        : parts.every((p) => dates.filter((d) => holds(p, d.element)).length === 1);
    return { roles, isClear };
  });
  const roles = perEntry.flatMap((found) => found.roles);
  return {
    roles,
    isUnderstood: perEntry.every((found) => found.isClear) && roles.every((role) => role.isOpen !== null),
  };
}

interface Dates {
  element: Element;
  years: string;
  isOpen: boolean | null;
  hasDuration: boolean;
}

/** A year with at most three other short words, a dash, and the rest: any language, any digits. The words are never read. */
const RANGE = /^((?:[^\s\d]{1,12} ){0,3}|[^\s\d]{0,3})?(?:\d{1,2}[./年])?(\d{4})(.{0,8}?) ?[-–—−~〜～] ?(.{1,28})$/u;

function datesIn(page: Document, place: Element): Dates[] {
  const found = shownTexts(page, place)
    .filter(([, element]) => !nearest(element, at.written))
    .map(([text, element]) => rangeOf(text, element))
    .filter((dates): dates is Dates => dates !== null);
  return found.some((dates) => dates.hasDuration) ? found.filter((dates) => dates.hasDuration) : found;
}

function rangeOf(text: string, element: Element): Dates | null {
  const [range = '', ...after] = plain(text).split(' · ');
  const match = RANGE.exec(range);
  if (!match) return null;
  const [, , start, , end = ''] = match;
  const year = /\d{4}/.exec(end)?.[0];
  const isOpen = year ? false : /\d/.test(end) ? null : true;
  const hasDuration = after.some((part) => /\d/.test(part));
  // What LinkedIn adds to dates is how long it lasted; to a name ("Expo 2020 - Dubai · Full-time") it adds no number.
  if (isOpen && after.length > 0 && !hasDuration) return null;
  return { element, years: `${start}-${year ?? ''}`, isOpen, hasDuration };
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
  const [title = '', place = ''] = linesOf(page, block, 2);
  return {
    title,
    place: rangeOf(place, block) === null ? (place.split(' · ')[0] ?? '') : '',
    years: dates.years,
    isOpen: dates.isOpen,
    description: descriptionIn(page, dates, block),
  };
}

/** So long is no place and no list of skills. Our rule, for markup that was not seen. */
const LONG = 60;

/** What its owner wrote of a role: marked as such, else what stands beside the part with title and dates. */
function descriptionIn(page: Document, dates: Dates, block: Element): string | null {
  const written = shownInside(page, [block], at.written).filter((box) => inside([box], at.written).length === 0);
  const texts = new Set(written.map((box) => textOf(page, box)));
  texts.delete('');
  if (texts.size > 0) return [...texts].join('\n');
  const head = headOf(page, dates, block);
  const rest = shownTexts(page, block)
    .map(([, element]) => element)
    .filter((e) => !holds(head, e) && !nearest(e, 'a'));
  const lines = [...new Set(rest)].map((element) => textOf(page, element));
  if (lines.length === 0) return '';
  const long = lines.filter((line) => line.length >= LONG);
  return long.length > 0 ? long.join('\n') : null;
}

/** The smallest part of a role's block with its first words and its dates. */
function headOf(page: Document, dates: Dates, block: Element): Element {
  const [title] = shownTexts(page, block)[0]?.slice(1) ?? [];
  let head = dates.element;
  while (head !== block && title instanceof Object && !holds(head, title as Element)) head = around(head) ?? block;
  return head;
}
