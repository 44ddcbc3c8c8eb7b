import { NOTE_LIMIT } from '../../writing/note-length';
import type { Invitation } from '../invitation';
import { runsOfText } from '../looking';

/** The counter under the field: "0/200". Seen: 2026-10, with 200 and 300. */
const COUNTER = /^\s*(\d{1,7})\s*\/\s*(\d{2,4})\s*$/;
/** How many notes are left this month. Seen in English only: 2026-10. */
const LEFT = /(?:^|\s)(\d{1,3}) personali[sz]ed invitations? (?:remaining|left)\b/i;
/** What a limit of a note may be; beyond, it counts something else. Our rule. */
const SENSIBLE = { least: 50, most: 2000 };

/**
 * The limit of a note, in UTF-16 units: what the counter in the dialog says, else the field's own `maxlength`, else
 * {@link NOTE_LIMIT}. Of several counters the one that counts what stands in the field is right.
 */
export function limitIn(page: Document, { dialog, field }: Invitation): number {
  const counters = [...runsOfText(page, dialog)].flatMap(([text]) => {
    const [, now, limit] = COUNTER.exec(text.slice(0, 40)) ?? [];
    return limit && isSensible(Number(limit)) ? [{ now: Number(now), limit: Number(limit) }] : [];
  });
  const counter = counters.find(({ now }) => now === field.value.length) ?? counters[0];
  if (counter) return counter.limit;
  return isSensible(field.maxLength) ? field.maxLength : NOTE_LIMIT;
}

/** The notes that are left this month, where the dialog says so in words we know; else null, which is not none. */
export function notesLeftIn(page: Document, { dialog }: Invitation): number | null {
  for (const [text] of runsOfText(page, dialog)) {
    const left = LEFT.exec(text.slice(0, 200))?.[1];
    if (left !== undefined) return Number(left);
  }
  return null;
}

function isSensible(limit: number): boolean {
  return limit >= SENSIBLE.least && limit <= SENSIBLE.most;
}
