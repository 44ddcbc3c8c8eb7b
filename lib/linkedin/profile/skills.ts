import { attribute, inside, is, nearest } from '../looking';
import { at } from './at';
import type { Card } from './cards';
import { countIn } from './counted';
import { isWhole } from './entries';
import { isClearAfter, isClearBetween } from './proof';
import type { ItemSight } from './sight';
import { linesOf, shownInside, textOf } from './words';

/** A skill in either renderer. */
const PARTS = `${at.skill}, ${at.skillClassic}`;

/** The skills in a place, each once: a row may hold a copy of its own key, and is followed by a divider with nearly the same. */
export function skillsIn(page: Document, place: Element): Map<string, Element> {
  const skills = new Map<string, Element>();
  for (const element of shownInside(page, [place], PARTS)) {
    if (is(element, at.divider)) continue;
    const key = attribute(element, 'componentkey') ?? attribute(element, 'id') ?? linkOrText(page, element);
    if (key !== '' && !skills.has(key)) skills.set(key, element);
  }
  return skills;
}

function linkOrText(page: Document, element: Element): string {
  return attribute(element, 'href') ?? textOf(page, element);
}

/** How many skills the card tells: all of them where the link to the whole list says so in digits. */
export function skillsSight(page: Document, cards: readonly Card[], card: Card): ItemSight | undefined {
  const shown = skillsIn(page, card.element).size;
  const told = shownInside(page, [card.element], at.details)
    .filter((link) => /\/details\/skills/.test(attribute(link, 'href') ?? ''))
    .map((link) => countIn(textOf(page, link)))
    .find((count) => count !== null && count >= shown);
  if (told) return { is: 'yes', at: 'link', count: told, exact: true };
  if (shown === 0) return undefined;
  const isAll = inside([card.element], at.details).length === 0 && isWhole(page, cards, card, PARTS);
  return { is: 'yes', at: 'card', count: shown, exact: isAll };
}

/** The names of the skills a card shows, one a line: who confirmed them is not the member's doing. */
export function skillsText(page: Document, card: Element): string {
  return [...skillsIn(page, card).values()].map((skill) => linesOf(page, skill, 1)[0] ?? '').join('\n');
}

/** So many skills are brought at a time to the page that lists them all. 2026. */
const BROUGHT = 10;

/**
 * How many skills the list of all skills shows. Exact once it can't go on: the last ones came as less than a whole
 * load, nothing in the list still waits or was taken away, and no filter but the first is chosen.
 */
export function skillList(page: Document, main: Element): ItemSight | undefined {
  const rows = [...skillsIn(page, main).values()];
  const last = rows.at(-1);
  if (!last) return undefined;
  const isKeyed = rows.every((row) => is(row, at.skill));
  const isDone =
    isKeyed &&
    rows.length % BROUGHT !== 0 &&
    inside([main], at.busy).length === 0 &&
    rows.every((row, i) => i === 0 || isClearBetween(page, rows[i - 1] as Element, row, [])) &&
    isClearAfter(page, last, main);
  return { is: 'yes', at: 'card', count: rows.length, exact: isDone && isFirstChosen(main) !== false };
}

/** Whether the first of a place's filters or tabs is the chosen one; null where there is no choice of at least two. */
export function isFirstChosen(place: Element): boolean | null {
  const [first, second] = inside([place], at.choice).filter((choice) => !nearest(choice, at.entry));
  return first && second ? is(first, at.chosen) : null;
}
