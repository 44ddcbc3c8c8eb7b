import { commentCheck } from './comment-check';
import { noteCheck } from './note-check';

/** The rooms of text that are said while the member writes. */
export const writing = { commentCheck, noteCheck };
