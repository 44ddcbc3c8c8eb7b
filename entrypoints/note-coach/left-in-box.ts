import { tell } from '../../lib/browser/page-link';
import { templateOf } from '../../lib/outreach/template-of';
import { isRemembered, type NoteMemory, withoutNote } from '../../lib/writing/note-memory';
import { judgesHere } from '../on-page/judges';
import { closedWith, closesWith } from './closed-with';

/** What the member leaves in an invitation's field, compared with what they left in earlier ones and remembered once it closes. */
export interface LeftInBox {
  /** What a note is compared with. */
  against: (text: string, memory: NoteMemory | null) => { memory: NoteMemory | null; template: string | null };
  /** We put this there, on the member's click. */
  put: (text: string) => void;
  /** The invitation has closed: its note is remembered by its hashes. */
  closed: (memory: NoteMemory | null) => Promise<void>;
}

/** Follows one field until `signal` ends it. */
export function leftInBox(field: HTMLTextAreaElement, signal: AbortSignal): LeftInBox {
  const path = location.pathname;
  const before = closedWith(path);
  /** By hand or by a click of the member's: a page may empty the field when it sends. */
  let left = '';
  const onInput = ({ isTrusted }: Event) => {
    if (isTrusted) left = field.value;
  };
  field.addEventListener('input', onInput, { signal });

  const closed = async (memory: NoteMemory | null) => {
    const judges = left.trim() === '' || !memory ? null : await judgesHere();
    if (!judges || !memory) return;
    const { salt } = memory;
    const runs = judges.fingerprintOf(left, salt, templateOf(left) ?? '');
    if (!isRemembered(runs)) return;
    closesWith(path, runs);
    const instead = isRemembered(before) ? { instead: [...before] } : {};
    await tell({ type: 'note-written', salt, runs: [...runs], ...instead });
  };
  return {
    against: (text, memory) => ({
      memory: memory && { ...memory, notes: withoutNote(memory.notes, before) },
      template: templateOf(text),
    }),
    put: (text) => {
      left = text;
    },
    closed,
  };
}
