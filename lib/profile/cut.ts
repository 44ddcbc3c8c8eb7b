let segmenter: Intl.Segmenter | undefined;

/**
 * A text as its first `limit` UTF-16 units and the rest, cut between two characters as a reader sees them: an emoji or an
 * accent that would not fit whole belongs to the rest.
 */
export function cutAt(text: string, limit: number): [first: string, rest: string] {
  if (text.length <= limit) return [text, ''];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  // A character is far shorter than this: no need to walk through the whole of a long text.
  const near = segmenter.segment(text).containing(limit);
  const at = near ? near.index : text.length;
  return [text.slice(0, at), text.slice(at)];
}
