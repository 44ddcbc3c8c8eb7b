import { allText, around, inside, isShown, nearest, said } from '../looking';
import { at } from './at';
import { type Group, groupNamed } from './group-words';
import { plain, whole } from './numerals';
import { outOf } from './own-total';
import { surveyOf } from './survey';
import { averageIn, industrySentence, networkSentence, rankIn, weeklyChangeIn, withoutChange } from './texts';

/** A panel that compares the member with a group. */
export interface Panel {
  group: Group;
  /** Points, 0-100. */
  average: number | null;
  /** Percent, 1-100, from a sentence in known words. */
  rank: number | null;
  /** Every percentage in it apart from the weekly change: in any language the rank is one of them. */
  percents: number[];
  /** Percent, signed, from known words. */
  change: number | null;
  /** LinkedIn's name for the industry. */
  name: string | null;
  /** Known by its class, not by a sentence alone. */
  classed: boolean;
  /** Two places in it contradict each other on the average. */
  conflict: boolean;
}

/** The panels whose heading, or else a known sentence, says their group. */
export function panelsIn(page: Document, places: readonly Element[]): Panel[] {
  const blocks = inside(places, at.group).filter((b) => !nearest(around(b) ?? b, at.group) && isShown(page, b));
  return blocks.flatMap((block) => {
    const text = plain(said(page, block));
    const industry = industrySentence(text);
    const group = groupOf(block, text);
    if (!group) return [];
    const averages = [...shownAverages(page, block), averageIn(text)].filter((n) => n !== null);
    return [
      {
        group,
        average: averages[0] ?? null,
        rank: rankIn(text),
        percents: [...withoutChange(text).matchAll(/(?<![\d.,])(\d+) ?%|% ?(\d+)(?![\d.,])/g)].map((m) =>
          Number(m[1] ?? m[2]),
        ),
        change: weeklyChangeIn(text),
        name: group === 'industry' ? (industry?.name ?? null) : null,
        classed: true,
        conflict: averages.some((n) => n !== averages[0]),
      },
    ];
  });
}

function groupOf(block: Element, text: string): Group | null {
  const headings = inside([block], at.heading).map((h) => groupNamed(allText(h)));
  if (headings.length > 0) return headings.every((g) => g === headings[0]) ? (headings[0] ?? null) : null;
  const [industry, network] = [industrySentence(text) !== null, networkSentence(text) !== null];
  if (industry === network) return null;
  return industry ? 'industry' : 'network';
}

/** The numbers in the panel's donut; null where something else stands there. */
function shownAverages(page: Document, block: Element): (number | null)[] {
  const values = inside([block], at.value).filter((v) => !nearest(v, 'progress'));
  if (values.length > 0) return values.map((v) => whole(plain(said(page, v)), 0, 100));
  return outOf(page, surveyOf(page, [block]).hundreds).map(({ value }) => (Number.isNaN(value) ? null : value));
}
