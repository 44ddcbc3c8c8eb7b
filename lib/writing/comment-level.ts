/** LinkedIn's limit of a comment, in UTF-16 units. Source: the project's notes (public tools agree on it). */
export const COMMENT_LIMIT = 1250;
/** From here the limit is in sight. Source: the project's notes. */
const NEAR_LIMIT = 1100;
/** More words than this make a good comment. Source: the founding texts; a rule of thumb, and the member may change it. */
export const COMMENT_THRESHOLD = 15;

/** How far a comment is by its length: nothing yet, then by words, then by the room that LinkedIn leaves. */
export const COMMENT_LEVELS = ['nothing', 'short', 'almost', 'good', 'long', 'near-limit', 'over-limit'] as const;
export type CommentLevel = (typeof COMMENT_LEVELS)[number];

/**
 * The level of a comment of so many words and UTF-16 units. Good is more than `threshold` words (15: from 16); short is
 * up to six tenths of it (9), long more than four times (60). Any threshold below 1 counts as 1. Source of the steps: the
 * project's notes.
 */
export function commentLevel(words: number, characters: number, threshold = COMMENT_THRESHOLD): CommentLevel {
  const enough = Math.max(1, threshold);
  if (characters > COMMENT_LIMIT) return 'over-limit';
  if (characters >= NEAR_LIMIT) return 'near-limit';
  if (words === 0) return 'nothing';
  if (words > enough) return words > 4 * enough ? 'long' : 'good';
  return words > 0.6 * enough ? 'almost' : 'short';
}

/** How full the ring is, 0-1: full at one word more than the threshold. */
export function fullness(words: number, threshold = COMMENT_THRESHOLD): number {
  return Math.min(1, Math.max(0, words) / (Math.max(1, threshold) + 1));
}
