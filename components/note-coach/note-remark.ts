import type { NoteRemark } from '../../lib/writing/note';
import type { Say } from '../../locales';
import type { WritingKey } from '../../locales/writing';

/** A word of the writer's longer than this is shown by its beginning: it only has to be found again. */
const SHOWN = 70;

/** What is said of a note, and why; without a reason where the first says it all. */
export function remarkInWords(remark: NoteRemark, say: Say<WritingKey>): { said: string; why: string | null } {
  const { is, reason, n = 0 } = remark;
  const words = remark.words.map((word) => (word.length > SHOWN ? `${word.slice(0, SHOWN)}…` : word)).join(', ');
  const said = say.text(`noteCheck.verdict_${is}`);
  if (is === 'too-long' || is === 'same-again') return { said, why: say.count(`noteCheck.remark_${is}`, n) };
  if (is === 'about-you') return { said, why: say.text('noteCheck.remark_about-you') };
  const isShown = words !== '' || reason === 'pattern' || reason === 'nothing-named';
  if (!isShown) return { said, why: null };
  if (is === 'unfilled' || is === 'flattery') return { said, why: say.text(`noteCheck.remark_${is}`, { words }) };
  return { said, why: reason && say.text(`noteCheck.because_${reason}`, { words }) };
}
