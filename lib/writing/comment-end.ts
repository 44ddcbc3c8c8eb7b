const END =
  /(?:[.?!…。！？]|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator})[\uFE0F\u20E3"'”’»)\]\s]*$/u;
/** How far back an end is looked for, in UTF-16 units. */
const LAST = 20;

/** Whether a text ends as one that is done: by a mark of the end of a sentence, or by an emoji. */
export function endsSentence(text: string): boolean {
  return END.test(text.slice(-LAST));
}

/** A comment without an end is taken for a thought under way until nobody has typed for so long, ms. Our rule. */
export const STILL_MS = 5000;
