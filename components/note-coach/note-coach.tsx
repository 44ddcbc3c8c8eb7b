import { useRef, useState } from 'preact/hooks';
import type { FirstName } from '../../lib/linkedin/invitation/first-name';
import type { NoteLanguage } from '../../lib/outreach/template';
import type { NoteCheck } from '../../lib/writing/note';
import type { Say } from '../../locales';
import type { WritingKey } from '../../locales/writing';
import { Mark } from '../mark';
import { NoteHints, NoteMeter } from './note-meter';
import { remarkInWords } from './note-remark';
import { NoteStart } from './note-start';
import { OffSwitch } from './off-switch';
import { Spoken } from './spoken';

/** What became of a note that was to go into the box: it is there, else on the clipboard, else nowhere. */
export type Inserting = 'inserted' | 'copied' | 'refused';

export interface NoteCoachProps {
  /** What stands in the box, as of the last quiet moment; measured, never kept. */
  text: string;
  /** What was found in it; null while nothing is, or where it can't be judged: then it is only counted. */
  check: NoteCheck | null;
  /** The dialog's limit in UTF-16 units. */
  limit: number;
  /** Notes left this month; null where the dialog does not say. */
  notesLeft: number | null;
  /** The dialog asks for the person's address. */
  asksAddress: boolean;
  open: boolean;
  noteLanguage: NoteLanguage;
  onOpen: (open: boolean) => void;
  /** What stands in the box at this moment. */
  textNow: () => string;
  /** Puts a note into the box instead of all that stands there, within an act of the member's. */
  onInsert: (note: string, act: Event) => Promise<Inserting>;
  onName: () => FirstName | null;
  onNoteLanguage: (language: NoteLanguage) => void;
  /** The member wants no coach in invitations. */
  onOff: () => void;
  say: Say<WritingKey>;
}

/** The coach in an invitation: one line under the box that measures what stands there, and opens to help with a note. */
export function NoteCoach(props: NoteCoachProps) {
  const { text, check, limit, notesLeft, open, onOpen, say } = props;
  const [outcome, setOutcome] = useState<{ is: Inserting; note: string } | null>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  /** Once it was open, what was filled in outlives being made small. */
  const begun = useRef(false);
  begun.current ||= open;

  const put = async (note: string, act: Event) => {
    setOutcome(null);
    const is = await props.onInsert(note, act);
    setOutcome({ is, note });
    if (is === 'inserted') onOpen(false);
  };
  // Once the member goes on writing, what was said of the insertion is no longer so.
  const stands = outcome?.is === 'inserted' && props.textNow() !== outcome.note ? null : outcome;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !open) return;
    // Used: the page must not close its dialog by the same key.
    event.preventDefault();
    onOpen(false);
    toggle.current?.focus();
  };
  return (
    <section class="note writing" aria-label={say.text('noteCoach.title')} onKeyDown={onKeyDown}>
      <header>
        <Mark />
        <button
          type="button"
          class="toggle"
          aria-expanded={open}
          ref={toggle}
          onClick={() => {
            setOutcome(null);
            onOpen(!open);
          }}
        >
          {say.text(open ? 'noteCoach.close' : 'outreach.noticed')}
        </button>
        <NoteMeter {...{ check, limit, say }} characters={text.length} counts={!open} />
      </header>
      <Told {...props} outcome={stands} />
      {!open && check && <NoteHints check={check} say={say} />}
      {begun.current && (
        <div class="body" hidden={!open}>
          <NoteStart
            {...{ limit, notesLeft, say }}
            language={props.noteLanguage}
            takesFocus
            textNow={props.textNow}
            onLanguage={props.onNoteLanguage}
            onName={props.onName}
            onPut={(note, act) => void put(note, act)}
          />
          <OffSwitch onOff={props.onOff} say={say} />
        </div>
      )}
      <Spoken text={check ? verdictInWords(check, say) : ''} />
    </section>
  );
}

function verdictInWords({ verdict }: NoteCheck, say: Say<WritingKey>): string {
  const { said, why } = remarkInWords(verdict, say);
  return `${said} ${why ?? ''}`;
}

/** What became of the insertion, and what the dialog itself says about notes. */
function Told({ outcome, asksAddress, say }: NoteCoachProps & { outcome: { is: Inserting; note: string } | null }) {
  return (
    <div class="told" role="status">
      {outcome && <p class={outcome.is}>{say.text(`noteCoach.${outcome.is}`)}</p>}
      {outcome?.is === 'refused' && <p class="by-hand">{outcome.note}</p>}
      {asksAddress && <p>{say.text('noteCoach.asksAddress')}</p>}
    </div>
  );
}
