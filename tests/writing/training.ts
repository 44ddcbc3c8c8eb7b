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
import { authorOf, type Labelled } from './labelled';
import { type Example, learn } from './learn';

/** From this sum on a label holds. Chosen on cross-validation by theme and by author, for the goals of `judged.ts`. */
const THRESHOLDS = { empty: 0.25, pitch: 0.2, specific: 0 } as const;
/** The labels that are learned. */
export type Label = keyof typeof THRESHOLDS;
/** The texts to learn from. */
export interface Texts {
  comments: readonly Labelled[];
  notes: readonly Labelled[];
}

/** Signals a label is deaf to: a note with an anchor, or of two who know each other, sells as well as one without. */
const DEAF: Partial<Record<Label, RegExp>> = {
  pitch:
    /^(?:(?:theirs|about|said|event|met|referred|shared|role|when)(?: |$)|names|both|anchor of|others named|reader (?:did|named|and writer))/,
};

const LABELS: readonly Label[] = ['empty', 'pitch', 'specific'];
const FOLDS = 4;
/** Thresholds to choose from. */
const AROUND = [-0.25, 0, 0.2, 0.25, 0.5];

const textsFor = (label: Label, texts: Texts) => (label === 'empty' ? texts.comments : texts.notes);

/** A labelled text as training sees it; none where a rule decides and no weight is asked. */
function exampleOf(label: Label, { text, first }: Labelled): Example[] {
  const languages = languagesOf(text);
  const prose = proseOf(label === 'specific' ? withoutOpenSentences(text, placeholdersIn(text)).text : text);
  const signals = (label === 'empty' ? commentSignals : noteSignals)(prose, languages);
  if (prose.sentences.length === 0 || languages.length === 0 || signals.has('sorrow')) return [];
  const values = new Map(
    [...signals].filter(([name]) => !DEAF[label]?.test(name)).map(([name, { value }]) => [name, value]),
  );
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

interface Said {
  text: Labelled;
  threshold: number;
  holds: boolean;
}

function crossCheckedSo(label: Label, texts: readonly Labelled[], folding: Folding, misses: boolean): string[] {
  const all = texts.map((text) => ({ text, parts: folding(text).split(' '), example: exampleOf(label, text) }));
  const said: Said[] = [...new Set(texts.map(folding))].flatMap((name) => {
    const held = name.split(' ');
    const kept = all.filter(({ parts }) => parts.every((part, i) => part !== held[i]));
    const weights = learn(
      kept.flatMap((k) => k.example),
      BOXES,
      THRESHOLDS[label],
    );
    const left = all.filter(({ text }) => folding(text) === name);
    return left.flatMap(({ text }) =>
      AROUND.map((threshold) => ({ text, threshold, holds: isSaid(label, text.text, { ...weights, threshold }) })),
    );
  });
  const line = (name: string, some: readonly Said[]) => {
    const right = some.filter((s) => s.holds && s.text.first[label]).length;
    const called = some.filter((s) => s.holds).length;
    const labelled = some.filter((s) => s.text.first[label]).length;
    const share = (of: number) => (right / Math.max(1, of)).toFixed(3);
    return `  ${name}: precision ${share(called)} of ${called}, recall ${share(labelled)} of ${labelled}`;
  };
  const at = said.filter((s) => s.threshold === THRESHOLDS[label]);
  const wrong = at.filter((s) => s.holds !== (s.text.first[label] === true));
  const parts: Record<string, (text: Labelled) => boolean> = {
    en: ({ language }) => language === 'en',
    nl: ({ language }) => language === 'nl',
    'de, fr, es': ({ language }) => ['de', 'fr', 'es'].includes(language),
  };
  for (const author of new Set(texts.map(authorOf))) parts[author] = (text) => authorOf(text) === author;
  return [
    ...AROUND.map((threshold) => {
      const some = said.filter((s) => s.threshold === threshold);
      return line(`at ${threshold}`, some);
    }),
    ...Object.entries(parts).map(([name, isPart]) => {
      const some = at.filter(({ text }) => isPart(text));
      return line(name, some);
    }),
    ...(misses ? wrong.map(({ holds, text }) => `  ${holds ? 'wrong' : 'missed'} ${text.id} ${text.text}`) : []),
  ];
}
