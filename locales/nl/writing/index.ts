import { commentCheck } from './comment-check';
import { noteCheck } from './note-check';

/** De kamers met tekst voor wie aan het schrijven is. */
export const writing = { commentCheck, noteCheck };
