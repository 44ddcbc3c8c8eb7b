import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FirstName } from '../../lib/linkedin/invitation/first-name';
import { bestTemplates, offerReason } from '../../lib/outreach/best-templates';
import type { Moment } from '../../lib/outreach/moment';
import { type Filled, fillIn, openIn, placesIn } from '../../lib/outreach/places';
import type { Role } from '../../lib/outreach/role';
import type { Situation } from '../../lib/outreach/situation';
import type { NoteLanguage } from '../../lib/outreach/template';
import type { Say } from '../../locales';
import type { WritingKey } from '../../locales/writing';
import { NoteLength } from './note-meter';
import { PlaceFields } from './place-fields';
import { TemplateChoice } from './template-choice';
import { WishRow } from './wish-row';

interface Props {
  noticed: Situation;
  language: NoteLanguage;
  limit: number;
  onLanguage: (language: NoteLanguage) => void;
  onBack: () => void;
  /** Looks up the first name on the page; null where there is no page to look at. */
  onName: (() => FirstName | null) | null;
  /** The note is filled in and fits: it may go into the box, within this act of the member's. */
  onNote: (note: string, act: Event) => void;
  say: Say<WritingKey>;
}

/** From what was noticed to a note: one of three templates, its places filled in by the member, then into the box. */
export function NoteBuilder({ noticed, language, limit, onLanguage, onBack, onName, onNote, say }: Props) {
  const [role, setRole] = useState<Role | null>(null);
  const [moment, setMoment] = useState<Moment | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const [filled, setFilled] = useState<Filled>({});
  const [amiss, setAmiss] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('[type=radio]:checked')?.focus(), []);

  const templates = bestTemplates({ noticed, role, moment, language, limit });
  const chosen = templates.find(({ id }) => id === wanted) ?? templates[0];
  if (!chosen) return null;
  const text = chosen.texts[language];
  const reason = offerReason(chosen, { role, moment });
  const note = fillIn(text, filled);
  const open = openIn(text, filled);
  const over = note.length - limit;

  const onSubmit = (event: Event) => {
    event.preventDefault();
    const [first] = open;
    if (first) {
      form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
      const places = open.map((place) => say.text(`outreach.place_${place}`)).join(', ');
      return setAmiss(say.text('noteCoach.stillOpen', { places }));
    }
    if (over > 0) return setAmiss(say.count('noteCheck.remark_too-long', over));
    setAmiss('');
    onNote(note, event);
  };
  return (
    <form ref={form} onSubmit={onSubmit}>
      <p class="noticed">
        <b>{say.text(`outreach.noticed_${noticed}`)}</b>
        <button type="button" class="link" onClick={onBack}>
          {say.text('noteCoach.back')}
        </button>
        <span class="soft">{say.text(`outreach.worth_${chosen.worth}`)}</span>
      </p>
      <WishRow {...{ role, moment, language, onLanguage, say }} onRole={setRole} onMoment={setMoment} />
      <TemplateChoice {...{ templates, chosen, language, filled, say }} onChoose={({ id }) => setWanted(id)} />
      {reason !== 'situation' && <p class="soft">{say.text(`outreach.reason_${reason}`)}</p>}
      <PlaceFields
        {...{ filled, onName, say }}
        places={placesIn(text)}
        onFill={(place, answer) => setFilled((before) => ({ ...before, [place]: answer }))}
      />
      <div class="insert">
        <button type="submit" class="main">
          {say.text('noteCoach.insert')}
        </button>
        <NoteLength characters={note.length} limit={limit} say={say} />
        <span class="soft">{say.text('outreach.yours')}</span>
      </div>
      <p class="amiss" role="status">
        {amiss}
      </p>
    </form>
  );
}
