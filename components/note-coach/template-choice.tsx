import { type Filled, fillIn, piecesOf } from '../../lib/outreach/places';
import type { NoteLanguage, Template } from '../../lib/outreach/template';
import type { Say } from '../../locales';
import type { WritingKey } from '../../locales/writing';

interface Props {
  templates: readonly Template[];
  chosen: Template;
  language: NoteLanguage;
  filled: Filled;
  onChoose: (template: Template) => void;
  say: Say<WritingKey>;
}

/** The templates that fit best, one of them chosen, each as it reads with what is filled in so far. */
export function TemplateChoice({ templates, chosen, language, filled, onChoose, say }: Props) {
  return (
    <fieldset class="templates">
      <legend class="unseen">{say.text('noteCoach.templates')}</legend>
      {templates.map((template) => (
        <label key={template.id}>
          <input type="radio" name="template" checked={template.id === chosen.id} onChange={() => onChoose(template)} />
          <span lang={language === 'en' ? 'en' : 'nl'}>
            <Reads text={template.texts[language]} filled={filled} say={say} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Reads({ text, filled, say }: { text: string; filled: Filled; say: Say<WritingKey> }) {
  return (
    <>
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
    </>
  );
}
