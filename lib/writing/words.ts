/** How much of a text is looked at, in UTF-16 units: eight comments' worth, so that a pasted book costs nothing. */
export const LOOKED_AT = 10_000;

const LINK =
  /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}@.-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:(?:com|org|net|nl)(?![\p{L}\p{N}])|[a-z]{2,6}\/)\S*/giu;
const EMAIL = /(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const MENTION = /(?<![\p{L}\p{N}])@[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*/gu;
const HASHTAG = /(?<![\p{L}\p{N}])[#＃][\p{L}\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*/gu;
const EMOJI =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|[#*0-9]\uFE0F?\u20E3|[\uFE0F\u200D]|\p{Emoji_Modifier}/gu;
/** A full stop without the space after it. */
const GLUED = /(?<=\p{Ll})\.(?=\p{Lu})/gu;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** A text without its links, hashtags and emoji; each leaves a space. Only the first `LOOKED_AT` units are looked at. */
export function withoutPadding(text: string): string {
  return text.slice(0, LOOKED_AT).replace(LINK, ' ').replace(HASHTAG, ' ').replace(EMOJI, ' ');
}

/**
 * The words of a text, as a reader counts them: links, hashtags and emoji are none; a mention, an address, a contraction
 * and what hyphens join are one each. `mentions` are the names the editor marked as mentions, as they stand in the text
 * (a plain "@Name" is known without). Chinese, Japanese and Thai are cut by the platform's own dictionary. From the first
 * `LOOKED_AT` units only: where a text is longer, this is the least it has.
 */
export function countWords(text: string, mentions: readonly string[] = []): number {
  let plain = text.slice(0, LOOKED_AT);
  for (const mention of mentions) {
    const name = mention.replace(/^@/, '').trim();
    if (name) plain = plain.split(`@${name}`).join(' x ').split(name).join(' x ');
  }
  plain = withoutPadding(plain.replace(EMAIL, ' x ')).replace(MENTION, ' x ').replace(GLUED, ' ');
  let words = 0;
  let joined = false;
  let before = '';
  for (const { segment, isWordLike } of segmenter.segment(plain)) {
    if (isWordLike && !joined) words += 1;
    joined = /^[-\u2010\u2011]$/.test(segment) && /[\p{L}\p{N}]$/u.test(before);
    before = segment;
  }
  return words;
}
