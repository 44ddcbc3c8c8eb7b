import { rootOf } from './root';
import { keywordsOf, wordsOf } from './words';

/** A member's own keywords: so many at most. More is no focus; our rule of thumb. */
export const MOST_TOPICS = 20;

/** The keywords a member typed: between commas, semicolons or on lines of their own, a phrase each; each once, in order. */
export function typedTopics(typed: string): string[] {
  const topics = new Map<string, string>();
  for (const part of typed.split(/[,;\n]/u)) {
    const topic = part.normalize('NFC').trim().replace(/^#/u, '').replace(/\s+/gu, ' ');
    const name = nameOf(topic);
    if (name !== '' && !topics.has(name)) topics.set(name, topic);
  }
  return [...topics.values()].slice(0, MOST_TOPICS);
}

/** The keywords of a headline the member takes over with a click. */
export function topicsOfHeadline(headline: string): string[] {
  return keywordsOf(headline)
    .map(({ word }) => word)
    .slice(0, MOST_TOPICS);
}

/** Which of the member's own keywords a draft says, and which it doesn't, each in their order. No word of ours is added. */
export function topicsIn(topics: readonly string[], draft: string): { said: string[]; missing: string[] } {
  const roots = ` ${nameOf(draft)} `;
  const isSaid = (topic: string) => roots.includes(` ${nameOf(topic)} `);
  const known = topics.filter((topic) => nameOf(topic) !== '');
  return { said: known.filter(isSaid), missing: known.filter((topic) => !isSaid(topic)) };
}

/** The roots of all words, in order: a phrase is said where its words follow each other in any of their forms. */
function nameOf(text: string): string {
  return wordsOf(text).map(rootOf).join(' ');
}
