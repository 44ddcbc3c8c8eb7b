import { useLayoutEffect } from 'preact/hooks';
import type { Filled } from '../../lib/outreach/places';
import type { NoteLanguage, Template } from '../../lib/outreach/template';
import type { Say } from '../../locales';
import type { WritingKey } from '../../locales/writing';
import { NoteReads } from './note-reads';
import { useRoving } from './roving';

interface Props {
  templates: readonly Template[];
  /** The one chosen before, where the focus comes back to; null for the first time. */
  from: Template | null;
  language: NoteLanguage;
  filled: Filled;
  onChoose: (template: Template) => void;
  say: Say<WritingKey>;
}

/** The templates that fit best, each in full, to be compared at a glance; a click or Enter takes one. */
export function TemplateChoice({ templates, from, language, filled, onChoose, say }: Props) {
  const start = Math.max(
    0,
    templates.findIndex(({ id }) => id === from?.id),
  );
  const { group, focus, tabIndex, ...led } = useRoving<HTMLFieldSetElement>(start);
  useLayoutEffect(() => focus(start), []);
  return (
    <fieldset class="templates" ref={group} {...led}>
      <legend class="unseen">{say.text('noteCoach.templates')}</legend>
      {templates.map((template, i) => (
        <button
          key={template.id}
          type="button"
          class="template"
          tabIndex={tabIndex(i)}
          onClick={() => onChoose(template)}
        >
          <NoteReads text={template.texts[language]} {...{ language, filled, say }} />
        </button>
      ))}
    </fieldset>
  );
}
