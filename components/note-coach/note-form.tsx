import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fillIn, lengthSoFar, openIn, placesIn } from '../../lib/outreach/places';
import type { Template } from '../../lib/outreach/template';
import type { BuilderProps } from './note-builder';
import { NoteLength } from './note-meter';
import { NoteReads } from './note-reads';
import { PlaceFields } from './place-fields';
import { Spoken } from './spoken';

/** The chosen note as it reads so far, a small field for each of its places, and the button that puts it in the box. */
export function NoteForm({ template, ...props }: BuilderProps & { template: Template }) {
  const { language, limit, filled, onFill, onName, onNote, say } = props;
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const text = template.texts[language];
  const places = placesIn(text);
  const open = openIn(text, filled);
  const characters = lengthSoFar(text, filled);
  const over = characters - limit;
  /** To the first place that is open still, else to the button. */
  const focusOn = (name: string | undefined) =>
    form.current?.querySelector<HTMLElement>(name ? `[name=${name}]` : '.main')?.focus();
  useLayoutEffect(() => focusOn(open[0]), []);

  const onSubmit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (open.length > 0) focusOn(open[0]);
    else if (over <= 0) onNote(fillIn(text, filled), event);
  };
  /** What keeps the note out of the box by now, once the member wanted it there. */
  const amiss = () => {
    if (!tried) return '';
    const names = open.map((place) => say.text(`outreach.place_${place}`)).join(', ');
    if (names !== '') return say.text('noteCoach.stillOpen', { places: names });
    return over > 0 ? say.count('noteCheck.remark_too-long', over) : '';
  };
  return (
    <form ref={form} onSubmit={onSubmit}>
      <p class="chosen">
        <NoteReads {...{ text, language, filled, say }} />
      </p>
      <PlaceFields {...{ filled, onFill, onName, places, say }} />
      <div class="insert">
        <button type="submit" class="main">
          {say.text('noteCoach.insert')}
        </button>
        <span class="so-far">
          <NoteLength characters={characters} limit={limit} say={say} />{' '}
          {open.length > 0 && <span class="soft">{say.text('noteCoach.openNotCounted')}</span>}
        </span>
        <p class="amiss">{amiss()}</p>
        {!amiss() && <p class="soft">{say.text('outreach.yours')}</p>}
      </div>
      <Spoken text={amiss()} />
    </form>
  );
}
