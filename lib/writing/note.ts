import { type Finding, found, UNKNOWN } from './finding';
import { noteSignals } from './judge/note-signals';
import { type PitchReason, pitchFinding } from './judge/pitch';
import { type SpecificReason, specificFinding } from './judge/specific';
import { languagesOf } from './language';
import { NOTE_LIMIT, type NoteLength, noteLength } from './note-length';
import { earlierThan, type NoteMemory } from './note-memory';
import { personsIn } from './persons';
import { placeholdersIn } from './placeholders';
import { proseOf } from './prose';
import { quoteOf } from './quote';
import { fingerprintOf, sameAs } from './sameness';

/** What a note may be told, the weightiest first: it can't be sent so, it sells, it was written before, it says little. */
export const NOTE_VERDICTS = [
  'nothing',
  'too-long',
  'unfilled',
  'pitch',
  'same-again',
  'flattery',
  'about-you',
  'not-specific',
  'measured',
  'good',
] as const;
export type NoteVerdict = (typeof NOTE_VERDICTS)[number];

/** One thing said of a note. `n` counts what it is about: units too many, earlier notes. */
export interface NoteRemark {
  is: NoteVerdict;
  reason: PitchReason | SpecificReason | null;
  /** The part of the note that shows it, as it stands there; the open places where it is `unfilled`. */
  words: readonly string[];
  n?: number;
}

/** Everything that was measured of a note. */
export interface NoteCheck {
  length: NoteLength;
  /** Unfilled places, as they stand in the text. */
  unfilled: readonly string[];
  pitch: Finding<PitchReason>;
  specific: Finding<SpecificReason>;
  /** Praise for the person without a concrete anchor. */
  flattery: Finding<never>;
  /** Speaks of its writer only. */
  aboutYou: Finding<never>;
  /** With how many earlier notes it is the same but for names. */
  sameAs: number;
  /** The weightiest of all; `measured` where the language is none of ours, so that only length and places count. */
  verdict: NoteRemark;
  /** At most two more, weightiest first. */
  hints: readonly NoteRemark[];
}

/** A note this short says nothing of persons yet. Our rule. */
const LEAST_WORDS = 6;

/** What a note is measured against. */
interface Against {
  /** In UTF-16 units; 200 where it is unknown. */
  limit?: number;
  /** The member's latest notes; null where none are known. */
  memory?: NoteMemory | null;
  /** It may be a note that was copied, and is in that memory itself. */
  isOnItsWay?: boolean;
  /** The template it was made from, with its places; its words are no sign of sameness. */
  template?: string | null;
}

/** Measures a note. It never suggests a text. */
export function checkNote(
  note: string,
  { limit = NOTE_LIMIT, memory = null, isOnItsWay = false, template = null }: Against = {},
): NoteCheck {
  const length = noteLength(note, limit);
  const unfilled = placeholdersIn(note);
  const prose = proseOf(note);
  const languages = languagesOf(note);
  const pitch = pitchFinding(prose, languages);
  const specific = specificFinding(note, prose, languages, unfilled);
  const judged = specific.is !== 'unknown';
  const praise = judged ? noteSignals(prose, languages).get('flattery') : undefined;
  const flattery: Finding<never> = !judged
    ? UNKNOWN
    : specific.is === 'no' && praise
      ? found<never>('yes', null, praise.words)
      : found<never>('no');
  const { writer, reader } = personsIn(prose, languages);
  const words = prose.sentences.reduce((sum, s) => sum + s.tokens.length, 0);
  const alone = words >= LEAST_WORDS && writer.length >= 2 && reader.length === 0 && specific.is === 'no';
  const aboutYou: Finding<never> = !judged ? UNKNOWN : alone ? found<never>('yes', null, writer) : found<never>('no');
  const own = memory ? fingerprintOf(note, memory.salt, template ?? '') : [];
  const same = memory ? sameAs(own, earlierThan(own, memory.notes, isOnItsWay)) : 0;
  const check = { length, unfilled, pitch, specific, flattery, aboutYou, sameAs: same };
  const [verdict, ...hints] = remarksOn(note, check);
  return { ...check, verdict: verdict ?? { is: 'measured', reason: null, words: [] }, hints: hints.slice(0, 2) };
}

/** All that is to be said of a note, weightiest first; where nothing is amiss, that it is good, or only measured. */
function remarksOn(note: string, check: Omit<NoteCheck, 'verdict' | 'hints'>): NoteRemark[] {
  const { length, unfilled, pitch, specific, flattery, aboutYou } = check;
  const shown = (words: readonly string[]) => [quoteOf(note, words) ?? []].flat();
  if (note.trim() === '') return [{ is: 'nothing', reason: null, words: [] }];
  const again: NoteRemark | false = check.sameAs > 0 && { is: 'same-again', reason: null, words: [], n: check.sameAs };
  const remarks: (NoteRemark | false)[] = [
    length.left < 0 && { is: 'too-long', reason: null, words: [], n: -length.left },
    unfilled.length > 0 && { is: 'unfilled', reason: null, words: unfilled.slice(0, 3), n: unfilled.length },
    pitch.is === 'yes' && { is: 'pitch', reason: pitch.reason, words: shown(pitch.words) },
    specific.is !== 'yes' && again,
    flattery.is === 'yes' && { is: 'flattery', reason: null, words: shown(flattery.words) },
    aboutYou.is === 'yes' && { is: 'about-you', reason: null, words: [] },
    // With a place still open it is not known what the note will be about.
    specific.is === 'no' &&
      flattery.is !== 'yes' &&
      unfilled.length === 0 && { is: 'not-specific', reason: specific.reason, words: shown(specific.words) },
  ];
  const amiss = remarks.filter((remark) => remark !== false);
  // With a concrete anchor most of a note may be as ever: then it is worth a word, and no fault.
  const more = specific.is === 'yes' && again ? [again] : [];
  if (amiss.length > 0) return [...amiss, ...more];
  if (specific.is === 'unknown') return [{ is: 'measured', reason: null, words: [] }];
  return [{ is: 'good', reason: specific.reason, words: shown(specific.words) }, ...more];
}
