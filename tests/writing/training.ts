import { commentSignals } from '../../lib/writing/judge/comment-signals';
import { emptyFinding } from '../../lib/writing/judge/empty';
import { BOXES, gramsOf, hashOf } from '../../lib/writing/judge/grams';
import type { Weights } from '../../lib/writing/judge/model';
import { noteSignals } from '../../lib/writing/judge/note-signals';
import { pitchFinding } from '../../lib/writing/judge/pitch';
import { specificFinding, withoutOpenSentences } from '../../lib/writing/judge/specific';
import { languagesOf } from '../../lib/writing/language';
import { placeholdersIn } from '../../lib/writing/placeholders';
import { proseOf } from '../../lib/writing/prose';
import type { Labelled } from './labelled';
import { type Example, learn } from './learn';

/** From this sum on a label holds. Chosen on cross-validation: the lowest that keeps precision where it must be. */
const THRESHOLDS = { empty: 0.5, pitch: 0.4, specific: 0.25 } as const;
/** The labels that are learned. */
export type Label = keyof typeof THRESHOLDS;
/** The texts to learn from. */
export interface Texts {
  comments: readonly Labelled[];
  notes: readonly Labelled[];
}

const LABELS: readonly Label[] = ['empty', 'pitch', 'specific'];
const FOLDS = 4;
/** Thresholds to choose from. */
const AROUND = [0, 0.25, 0.4, 0.5, 0.75];

const textsFor = (label: Label, texts: Texts) => (label === 'empty' ? texts.comments : texts.notes);

/** A labelled text as training sees it; none where a rule decides and no weight is asked. */
function exampleOf(label: Label, { text, first }: Labelled): Example[] {
  const languages = languagesOf(text);
  const prose = proseOf(label === 'specific' ? withoutOpenSentences(text, placeholdersIn(text)).text : text);
  const signals = (label === 'empty' ? commentSignals : noteSignals)(prose, languages);
  if (prose.sentences.length === 0 || languages.length === 0 || signals.has('sorrow')) return [];
  const values = new Map([...signals].map(([name, { value }]) => [name, value]));
  return [{ signals: values, boxes: gramsOf(prose).map((g) => g.box), holds: first[label] === true }];
}

/** Whether a label is said of a text, as the product says it, by other weights than the shipped ones. */
function isSaid(label: Label, text: string, weights: Weights): boolean {
  const [prose, languages] = [proseOf(text), languagesOf(text)];
  if (label === 'empty') return emptyFinding(prose, languages, weights).is === 'yes';
  if (label === 'pitch') return pitchFinding(prose, languages, weights).is === 'yes';
  return specificFinding(text, prose, languages, placeholdersIn(text), weights).is === 'yes';
}

/** The files of weights, by name: one for comments, one for notes, exactly as they are shipped. */
export function trained(texts: Texts): Record<string, string> {
  const weights = (label: Label) =>
    learn(
      textsFor(label, texts).flatMap((text) => exampleOf(label, text)),
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
    const said: { text: Labelled; threshold: number; holds: boolean }[] = [];
    for (let theme = 0; theme < FOLDS; theme += 1)
      for (let pattern = 0; pattern < FOLDS; pattern += 1) {
        const left = all.filter(({ text: t }) => fold(t.theme) === theme && fold(t.pattern) === pattern);
        const kept = all.filter(({ text: t }) => fold(t.theme) !== theme && fold(t.pattern) !== pattern);
        const weights = learn(
          kept.flatMap((k) => k.example),
          BOXES,
          THRESHOLDS[label],
        );
        for (const { text } of left)
          for (const threshold of AROUND)
            said.push({ text, threshold, holds: isSaid(label, text.text, { ...weights, threshold }) });
      }
    const line = (name: string, some: typeof said) => {
      const right = some.filter((s) => s.holds && s.text.first[label]).length;
      const called = some.filter((s) => s.holds).length;
      const true_ = some.filter((s) => s.text.first[label]).length;
      const share = (of: number) => (right / Math.max(1, of)).toFixed(3);
      return `${label} ${name}: precision ${share(called)} of ${called}, recall ${share(true_)} of ${true_}`;
    };
    const at = said.filter((s) => s.threshold === THRESHOLDS[label]);
    const others = ['de', 'fr', 'es'];
    return [
      ...AROUND.map((threshold) =>
        line(
          `at ${threshold}`,
          said.filter((s) => s.threshold === threshold),
        ),
      ),
      line(
        'en',
        at.filter((s) => s.text.language === 'en'),
      ),
      line(
        'nl',
        at.filter((s) => s.text.language === 'nl'),
      ),
      line(
        'de, fr, es',
        at.filter((s) => others.includes(s.text.language)),
      ),
      ...(misses
        ? at
            .filter((s) => s.holds !== (s.text.first[label] === true))
            .map((s) => `  ${s.holds ? 'wrongly said' : 'missed'} ${s.text.id} ${s.text.language} ${s.text.text}`)
        : []),
    ];
  });
}
