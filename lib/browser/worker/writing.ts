import { coachKey } from '../coach-key';
import { browserLanguages } from '../languages';
import type { PageMessage } from '../messages';
import { noteMemory } from '../note-store';
import { changeSettings, readSettings } from '../settings-store';
import { SWITCH, type WritingView, writingView } from '../writing-view';

/** A writing coach asks what it goes by, or says what the member chose on its page: no coach in any box of its kind, or notes in another language. */
export async function writing({
  box,
  off,
  noteLanguage,
}: Extract<PageMessage, { type: 'writing' }>): Promise<WritingView> {
  const change = { ...(off && { [SWITCH[box]]: false }), ...(noteLanguage && { noteLanguage }) };
  // What storage refuses holds on this page only; what to go by is answered all the same.
  if (Object.keys(change).length > 0) await changeSettings(change).catch(() => {});
  const memory = box === 'note' ? await noteMemory() : null;
  return writingView(await readSettings(), box, browserLanguages(), memory, await coachKey());
}
