import { type Finding, found, UNKNOWN } from '../finding';
import type { WritingLanguage } from '../language';
import type { Prose } from '../prose';
import { commentSignals } from './comment-signals';
import shipped from './comment-weights.json';
import { judge, type Weights } from './model';

/** Why a comment is empty; or, where it is not, that it is one of condolence or of wishes in illness. */
export const EMPTY_REASONS = [
  'no-words',
  'praise',
  'general-truth',
  'filler-question',
  'mock-praise',
  'nothing-of-this-post',
  'condolence',
] as const;
export type EmptyReason = (typeof EMPTY_REASONS)[number];

const REASONS: Readonly<Record<string, EmptyReason>> = {
  praise: 'praise',
  wave: 'praise',
  truth: 'general-truth',
  must: 'general-truth',
  filler: 'filler-question',
  sarcasm: 'mock-praise',
};

/**
 * Whether a comment gives its readers nothing but approval, by tests/writing/labels.md. Only emoji, mentions, hashtags or
 * links is empty in any language; condolences never are. Unknown where nothing stands or the language is none of ours.
 * `weights` are those that training left, if no others are given.
 */
export function emptyFinding(
  prose: Prose,
  languages: readonly WritingLanguage[],
  weights: Weights = shipped.empty,
): Finding<EmptyReason> {
  if (prose.sentences.length === 0) {
    const padded = Object.values(prose.padding).some((count) => count > 0);
    return padded ? found('yes', 'no-words') : UNKNOWN;
  }
  if (!languages[0]) return UNKNOWN;
  const signals = commentSignals(prose, languages);
  const sorrow = signals.get('sorrow');
  if (sorrow) return found('no', 'condolence', sorrow.words);
  const { holds, pro } = judge(prose, signals, languages[0], weights);
  if (!holds) return found('no');
  const named = pro.find((voice) => REASONS[voice.family] && voice.words.length > 0);
  return found('yes', REASONS[named?.family ?? ''] ?? 'nothing-of-this-post', named?.words ?? []);
}
