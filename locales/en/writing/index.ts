import { commentCheck } from './comment-check';
import { commentRing } from './comment-ring';
import { noteCheck } from './note-check';
import { noteCoach } from './note-coach';
import { outreach } from './outreach';
import { writePart } from './write-part';

/** The rooms of text that are said while the member writes. */
export const writing = { commentCheck, commentRing, noteCheck, noteCoach, outreach, writePart };
