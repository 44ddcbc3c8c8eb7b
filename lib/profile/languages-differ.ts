import { languageOf } from './text-language';
import { wordsOf } from './words';

/** Whether two texts are in different languages, as far as their small words tell: false where either is not known. */
export function languagesDiffer(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => languageOf(wordsOf(text)));
  return Boolean(first && second && first !== second);
}
