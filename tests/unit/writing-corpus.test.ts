import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kappaOf, shareOf } from '../writing/agreement';
import { type Label, measured } from '../writing/judged';
import { type Labelled, labelledTexts } from '../writing/labelled';
import { overlaps } from '../writing/overlap';
import { trained } from '../writing/training';

const KINDS = ['comments', 'notes'] as const;
const LABELS = { comments: ['empty'], notes: ['pitch', 'specific'] } as const;
const train = { comments: labelledTexts('train', 'comments'), notes: labelledTexts('train', 'notes') };
const judges = resolve(import.meta.dirname, '../../lib/writing/judge');

/** Weights of all judges together may weigh so much. */
const MOST_BYTES = 30 * 1024;

describe('the weights', () => {
  const fresh = trained(train);
  const shipped = Object.keys(fresh).map((file) => readFileSync(join(judges, file), 'utf8'));

  it('are, byte for byte, what the training texts give', () => expect(Object.values(fresh)).toEqual(shipped));
  it('stay small', () => expect(Buffer.byteLength(shipped.join(''))).toBeLessThanOrEqual(MOST_BYTES));
  it('are others when a label changes', () => {
    const few = { comments: train.comments.slice(0, 30), notes: train.notes.slice(0, 5) };
    const turned = few.comments.map((text, i) => (i === 0 ? { ...text, first: { empty: !text.first.empty } } : text));
    expect(trained({ ...few, comments: turned })).not.toEqual(trained(few));
  });
});

describe.each(KINDS)('the labelled %s', (kind) => {
  const test = labelledTexts('test', kind);
  const all = [...train[kind], ...test];

  it('have an id each, and the labels of their kind', () => {
    expect(new Set(all.map((t) => t.id)).size).toBe(all.length);
    const missing = all.filter((t) => LABELS[kind].some((label) => typeof t.first[label] !== 'boolean'));
    expect(missing.map((t) => t.id)).toEqual([]);
  });

  it('have no theme and no pattern on both sides', () => {
    for (const by of ['theme', 'pattern'] as const) {
      const trainSide = new Set(train[kind].map((t) => t[by]));
      expect(
        [...new Set(test.map((t) => t[by]))].filter((name) => trainSide.has(name)),
        by,
      ).toEqual([]);
    }
  });

  it('have no near-duplicate on both sides', () => expect(overlaps(train[kind], test)).toEqual([]));

  it('are many enough', () => expect(all.length).toBeGreaterThanOrEqual(kind === 'comments' ? 600 : 500));
});

describe('near-duplicates', () => {
  const text = (id: string, said: string): Labelled => ({
    id,
    language: 'en',
    text: said,
    theme: '',
    pattern: '',
    first: {},
  });
  const one = text('a', 'Great point about cold stores, I see the same in Ghent every winter.');

  it('are found with a word changed, and whole where they are short', () => {
    expect(
      overlaps([one], [text('b', 'Great point about cold stores, I see the same in Lille every winter!')]),
    ).toHaveLength(1);
    expect(overlaps([text('a', 'So true!')], [text('b', 'so true 👏')])).toHaveLength(1);
  });
  it('are not seen in what only speaks of the same', () => {
    expect(overlaps([one], [text('b', 'Cold stores freeze over in Ghent, we had that twice.')])).toEqual([]);
  });
});

describe('figures', () => {
  it('give Wilson’s interval', () => {
    const share = shareOf(95, 100);
    expect([share.value, share.low, share.high].map((n) => n.toFixed(3))).toEqual(['0.950', '0.888', '0.978']);
    expect(shareOf(0, 0)).toMatchObject({ low: 0, high: 1 });
  });
  it('give Cohen’s kappa', () => {
    const passes = (both: number, one: number, other: number, none: number) => [
      ...Array<[boolean, boolean]>(both).fill([true, true]),
      ...Array<[boolean, boolean]>(one).fill([true, false]),
      ...Array<[boolean, boolean]>(other).fill([false, true]),
      ...Array<[boolean, boolean]>(none).fill([false, false]),
    ];
    expect(kappaOf(passes(20, 5, 10, 15))).toBeCloseTo(0.4, 5);
    expect(kappaOf(passes(10, 0, 0, 10))).toBe(1);
    expect(kappaOf(passes(0, 0, 0, 10))).toBe(1);
  });
});

describe('the judges hold what they were taught', () => {
  it.each([
    ['empty', 'comments'],
    ['pitch', 'notes'],
    ['specific', 'notes'],
  ] as [Label, (typeof KINDS)[number]][])('%s', (label, kind) => {
    const some = train[kind].filter((_, i) => i % 5 === 0);
    const { precision, recall } = measured(label, some);
    expect(Math.min(precision.value, recall.value)).toBeGreaterThan(0.9);
  });
});
