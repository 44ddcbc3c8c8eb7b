import type { WritingLanguage } from '../language';
import { NOTE_MARKS } from '../lexicon/lexicon';
import type { Prose } from '../prose';
import { ANCHORS, BUILT_SO, type NoteMark, WANTS } from './note-sentences';
import { type Signals, weigh } from './signals';

const LIGHT: readonly NoteMark[] = ['flattery', 'common', 'self', 'follow', 'interest', 'past', 'wares'];

/** What speaks for or against a note being a pitch, and being specific. */
export function noteSignals(prose: Prose, languages: readonly WritingLanguage[]): Signals {
  const signals: Signals = new Map();
  const set = (name: string, value: number | boolean, words: readonly string[] = []) => {
    if (Number(value) !== 0) signals.set(name, { value: Number(value), words });
  };
  const sentences = weigh(prose, languages, NOTE_MARKS, (l) => l.note);
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
    if (ANCHORS.includes(mark)) {
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
    if (WANTS.includes(mark))
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
  for (const [name, holds] of Object.entries(BUILT_SO)) {
    const built = sentences.filter(holds);
    const shown = name.startsWith('ware') ? 'ware' : 'job';
    const words = /^(?:ware|job)/.test(name) ? built.flatMap((s) => s.build.get(shown) ?? []) : [];
    set(name, built.length > 0, words);
    set(`${name} last`, built.length > 0 && built.at(-1) === sentences.at(-1), words);
    for (const least of [2, 4])
      set(
        `${name} telling ${least}`,
        built.some((s) => s.telling >= least),
        words,
      );
  }
  return signals;
}
