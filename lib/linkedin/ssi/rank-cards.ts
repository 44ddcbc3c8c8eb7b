import { allText, around, inside, isShown, nearest, said } from '../looking';
import { at } from './at';
import { type Group, groupNamed } from './group-words';
import { plain, whole } from './numerals';

/** A card with the member's rank in a group. */
export interface Card {
  group: Group;
  /** Percent, 1-100; null where it is not one whole number. */
  rank: number | null;
  /** What the card shows as the rank, if it has the form of one: a team's rank may be a place. */
  text: string | null;
}

/** `Top 3%`, `1`, `1 of 8`, `1/8`: one number, or two with one word between. */
const A_RANK = /^(\p{L}{1,16} )?\d{1,4} ?%$|^\d{1,4}( ?(\/|\p{L}{1,16}) ?\d{1,5})?$/u;

/** The cards whose name says their group. */
export function cardsIn(page: Document, places: readonly Element[]): Card[] {
  const named = inside(places, at.rank);
  const cards = named.length > 0 ? named : inside(places, at.rankUnnamed);
  return cards.flatMap((card) => {
    const [name, otherName] = inside([card], at.rankName);
    const [score, otherScore] = inside([card], at.rankScore);
    if (!name || !score || otherName || otherScore || nearest(card, at.group) || !isShown(page, card)) return [];
    // A nameless `div` may be a wrapper around several cards: there only a name beside its number counts.
    if (named.length === 0 && around(name) !== around(score)) return [];
    const group = groupNamed(allText(name));
    if (!group) return [];
    const text = plain(said(page, score));
    const numbers = inside([score], at.rankNumber).map((n) => plain(said(page, n)));
    const number = numbers[0] ?? onlyNumber(text);
    const sure = numbers.length < 2 && whole(number, 1, 9999) !== null;
    return [{ group, rank: sure ? whole(number, 1, 100) : null, text: sure && A_RANK.test(text) ? text : null }];
  });
}

/** The one number in a text; empty where there is none, or more. */
function onlyNumber(text: string): string {
  const numbers = text.match(/[\p{L}\d.,]*\d[\p{L}\d.,]*/gu) ?? [];
  return numbers.length === 1 ? (numbers[0] ?? '') : '';
}
