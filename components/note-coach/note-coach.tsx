import { useRef, useState } from 'preact/hooks';
import type { FirstName } from '../../lib/linkedin/invitation/first-name';
import type { NoteLanguage } from '../../lib/outreach/template';
import type { NoteCheck } from '../../lib/writing/note';
import type { Say } from '../../locales';
import type { WritingKey } from '../../locales/writing';
import { Mark } from '../mark';
import { NoNote } from './no-note';
import { NoteBuilder } from './note-builder';
import { NoteHints, NoteMeter } from './note-meter';
import { remarkInWords } from './note-remark';
import { type Noticed, NoticedChips } from './noticed-chips';
import { Spoken } from './spoken';
import { TakenBox } from './taken-box';

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
  const [noticed, setNoticed] = useState<Noticed | null>(null);
  const [before, setBefore] = useState<Noticed | null>(null);
  const [ready, setReady] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<{ is: Inserting; note: string } | null>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  /** Once it was open, what was filled in outlives being made small. */
  const begun = useRef(false);
  begun.current ||= open;

  const choose = (next: Noticed | null) => {
    setBefore(noticed);
    setNoticed(next);
  };
  const insert = async (note: string, act: Event) => {
    setReady(null);
    const is = await props.onInsert(note, act);
    setOutcome({ is, note });
    if (is === 'inserted') onOpen(false);
  };
  const onNote = (note: string, act: Event) => {
    setOutcome(null);
    if (props.textNow().trim() === '') void insert(note, act);
    else setReady(note);
  };
  // Once the member goes on writing, what was said of the insertion is no longer so.
  const stands = outcome?.is === 'inserted' && props.textNow() !== outcome.note ? null : outcome;
  const both = () => `${props.textNow().trimEnd()} ${ready}`;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
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
        <NoteMeter {...{ check, limit, notesLeft, say }} characters={text.length} />
      </header>
      <Told {...props} outcome={stands} />
      {!open && check && <NoteHints check={check} say={say} />}
      {begun.current && (
        <div class="body" hidden={!open}>
          {noticed === null && <NoticedChips from={before} onChoose={choose} say={say} />}
          {noticed === 'nothing' && <NoNote onBack={() => choose(null)} say={say} />}
          {noticed !== null && noticed !== 'nothing' && (
            <NoteBuilder
              {...{ noticed, limit, onNote, say }}
              language={props.noteLanguage}
              onLanguage={props.onNoteLanguage}
              onBack={() => choose(null)}
              onName={props.onName}
            />
          )}
          {ready !== null && (
            <TakenBox
              over={both().length - limit}
              onReplace={(act) => void insert(ready, act)}
              onAppend={(act) => void insert(both(), act)}
              onLeave={() => setReady(null)}
              say={say}
            />
          )}
          <footer>
            <p class="soft">{say.text('noteCoach.seen')}</p>
            <button type="button" class="link" onClick={props.onOff}>
              {say.text('noteCoach.off')}
            </button>
          </footer>
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
