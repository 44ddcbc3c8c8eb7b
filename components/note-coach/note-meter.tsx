import type { NoteCheck, NoteVerdict } from '../../lib/writing/note';
import type { Say } from '../../locales';
import type { WritingKey } from '../../locales/writing';
import { remarkInWords } from './note-remark';

/** How a verdict looks, besides its words: fine, to be looked at, or not to be sent like this. */
const LOOKS: Partial<Record<NoteVerdict, 'good' | 'bad' | 'none'>> = {
  good: 'good',
  measured: 'none',
  'too-long': 'bad',
  unfilled: 'bad',
};

interface Props {
  check: NoteCheck | null;
  /** UTF-16 units, as LinkedIn counts. */
  characters: number;
  limit: number;
  /** Shows the length too; not where another of ours stands beside. */
  counts: boolean;
  say: Say<WritingKey>;
}

/** The verdict on what stands in the box, and its length against the limit. Live, so it is not read out: see `Spoken`. */
export function NoteMeter({ check, characters, limit, counts, say }: Props) {
  const looks = check ? (LOOKS[check.verdict.is] ?? 'look') : 'none';
  return (
    <p class={`meter ${looks}`}>
      {check && (
        <span class="verdict">
          <Sign looks={looks} />
          <b>{remarkInWords(check.verdict, say).said}</b>
        </span>
      )}
      {counts && <NoteLength {...{ characters, limit, say }} />}
    </p>
  );
}

/** A length against its limit, short for the eye and whole for the ear. */
export function NoteLength({ characters, limit, say }: { characters: number; limit: number; say: Say<WritingKey> }) {
  const [n, most] = [say.number(characters), say.number(limit)];
  return (
    <span class={characters > limit ? 'length over' : 'length'}>
      <span aria-hidden="true">{`${n}/${most}`}</span>
      <span class="unseen">{say.text('noteCheck.length', { n, limit: most })}</span>
    </span>
  );
}

/** Why the verdict, and at most two more things, each with its reason. */
export function NoteHints({ check, say }: { check: NoteCheck; say: Say<WritingKey> }) {
  const { why } = remarkInWords(check.verdict, say);
  const hints = check.hints.map((hint) => remarkInWords(hint, say));
  if (!why && hints.length === 0) return null;
  return (
    <ul class="hints">
      {why && <li>{why}</li>}
      {hints.map((hint) => (
        <li key={hint.said}>
          <b>{hint.said}</b> {hint.why}
        </li>
      ))}
    </ul>
  );
}

/** Colour alone says nothing to many: a tick, an exclamation mark, or a point to look at. */
function Sign({ looks }: { looks: string }) {
  const path = { good: 'M3 8.5l3.2 3.2L13 5', bad: 'M8 3v6M8 12.2v.3', look: 'M8 3v6M8 12.2v.3', none: 'M4 8h8' }[
    looks
  ];
  return (
    <svg class="sign" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" />
    </svg>
  );
}
