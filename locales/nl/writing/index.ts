import { commentCheck } from './comment-check';
import { commentRing } from './comment-ring';
import { noteCheck } from './note-check';
import { outreach } from './outreach';

/** De kamers met tekst voor wie aan het schrijven is. */
export const writing = { commentCheck, commentRing, noteCheck, outreach };
