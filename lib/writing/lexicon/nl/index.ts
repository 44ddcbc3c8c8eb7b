import type { Lexicon } from '../lexicon';
import { comment } from './comment';
import { grammar } from './grammar';
import { note } from './note';
import { holding, plain, praise } from './words';

/** The Dutch the judges know. */
export const nl: Lexicon = { holding, praise, plain, comment, note, grammar };
