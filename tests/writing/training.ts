import { commentSignals } from '../../lib/writing/judge/comment-signals';
import { emptyFinding } from '../../lib/writing/judge/empty';
import { hashOf } from '../../lib/writing/judge/grams';
import { eachFeature, type Weights } from '../../lib/writing/judge/model';
import { noteSignals } from '../../lib/writing/judge/note-signals';
import { pitchFinding } from '../../lib/writing/judge/pitch';
import { specificFinding, withoutOpenSentences } from '../../lib/writing/judge/specific';
import { languagesOf } from '../../lib/writing/language';
import { placeholdersIn } from '../../lib/writing/placeholders';
import { type Prose, proseOf } from '../../lib/writing/prose';
import { authorOf, type Labelled } from './labelled';
import { type Example, type Lesson, learn } from './learn';

/**
 * How each label is learned: how many boxes hold its weights, how hard they are pulled to zero, how much a word counts
 * beside a signal, and the sums from which it holds. All chosen on kept-back authors, for the goals of `judged.ts`.
 */
const LESSONS = {
  empty: { boxes: 4096, pull: 1, gram: 0.08, thresholds: { en: 0.7, nl: 0.7, de: 0.2, fr: 0.2, es: 0.2 } },
  pitch: { boxes: 8192, pull: 5, gram: 0.6, thresholds: { en: 0.3, nl: 0.3, de: 0.3, fr: 0.3, es: 0.3 } },
  specific: { boxes: 8192, pull: 5, gram: 0.45, thresholds: { en: -0.1, nl: 0, de: -0.2, fr: -0.2, es: -0.2 } },
} as const satisfies Record<string, Lesson>;
/** The labels that are learned. */
export type Label = keyof typeof LESSONS;
/** The texts to learn from. */
export interface Texts {
  comments: readonly Labelled[];
  notes: readonly Labelled[];
}

const LABELS: readonly Label[] = ['empty', 'pitch', 'specific'];
const FOLDS = 4;
/** So much more or less than the threshold is looked at as well. */
const AROUND = [-0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6];
/** The languages that are measured together. */
const POOLS: Readonly<Record<string, readonly string[]>> = { en: ['en'], nl: ['nl'], 'de, fr, es': ['de', 'fr', 'es'] };

const textsFor = (label: Label, texts: Texts) => (label === 'empty' ? texts.comments : texts.notes);

/** Texts that were taken apart already: two labels learn from the same notes. */
const proses = new Map<string, Prose>();

function proseFor(text: string): Prose {
  const prose = proses.get(text) ?? proseOf(text);
  proses.set(text, prose);
  return prose;
}

/** A labelled text as training sees it; none where a rule decides and no weight is asked. */
function exampleOf(label: Label, { text, first }: Labelled): Example[] {
  const languages = languagesOf(text);
  const prose = proseFor(label === 'specific' ? withoutOpenSentences(text, placeholdersIn(text)).text : text);
  const signals = (label === 'empty' ? commentSignals : noteSignals)(prose, languages);
  if (prose.sentences.length === 0 || languages.length === 0 || signals.has('sorrow')) return [];
  const features: [string, number][] = [];
  eachFeature(prose, signals, LESSONS[label].gram, (name, value) => features.push([name, value]));
  return [{ features, holds: first[label] === true }];
}

/** By how much other weights than the shipped ones are over the threshold of a label; without end where a rule decides. */
function overBy(label: Label, text: string, weights: Weights): number {
  const [prose, languages] = [proseOf(text), languagesOf(text)];
  const shifted = (by: number): boolean => {
    const thresholds = Object.fromEntries(
      Object.entries(weights.thresholds).map(([language, threshold]) => [language, threshold + by]),
    ) as Weights['thresholds'];
    const other = { ...weights, thresholds };
    if (label === 'empty') return emptyFinding(prose, languages, other).is === 'yes';
    if (label === 'pitch') return pitchFinding(prose, languages, other).is === 'yes';
    return specificFinding(text, prose, languages, placeholdersIn(text), other).is === 'yes';
  };
  const steps = [...AROUND].sort((a, b) => b - a);
  return steps.find(shifted) ?? Number.NEGATIVE_INFINITY;
}

/** The files of weights, by name: one for comments, one for notes, exactly as they are shipped. */
export function trained(texts: Texts): Record<string, string> {
  const weights = (label: Label) =>
    learn(
      textsFor(label, texts).flatMap((text) => exampleOf(label, text)),
      LESSONS[label],
    );
  const written = (all: Record<string, Weights>) => `${JSON.stringify(all, null, 2)}\n`;
  return {
    'comment-weights.json': written({ empty: weights('empty') }),
    'note-weights.json': written({ pitch: weights('pitch'), specific: weights('specific') }),
  };
}

/** Which texts are kept from training together, a name to each. */
type Folding = (text: Labelled) => string;
const FOLDINGS: Readonly<Record<string, Folding>> = {
  'theme and pattern kept back': ({ theme, pattern }) => `${hashOf(theme) % FOLDS} ${hashOf(pattern) % FOLDS}`,
  'author kept back': authorOf,
};

/**
 * How the labels hold on texts whose theme and pattern were both kept from training, and on those whose author was: a line
 * each, and with `misses` the texts that were judged wrong.
 */
export function crossChecked(texts: Texts, misses: boolean): string[] {
  return LABELS.flatMap((label) =>
    Object.entries(FOLDINGS).flatMap(([name, folding]) => [
      `${label}, ${name}`,
      ...crossCheckedSo(label, textsFor(label, texts), folding, misses),
    ]),
  );
}

/** By how much a text's sum is over its threshold. */
interface Said {
  text: Labelled;
  over: number;
}

function crossCheckedSo(label: Label, texts: readonly Labelled[], folding: Folding, misses: boolean): string[] {
  const all = texts.map((text) => ({ text, parts: folding(text).split(' '), example: exampleOf(label, text) }));
  const said: Said[] = [...new Set(texts.map(folding))].flatMap((name) => {
    const held = name.split(' ');
    const kept = all.filter(({ parts }) => parts.every((part, i) => part !== held[i]));
    const weights = learn(
      kept.flatMap((k) => k.example),
      LESSONS[label],
    );
    const left = texts.filter((text) => folding(text) === name);
    return left.map((text) => ({ text, over: overBy(label, text.text, weights) }));
  });
  const line = (name: string, some: readonly Said[], more = 0) => {
    const right = some.filter((s) => s.over >= more && s.text.first[label]).length;
    const called = some.filter((s) => s.over >= more).length;
    const labelled = some.filter((s) => s.text.first[label]).length;
    const share = (of: number) => ((100 * right) / Math.max(1, of)).toFixed(1);
    return `  ${name}: precision ${share(called)} of ${called}, recall ${share(labelled)} of ${labelled}`;
  };
  const of = (is: (text: Labelled) => boolean) => said.filter(({ text }) => is(text));
  const wrong = said.filter((s) => s.over >= 0 !== (s.text.first[label] === true));
  return [
    ...Object.entries(POOLS).flatMap(([name, languages]) =>
      AROUND.map((more) =>
        line(
          `${name} at ${more}`,
          of(({ language }) => languages.includes(language)),
          more,
        ),
      ),
    ),
    ...[...new Set(texts.map(authorOf))].map((author) =>
      line(
        author,
        of((text) => authorOf(text) === author),
      ),
    ),
    ...(misses ? wrong.map(({ over, text }) => `  ${over >= 0 ? 'wrong' : 'missed'} ${text.id} ${text.text}`) : []),
  ];
}
