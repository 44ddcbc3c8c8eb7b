import type { WritingLanguage } from '../language';
import { COMMENT_GRAMMAR, COMMENT_MARKS } from '../lexicon/lexicon';
import type { Prose } from '../prose';
import { type Signals, weigh } from './signals';

/** What speaks for or against a comment being empty. */
export function commentSignals(prose: Prose, languages: readonly WritingLanguage[]): Signals {
  const signals: Signals = new Map();
  const set = (name: string, value: number | boolean, words: readonly string[] = []) => {
    if (Number(value) !== 0) signals.set(name, { value: Number(value), words });
  };
  const sentences = weigh(prose, languages, COMMENT_MARKS, (l) => l.comment);
  const all = sentences.flatMap((s) => s.words);
  const of = (kind: string) => all.filter((w) => w.kind === kind).map((w) => w.word);
  const n = Math.max(1, all.length);
  const telling = of('telling');
  const numbers = of('number');
  const tells = telling.length + numbers.length;
  for (const least of [1, 2, 3, 4, 5, 7, 10]) set(`telling ${least}`, tells >= least, telling);
  set('telling share', tells / n, telling);
  for (const share of [0.1, 0.2, 0.3, 0.4]) set(`telling share ${share}`, tells / n > share, telling);
  set('number', numbers.length > 0, numbers);
  set('names', Math.min(3, of('name').length) / 3, of('name'));
  set('praise share', of('praise').length / n, of('praise'));
  set('plain share', of('plain').length / n, of('plain'));
  set('long', Math.log2(1 + n) / 8);
  set('up to 4', all.length <= 4);
  set('up to 8', all.length <= 8);
  const counts = sentences.map((s) => s.words.filter((w) => w.kind === 'telling' || w.kind === 'number').length);
  const most = Math.max(0, ...counts);
  for (const least of [2, 3, 4, 6]) set(`dense ${least}`, most >= least);
  set('bare sentences', counts.filter((c) => c === 0).length / Math.max(1, counts.length));
  set('bare first', counts[0] === 0);
  set(
    'asks about something',
    sentences.some((s) => s.asks && s.telling > 0),
  );
  set(
    'asks',
    sentences.some((s) => s.asks),
  );
  set(
    'cheers',
    sentences.some((s) => s.flat.includes('!')),
  );
  set('quotes', prose.quotes);
  set('hashtags', Math.min(3, prose.padding.hashtags) / 3);
  set('mentions', Math.min(2, prose.padding.mentions) / 2);
  set('emoji', Math.min(3, prose.padding.emoji) / 3);
  set('links', prose.padding.links > 0);
  for (const mark of COMMENT_MARKS) {
    const marked = sentences.filter(
      (s) =>
        s.marks.has(mark) &&
        (mark !== 'ask' || s.asks || s.marks.has('contrast') || / (curious|wonder|benieuwd)/.test(s.flat)),
    );
    const words = marked.flatMap((s) => s.marks.get(mark) ?? []);
    set(mark, marked.length > 0, words);
    set(`${mark} 2`, words.length > 1, words);
    set(
      `${mark} telling`,
      marked.some((s) => s.telling >= 2),
      words,
    );
    set(
      `${mark} bare`,
      marked.some((s) => s.telling === 0),
      words,
    );
  }
  for (const does of COMMENT_GRAMMAR) {
    const words = sentences.flatMap((s) => s.build.get(does) ?? []);
    set(does, words.length > 0, words);
    set(`${does} 2`, words.length > 1, words);
    set(
      `${does} telling`,
      sentences.some((s) => s.telling > 0 && s.build.has(does)),
      words,
    );
  }
  const told = sentences.filter((s) => s.build.has('past') && (s.build.has('writer') || s.build.has('mine')));
  set('told', told.length > 0);
  set(
    'told long',
    told.some((s) => s.words.length > 5),
  );
  set(
    'told of reader',
    told.some((s) => s.build.has('reader')),
  );
  const claims = sentences.filter(
    (s) => s.words.length > 3 && s.build.size > 1 && (s.words[0]?.kind ?? 'praise') !== 'praise',
  );
  set(
    'mine does',
    claims.some((s) => s.build.has('mine')),
  );
  set(
    'mine opens',
    sentences.some((s) => s.words[0] && s.build.get('mine')?.includes(s.words[0].word)),
  );
  const built = (s: (typeof sentences)[number]) => COMMENT_GRAMMAR.filter((b) => s.build.has(b)).length;
  const sober = sentences.filter((s) => s.words.length > 3 && s.words.every(({ kind }) => kind !== 'praise'));
  for (const least of [1, 2, 3, 4, 5]) set(`sober ${least}`, Math.max(0, ...sober.map(built)) >= least);
  for (const least of [2, 3, 4, 5, 6]) set(`built ${least}`, Math.max(0, ...sentences.map(built)) >= least);
  return signals;
}
