import { commentCheck } from './comment-check';
import { noteCheck } from './note-check';
import { outreach } from './outreach';

/** De kamers met tekst voor wie aan het schrijven is. */
export const writing = { commentCheck, noteCheck, outreach };
