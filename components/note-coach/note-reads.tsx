import { type Filled, fillIn, piecesOf } from '../../lib/outreach/places';
import type { NoteLanguage } from '../../lib/outreach/template';
import type { Say } from '../../locales';
import type { WritingKey } from '../../locales/writing';

interface Props {
  text: string;
  language: NoteLanguage;
  filled: Filled;
  say: Say<WritingKey>;
}

/** A template's text as it reads with what is filled in so far; each open place by its name. */
export function NoteReads({ text, language, filled, say }: Props) {
  return (
    <span lang={language === 'en' ? 'en' : 'nl'}>
      {piecesOf(text).map((piece, i) => {
        if ('text' in piece) return piece.text;
        const own = `{${piece.place}}`;
        const answer = fillIn(own, filled);
        const open = answer === own;
        return (
          <mark key={i} class={open ? 'open' : 'filled'}>
            {open ? say.text(`outreach.place_${piece.place}`) : answer}
          </mark>
        );
      })}
    </span>
  );
}
