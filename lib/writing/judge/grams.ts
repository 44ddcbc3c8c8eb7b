import type { Prose } from '../prose';

/** The words and pairs of neighbours of a text, each once, as they are weighed and as they stand: every number counts as the same word. */
export function gramsOf(prose: Prose): Map<string, string> {
  const grams = new Map<string, string>();
  for (const { tokens } of prose.sentences)
    for (const [i, { word }] of tokens.entries()) {
      const next = tokens[i + 1]?.word;
      grams.set(number(word), word);
      grams.set(`${number(word)} ${number(next ?? '.')}`, next ? `${word} ${next}` : word);
    }
  return grams;
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
