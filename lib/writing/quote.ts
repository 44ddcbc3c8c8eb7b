/** A quote is no longer than this, in UTF-16 units: it only has to be found again. Our rule. */
const MOST = 60;

/** A word as the judges see it: see `prose.ts`. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,:][\p{L}\p{N}]+)*['’]?s?%?|[%€$£&]/gu;
/** What ends a clause. */
const BREAK = /[.?!…\n,;:()"“”„«»–—]/u;

interface Word {
  word: string;
  from: number;
  to: number;
}

/**
 * The clause of a text in which most of these phrases stand, word for word, at most 60 units of it around the longest of
 * them; null where none is found. The phrases are as the judges give them: lower case, words between spaces.
 */
export function quoteOf(text: string, phrases: readonly string[]): string | null {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.toLowerCase().replaceAll('’', "'"),
    from: index,
    to: index + word.length,
  }));
  const found = [...phrases]
    .sort((a, b) => b.length - a.length)
    .flatMap((phrase) => {
      const sought = phrase.split(' ').filter((word) => /[\p{L}\p{N}%€$£&]/u.test(word));
      const at = words.findIndex((_, i) => sought.length > 0 && sought.every((word, k) => words[i + k]?.word === word));
      return at < 0 ? [] : [{ first: at, last: at + sought.length - 1, clause: clauseOf(text, words, at) }];
    });
  const inSame = (clause: number) => found.filter((other) => other.clause === clause).length;
  const [best] = found.sort((a, b) => inSame(b.clause) - inSame(a.clause));
  return best ? clauseAround(text, words, best.first, best.last) : null;
}

/** Where the clause of a word begins: the number of breaks before it. */
function clauseOf(text: string, words: readonly Word[], at: number): number {
  return words.slice(1, at + 1).filter((word, i) => BREAK.test(text.slice(words[i]?.to ?? 0, word.from))).length;
}

/** Grows a run of words on both sides as long as the clause and the measure allow. */
function clauseAround(text: string, words: readonly Word[], first: number, last: number): string {
  const from = (i: number) => words[i]?.from ?? 0;
  const to = (i: number) => words[i]?.to ?? text.length;
  const joins = (i: number) => i >= 0 && i + 1 < words.length && !BREAK.test(text.slice(to(i), from(i + 1)));
  let [start, end] = [first, last];
  for (let grew = true; grew; ) {
    grew = false;
    if (joins(start - 1) && to(end) - from(start - 1) <= MOST) {
      start -= 1;
      grew = true;
    }
    if (joins(end) && to(end + 1) - from(start) <= MOST) {
      end += 1;
      grew = true;
    }
  }
  const quote = text.slice(from(start), to(end));
  return `${joins(start - 1) ? '… ' : ''}${quote}${joins(end) ? ' …' : ''}`;
}
