import { commentCheck } from './comment-check';
import { noteCheck } from './note-check';
import { outreach } from './outreach';

/** The rooms of text that are said while the member writes. */
export const writing = { commentCheck, noteCheck, outreach };
