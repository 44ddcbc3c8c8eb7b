import type { WritingLanguage } from '../language';
import { ANCHORS, NOTE_MARKS, WANTS } from '../lexicon/lexicon';
import { SENSES } from '../lexicon/senses';
import type { Prose } from '../prose';
import { type NoteSentence, pairsOf, partsOf } from './note-sentences';
import { type Built, type Signals, weigh } from './signals';

type NoteMark = (typeof NOTE_MARKS)[number];
const isOf = (some: readonly NoteMark[]) => (mark: NoteMark) => some.includes(mark);

/** How much a sense of a word, and a pair of what stands in a sentence, counts beside a phrase. Chosen on kept-back authors. */
const SENSE = 1.1;
const PAIR = 0.67;

const LIGHT: readonly NoteMark[] = ['flattery', 'common', 'self', 'follow', 'interest', 'past', 'wares'];

/** What was found in a note already: three checks ask for it. */
const known = new WeakMap<Prose, Signals>();

/** What speaks for or against a note being a pitch, and being specific; the same `prose` is looked through once. */
export function noteSignals(prose: Prose, languages: readonly WritingLanguage[]): Signals {
  const signals = known.get(prose) ?? signalsIn(prose, languages);
  known.set(prose, signals);
  return signals;
}

function signalsIn(prose: Prose, languages: readonly WritingLanguage[]): Signals {
  const signals: Signals = new Map();
  const set = (name: string, value: number | boolean, words: readonly string[] = []) => {
    if (Number(value) !== 0) signals.set(name, { value: Number(value), words });
  };
  const sentences = weigh(prose, languages, NOTE_MARKS, (l) => l.note, true);
  const all = sentences.flatMap((s) => s.words);
  const n = Math.max(1, all.length);
  const of = (kind: string) => all.filter((w) => w.kind === kind).map((w) => w.word);
  const tells = of('telling').length + of('number').length;
  for (const least of [2, 4, 6, 9, 13]) set(`telling ${least}`, tells >= least);
  set('telling share', tells / n);
  set('number', of('number').length > 0, of('number'));
  for (const least of [1, 2, 3]) set(`names ${least}`, of('name').length >= least, of('name'));
  set('long', Math.log2(1 + n) / 8);
  set('up to 10', all.length <= 10);
  set(
    'asks',
    sentences.some((s) => s.asks),
  );
  set('asks last', sentences.at(-1)?.asks === true);
  set('asks first', sentences[0]?.asks === true);
  set('quotes', prose.quotes);
  const has = (mark: NoteMark) => sentences.some((s) => s.marks.has(mark));
  for (const mark of NOTE_MARKS) {
    const marked = sentences.filter((s) => s.marks.has(mark));
    const words = marked.flatMap((s) => s.marks.get(mark) ?? []);
    set(mark, marked.length > 0, words);
    set(`${mark} 2`, words.length > 1, words);
    if (isOf(ANCHORS)(mark)) {
      for (const least of [1, 2, 4])
        set(
          `${mark} telling ${least}`,
          marked.some((s) => s.telling >= least),
          words,
        );
      set(
        `${mark} named`,
        marked.some((s) => s.words.some((w) => w.kind === 'name' || w.kind === 'number')),
        words,
      );
    }
    if (isOf(WANTS)(mark))
      set(
        `${mark} asks`,
        marked.some((s) => s.asks),
        words,
      );
    set(`${mark} last`, sentences.at(-1)?.marks.has(mark) === true, words);
  }
  const wants = WANTS.filter(has).length;
  for (const least of [1, 2, 3, 4]) set(`wants ${least}`, wants >= least);
  const anchors = ANCHORS.filter(has).length;
  for (const least of [1, 2, 3, 4]) set(`anchors ${least}`, anchors >= least);
  const strong = sentences.map((s) => ANCHORS.filter((m) => s.marks.has(m)).length * (s.telling >= 2 ? 1 : 0));
  for (const least of [1, 2, 3]) set(`anchor sentence ${least}`, Math.max(0, ...strong) >= least);
  const clean = sentences.map((s) =>
    WANTS.some((m) => s.marks.has(m)) ? 0 : ANCHORS.filter((m) => s.marks.has(m)).length * (s.telling >= 2 ? 1 : 0),
  );
  for (const least of [1, 2]) set(`clean anchor ${least}`, Math.max(0, ...clean) >= least);
  set('asks, wants nothing', sentences.some((s) => s.asks) && wants === 0);
  set('asks, wants nothing, anchored', sentences.some((s) => s.asks) && wants === 0 && anchors > 0);
  for (const mark of LIGHT) set(`${mark}, no anchor`, has(mark) && anchors === 0);
  for (const mark of LIGHT) set(`${mark}, no want`, has(mark) && wants === 0);
  set('we and asks', has('we') && sentences.some((s) => s.asks));
  set('we and benefit', has('we') && has('benefit'));
  set('we and may', has('we') && has('may'));
  set('we, no anchor', has('we') && anchors === 0);
  set('anchors, no want', anchors > 0 && wants === 0);
  for (const [name, signal] of builtSignals(sentences)) signals.set(name, signal);
  return signals;
}

/** What the words of a note are about, where they stand, and how its sentences are built: the same in every language. */
function builtSignals(sentences: readonly NoteSentence[]): Signals {
  const signals: Signals = new Map();
  const places: [string, readonly NoteSentence[]][] = [
    ['', sentences],
    [' asked', sentences.filter((s) => s.asks)],
    [' first', sentences.slice(0, 1)],
    [' last', sentences.slice(-1)],
  ];
  for (const [place, some] of places) {
    for (const sense of SENSES) {
      const words = some.flatMap((s) => s.words.filter((w) => w.senses.includes(sense)).map((w) => w.word));
      if (words.length > 0) signals.set(`${sense} word${place}`, { value: SENSE, words });
    }
    if (place === ' first' || place === ' last')
      for (const part of some.flatMap(partsOf)) signals.set(`${part} part${place}`, { value: SENSE, words: [] });
  }
  for (const shape of shapesOf(sentences)) signals.set(shape, { value: PAIR, words: [] });
  for (const pair of new Set(sentences.flatMap((s) => [...pairsOf(s)])))
    signals.set(`pair ${pair}`, { value: PAIR, words: [] });
  return signals;
}

/** The parts whose absence from the whole note says something: who doesn't speak, what isn't past, what isn't wished. */
const MISSED: readonly Built[] = ['writer', 'mine', 'reader', 'past', 'modal', 'glad', 'bond'];
/** A sentence of so many words at most is short: a shout, a sign-off, a call to act. */
const SHORT = 4;

/** How a note is cut: the word each sentence begins with, short ones, ones about nobody, how many, and what all of them lack. */
function shapesOf(sentences: readonly NoteSentence[]): readonly string[] {
  const about: readonly Built[] = ['writer', 'mine', 'reader'];
  const lacks = (some: readonly NoteSentence[], part: Built) => !some.some((s) => s.build.has(part));
  return [
    ...sentences.flatMap(({ words }) => (words[0] ? [`begins ${words[0].word}`] : [])),
    ...(sentences.some(({ words }) => words.length <= SHORT) ? ['short sentence'] : []),
    ...(sentences.some((s) => about.every((part) => lacks([s], part))) ? ['sentence of nobody'] : []),
    ...MISSED.filter((part) => lacks(sentences, part)).map((part) => `lacks ${part}`),
    `sentences ${Math.min(4, sentences.length)}`,
  ];
}
