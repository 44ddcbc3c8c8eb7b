import { allText, around, inside, isShown, nearest, said } from '../looking';
import { at } from './at';
import { outOfHundred, plain, whole } from './numerals';

/** One place that says what the total is. `value` is null where something else than a total stands there. */
export interface TotalCandidate {
  value: number | null;
  anchor: 'class' | 'label';
  place: Element;
}

/** The places that say the total, and whether all of them must agree or (`any`) only one with the pillars' sum can be the member's. */
export interface Totals {
  found: TotalCandidate[];
  any: boolean;
}

/**
 * The total by the donut's caption and every other large number outside bars, rows and groups; without class names by
 * `N <words> 100` in any language, where the groups' averages say the same and only the sum can tell.
 */
export function totalsIn(page: Document, places: readonly Element[], texts: readonly Element[]): Totals {
  const captions = inside(places, at.caption).filter((c) => !nearest(c, at.group) && isShown(page, c));
  const named = captions.flatMap((caption) => {
    const text = plain(said(page, inside([caption], at.value)[0] ?? caption));
    return text === '' ? [] : [candidate(whole(text, 0, 100) ?? outOfHundred(text), 'class', caption)];
  });
  const loose = inside(places, at.value).filter(
    (v) => !nearest(v, `progress, li, ${at.caption}, ${at.group}`) && isShown(page, v) && plain(said(page, v)) !== '',
  );
  const classed = loose.map((v) => candidate(whole(plain(said(page, v)), 0, 100), 'class', around(v) ?? v));
  const groupsKnown = inside(places, at.group).length > 0;
  if (named.length > 0) return { found: groupsKnown ? [...named, ...classed] : named, any: false };
  if (classed.length > 0) return { found: classed, any: !groupsKnown };
  const free = texts.filter((t) => !nearest(t, at.group));
  return { found: outOf(page, free).map(({ place, value }) => candidate(value, 'label', place)), any: true };
}

function candidate(value: number | null, anchor: TotalCandidate['anchor'], place: Element): TotalCandidate {
  return { value: value !== null && Number.isNaN(value) ? null : value, anchor, place };
}

/** The elements that say `N <words> 100` and nothing else, around these texts with a hundred in them; NaN where N is no total. */
export function outOf(page: Document, texts: readonly Element[]): { place: Element; value: number }[] {
  const found = new Map<Element, number>();
  for (const element of texts) {
    for (const place of [element, around(element)]) {
      if (!place || nearest(place, 'progress') || allText(place).length > 60) continue;
      const value = outOfHundred(plain(said(page, place)));
      if (value === null || !isShown(page, place)) continue;
      found.set(place, value);
      break;
    }
  }
  return [...found].map(([place, value]) => ({ place, value }));
}
