import { kappaOf, type Share } from '../writing/agreement';
import { GOALS, type Label, measured } from '../writing/judged';
import { type Labelled, labelledTexts } from '../writing/labelled';
import type { Line } from './line';

const POOLS: Readonly<Record<string, readonly string[]>> = {
  English: ['en'],
  Dutch: ['nl'],
  'German, French and Spanish': ['de', 'fr', 'es'],
};

/** How well empty praise, pitch and anchor are told, on texts that no training and no list has seen. */
export default async function writing(): Promise<Line[]> {
  const test = { comments: labelledTexts('test', 'comments'), notes: labelledTexts('test', 'notes') };
  return (Object.keys(GOALS) as Label[]).flatMap((label) => {
    const texts = label === 'empty' ? test.comments : test.notes;
    return Object.entries(POOLS).flatMap(([pool, languages]) =>
      linesFor(
        label,
        pool,
        texts.filter((text) => languages.includes(text.language)),
      ),
    );
  });
}

function linesFor(label: Label, pool: string, texts: readonly Labelled[]): Line[] {
  const { precision, recall } = measured(label, texts);
  const twice = texts.flatMap(({ first, second }) =>
    second ? [[first[label] === true, second[label] === true] as const] : [],
  );
  const agreement =
    twice.length > 0
      ? `two passes of labels over ${twice.length} of them agree with kappa ${kappaOf(twice).toFixed(2)}`
      : 'labelled in one pass so far';
  const line = (name: 'precision' | 'recall', share: Share, over: string): Line => ({
    name: `${label}, ${name}, ${pool}`,
    baseline: over,
    result: { value: 100 * share.value, low: 100 * share.low, high: 100 * share.high },
    unit: '%',
    goal: null,
    least: 100 * GOALS[label][name],
    notes: name === 'precision' ? [`${texts.length} texts of the test part; ${agreement}`] : [],
  });
  return [
    line('precision', precision, `${precision.of} texts it was said of`),
    line('recall', recall, `${recall.of} texts of which it is true`),
  ];
}
