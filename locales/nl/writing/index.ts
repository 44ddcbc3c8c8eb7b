import { commentCheck } from './comment-check';
import { commentRing } from './comment-ring';
import { noteCheck } from './note-check';
import { noteCoach } from './note-coach';
import { outreach } from './outreach';
import { writePart } from './write-part';

/** De kamers met tekst voor wie aan het schrijven is. */
export const writing = { commentCheck, commentRing, noteCheck, noteCoach, outreach, writePart };
