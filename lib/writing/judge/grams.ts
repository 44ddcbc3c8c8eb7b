import type { Prose } from '../prose';

/** So many boxes hold the weights of words and pairs of words. */
export const BOXES = 2048;

/** A word or a pair of neighbours, and the box its weight lies in. */
export interface Gram {
  text: string;
  box: number;
}

/** The words and pairs of words of a text, each box once; every number counts as the same word. */
export function gramsOf(prose: Prose): Gram[] {
  const grams = new Map<number, string>();
  for (const { tokens } of prose.sentences)
    for (const [i, { word }] of tokens.entries()) {
      const pair = `${number(word)} ${number(tokens[i + 1]?.word ?? '.')}`;
      for (const [text, key] of [
        [word, number(word)],
        [`${word} ${tokens[i + 1]?.word ?? ''}`.trim(), pair],
      ] as const) {
        const box = hashOf(key) % BOXES;
        if (!grams.has(box)) grams.set(box, text);
      }
    }
  return [...grams].map(([box, text]) => ({ box, text }));
}

function number(word: string): string {
  return /^\p{N}/u.test(word) ? '0' : word;
}

/** A 32-bit hash of a text (FNV-1a over its UTF-16 units), so that training and page agree. */
export function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed >>> 0;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
