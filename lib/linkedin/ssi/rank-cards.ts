import { allText, inside, isShown, nearest, said } from '../looking';
import { at } from './at';
import { type Group, groupNamed } from './group-words';
import { plain, whole } from './numerals';

/** A card with the member's rank in a group. */
export interface Card {
  group: Group;
  /** Percent, 1-100; null where it is not one whole number. */
  rank: number | null;
  /** What the card shows as the rank, at most 40 characters: a team's rank may be a place. */
  text: string | null;
}

/** The cards whose name says their group. */
export function cardsIn(page: Document, places: readonly Element[]): Card[] {
  const named = inside(places, at.rank);
  const cards = named.length > 0 ? named : inside(places, at.rankUnnamed);
  return cards.flatMap((card) => {
    const [name] = inside([card], at.rankName);
    const [score, second] = inside([card], at.rankScore).filter((s) => !nearest(s, at.group));
    const group = name ? groupNamed(allText(name)) : null;
    if (!group || !score || second || !isShown(page, card)) return [];
    const text = plain(said(page, score));
    const numbers = inside([score], at.rankNumber);
    const rank = numbers.length === 1 && numbers[0] ? whole(plain(allText(numbers[0])), 1, 100) : onlyNumber(text);
    return [{ group, rank, text: text === '' || text.length > 40 ? null : text }];
  });
}

/** The one whole number in a text; null where there are several, or something like `1e9` or `1.5`. */
function onlyNumber(text: string): number | null {
  const numbers = text.match(/[\p{L}\d.,]*\d[\p{L}\d.,]*/gu) ?? [];
  return numbers.length === 1 ? whole(numbers[0] ?? '', 1, 100) : null;
}
