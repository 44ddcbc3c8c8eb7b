import { commentSignals } from '../../lib/writing/judge/comment-signals';
import { BOXES, gramsOf, hashOf } from '../../lib/writing/judge/grams';
import { judge, type Weights } from '../../lib/writing/judge/model';
import { noteSignals } from '../../lib/writing/judge/note-signals';

import { languagesOf } from '../../lib/writing/language';
import { proseOf } from '../../lib/writing/prose';
import type { Labelled } from './labelled';
import { type Example, learn } from './learn';

/** From this sum on a label holds. Chosen on cross-validation: the lowest that keeps precision where it must be. */
const THRESHOLDS = { empty: 0.5, pitch: 0.5, specific: 0.25 } as const;
/** The labels that are learned. */
export type Label = keyof typeof THRESHOLDS;
/** The texts to learn from. */
export interface Texts {
  comments: readonly Labelled[];
  notes: readonly Labelled[];
}

const LABELS: readonly Label[] = ['empty', 'pitch', 'specific'];
const FOLDS = 4;

const textsFor = (label: Label, texts: Texts) => (label === 'empty' ? texts.comments : texts.notes);
const proseAndSignals = (label: Label, text: string) => {
  const prose = proseOf(text);
  return { prose, signals: (label === 'empty' ? commentSignals : noteSignals)(prose, languagesOf(text)) };
};

/** A labelled text as training sees it. */
function exampleOf(label: Label, text: Labelled): Example {
  const { prose, signals } = proseAndSignals(label, text.text);
  const values = new Map([...signals].map(([name, { value }]) => [name, value]));
  return { signals: values, boxes: gramsOf(prose).map((g) => g.box), holds: text.first[label] === true };
}

/** The files of weights, by name: one for comments, one for notes, exactly as they are shipped. */
export function trained(texts: Texts): Record<string, string> {
  const weights = (label: Label) =>
    learn(
      textsFor(label, texts).map((text) => exampleOf(label, text)),
      BOXES,
      THRESHOLDS[label],
    );
  const written = (all: Record<string, Weights>) => `${JSON.stringify(all, null, 2)}\n`;
  return {
    'comment-weights.json': written({ empty: weights('empty') }),
    'note-weights.json': written({ pitch: weights('pitch'), specific: weights('specific') }),
  };
}

/** How the labels hold on texts whose theme and whose pattern were both kept from training, a line each. */
export function crossChecked(texts: Texts, misses: boolean): string[] {
  return LABELS.flatMap((label) => {
    const all = textsFor(label, texts).map((text) => ({ text, example: exampleOf(label, text) }));
    const fold = (name: string) => hashOf(name) % FOLDS;
    const said: { text: Labelled; holds: boolean }[] = [];
    for (let theme = 0; theme < FOLDS; theme += 1)
      for (let pattern = 0; pattern < FOLDS; pattern += 1) {
        const left = all.filter(({ text: t }) => fold(t.theme) === theme && fold(t.pattern) === pattern);
        const kept = all.filter(({ text: t }) => fold(t.theme) !== theme && fold(t.pattern) !== pattern);
        const weights = learn(
          kept.map((k) => k.example),
          BOXES,
          THRESHOLDS[label],
        );
        for (const { text } of left) {
          const { prose, signals } = proseAndSignals(label, text.text);
          said.push({ text, holds: judge(prose, signals, weights).holds });
        }
      }
    const line = (name: string, some: typeof said) => {
      const right = some.filter((s) => s.holds && s.text.first[label]).length;
      const called = some.filter((s) => s.holds).length;
      const true_ = some.filter((s) => s.text.first[label]).length;
      const share = (of: number) => (right / Math.max(1, of)).toFixed(3);
      return `${label} ${name}: precision ${share(called)} of ${called}, recall ${share(true_)} of ${true_}`;
    };
    const others = ['de', 'fr', 'es'];
    return [
      line('all', said),
      line(
        'en',
        said.filter((s) => s.text.language === 'en'),
      ),
      line(
        'nl',
        said.filter((s) => s.text.language === 'nl'),
      ),
      line(
        'de, fr, es',
        said.filter((s) => others.includes(s.text.language)),
      ),
      ...(misses
        ? said
            .filter((s) => s.holds !== (s.text.first[label] === true))
            .map((s) => `  ${s.holds ? 'wrongly said' : 'missed'} ${s.text.id} ${s.text.language} ${s.text.text}`)
        : []),
    ];
  });
}
