/** What a check found in a text. In memory only: `words` are the writer's own. */
export interface Finding<Reason extends string> {
  /** `unknown`: nothing to judge, or a language we don't know. It is never shown as yes or no. */
  is: 'yes' | 'no' | 'unknown';
  /** What led to it; none where it is unknown, or where nothing in particular speaks. */
  reason: Reason | null;
  /** The words of the text that show the reason, at most three; none where the reason is that something lacks. */
  words: readonly string[];
}

/** A finding about which nothing is known. */
export const UNKNOWN: Finding<never> = { is: 'unknown', reason: null, words: [] };

/** A finding with its reason and the first three of the words that show it. */
export function found<Reason extends string>(
  is: 'yes' | 'no',
  reason: Reason | null = null,
  words: readonly string[] = [],
): Finding<Reason> {
  return { is, reason, words: [...new Set(words)].slice(0, 3) };
}
