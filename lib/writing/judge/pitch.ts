import { type Finding, found, UNKNOWN } from '../finding';
import type { WritingLanguage } from '../language';
import type { Prose } from '../prose';
import { judge, type Weights } from './model';
import { noteSignals } from './note-signals';
import shipped from './note-weights.json';

/** What makes a note a pitch; `pattern` where the whole reads so and no single word says it. */
export const PITCH_REASONS = ['offer', 'benefit', 'time', 'way-in', 'job', 'invitation', 'wording', 'pattern'] as const;
export type PitchReason = (typeof PITCH_REASONS)[number];

/** What each phrase shows. */
const REASONS: Readonly<Record<string, PitchReason>> = {
  we: 'offer',
  serves: 'offer',
  wares: 'offer',
  free: 'offer',
  price: 'offer',
  material: 'offer',
  benefit: 'benefit',
  minutes: 'time',
  appointment: 'time',
  route: 'way-in',
  vacancy: 'job',
  seek: 'job',
  may: 'invitation',
};

/** What shows it where no phrase does: what single words are about. */
const WORDS: Readonly<Record<string, PitchReason>> = {
  ware: 'offer',
  money: 'offer',
  free: 'offer',
  provide: 'offer',
  firm: 'offer',
  gain: 'benefit',
  clients: 'benefit',
  meet: 'time',
  slot: 'time',
  route: 'way-in',
  hiring: 'job',
  giving: 'invitation',
  inviting: 'invitation',
  asking: 'invitation',
  reply: 'invitation',
  send: 'invitation',
};

/**
 * Whether a note sells, or asks for business, a job or the reader's time, by tests/writing/labels.md. Unknown where
 * nothing stands or the language is none of ours. `weights` are those that training left, if no others are given.
 */
export function pitchFinding(
  prose: Prose,
  languages: readonly WritingLanguage[],
  weights: Weights = shipped.pitch,
): Finding<PitchReason> {
  if (prose.sentences.length === 0 || !languages[0]) return UNKNOWN;
  const { holds, pro } = judge(prose, noteSignals(prose, languages), languages[0], weights);
  if (!holds) return found('no');
  for (const reasons of [REASONS, WORDS]) {
    const named = pro.find((voice) => reasons[voice.family] && voice.words.length > 0);
    if (named) return found('yes', reasons[named.family] ?? 'pattern', named.words);
  }
  const wording = pro.find((voice) => voice.family === 'wording' && voice.words.length > 0);
  return found('yes', wording ? 'wording' : 'pattern', wording?.words ?? []);
}
