import { checkComment } from '../../lib/writing/comment';
import { checkNote } from '../../lib/writing/note';
import { type Share, shareOf } from './agreement';
import type { Labelled } from './labelled';

/** The labels that are measured, with the least precision and recall they are to have. */
export const GOALS = {
  empty: { precision: 0.95, recall: 0.9 },
  pitch: { precision: 0.95, recall: 0.9 },
  specific: { precision: 0.9, recall: 0.9 },
} as const;
/** A measured label. */
export type Label = keyof typeof GOALS;

/** How well a label is said, over some texts. */
export interface Measured {
  texts: number;
  precision: Share;
  recall: Share;
}

/** Whether the product says a label of a text, as it ships. Unknown is not said. */
export function isSaid(label: Label, text: string): boolean {
  return (label === 'empty' ? checkComment(text).empty : checkNote(text)[label]).is === 'yes';
}

/** Precision and recall of a label over texts, by the first pass's labels as they were settled. */
export function measured(label: Label, texts: readonly Labelled[]): Measured {
  const said = texts.map((text) => ({ said: isSaid(label, text.text), holds: text.first[label] === true }));
  const right = said.filter((s) => s.said && s.holds).length;
  return {
    texts: texts.length,
    precision: shareOf(right, said.filter((s) => s.said).length),
    recall: shareOf(right, said.filter((s) => s.holds).length),
  };
}
