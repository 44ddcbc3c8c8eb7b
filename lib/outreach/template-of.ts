import { piecesOf } from './places';
import { TEMPLATES } from './templates';

/**
 * The text of the template that a note was made from, with its places; null where it is none of ours any more. A note is
 * made from a template as long as all of its words that stand are in it, in order.
 */
export function templateOf(note: string): string | null {
  const texts = TEMPLATES.flatMap((template) => Object.values(template.texts));
  return texts.find((text) => standsIn(text, note)) ?? null;
}

function standsIn(text: string, note: string): boolean {
  let from = 0;
  return piecesOf(text).every((piece) => {
    if ('place' in piece) return true;
    const at = note.indexOf(piece.text, from);
    from = at + piece.text.length;
    return at >= 0;
  });
}
