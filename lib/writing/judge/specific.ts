import { type Finding, found, UNKNOWN } from '../finding';
import type { WritingLanguage } from '../language';
import { type Prose, proseOf } from '../prose';
import { judge, type Voice, type Weights } from './model';
import { noteSignals } from './note-signals';
import shipped from './note-weights.json';

/** The anchor a note has (`pattern`: no single word shows it), or what stands where one should be. */
export const SPECIFIC_REASONS = [
  'their-words',
  'meeting',
  'person',
  'shared-place',
  'new-role',
  'pattern',
  'unfilled',
  'profile-only',
  'common-ground',
  'nothing-named',
] as const;
export type SpecificReason = (typeof SPECIFIC_REASONS)[number];

const ANCHORS: Readonly<Record<string, SpecificReason>> = {
  theirs: 'their-words',
  about: 'their-words',
  said: 'their-words',
  event: 'meeting',
  met: 'meeting',
  when: 'meeting',
  referred: 'person',
  shared: 'shared-place',
  role: 'new-role',
  works: 'their-words',
  told: 'their-words',
  gathering: 'meeting',
  sensed: 'meeting',
  friend: 'person',
  school: 'shared-place',
  honour: 'new-role',
};
const LACKS: Readonly<Record<string, SpecificReason>> = {
  flattery: 'profile-only',
  common: 'common-ground',
  profile: 'profile-only',
  flatter: 'profile-only',
};

/**
 * Whether a note, taken apart as `whole`, has a concrete anchor, by tests/writing/labels.md; `unfilled` are the places still open in it, and a
 * sentence with one anchors nothing, unless only a name is missing. Unknown where nothing stands or the language is none
 * of ours. `weights` are those that training left, if no others are given.
 */
export function specificFinding(
  note: string,
  whole: Prose,
  languages: readonly WritingLanguage[],
  unfilled: readonly string[],
  weights: Weights = shipped.specific,
): Finding<SpecificReason> {
  const { text, open } = withoutOpenSentences(note, unfilled);
  const prose = text === note ? whole : proseOf(text);
  if (!languages[0] || (prose.sentences.length === 0 && !open)) return UNKNOWN;
  const { holds, pro, contra } = judge(prose, noteSignals(prose, languages), languages[0], weights);
  const named = (reasons: Readonly<Record<string, SpecificReason>>, voices: readonly Voice[]) => {
    const voice = voices.find((v) => reasons[v.family] && v.words.length > 0);
    return voice && ([reasons[voice.family], voice.words] as const);
  };
  if (holds && prose.sentences.length > 0) {
    const [reason = 'pattern', words = []] = named(ANCHORS, pro) ?? [];
    return found('yes', reason, words);
  }
  if (open) return found('no', 'unfilled', unfilled);
  const [reason = 'nothing-named', words = []] = named(LACKS, contra) ?? [];
  return found('no', reason, words);
}

const NAME =
  /^\W*(?:first|last|full|your)?[ _]?(?:name|naam|voornaam|achternaam|vorname|nachname|pr[ée]nom|nom|nombre|apellido)\W*$/iu;

/**
 * The note without the sentences whose unfilled place is more than a name; names that are missing just go.
 * `open` says whether a sentence went.
 */
export function withoutOpenSentences(note: string, unfilled: readonly string[]): { text: string; open: boolean } {
  const names = unfilled.filter((place) => NAME.test(place));
  const plain = names.reduce((text, place) => text.split(place).join(' '), note);
  const things = unfilled.filter((place) => !NAME.test(place));
  if (things.length === 0) return { text: plain, open: false };
  const sentences = plain.split(/(?<=[.!?…])\s+|\n+/);
  return { text: sentences.filter((s) => !things.some((place) => s.includes(place))).join(' '), open: true };
}
