import type { Voice } from './measures';

/**
 * What a check says: `good`; `mend`, worth changing; `idea`, something that is often worth trying and no fault. All of
 * them are rules of thumb.
 */
export type Judgement = 'good' | 'mend' | 'idea';

/** One thing that was checked about a text. */
export interface TextCheck<Id extends string> {
  id: Id;
  is: Judgement;
  /** The number it rests on, where there is one. */
  n?: number;
}

/**
 * Whether a text speaks of the reader and of "we" at least as often as of "I"; `n` is how often of "I". Null where it
 * speaks of nobody, or its language can't be told. Our rule of thumb.
 */
export function voiceCheck(voice: Voice | null): TextCheck<'voice'> | null {
  if (!voice || voice.you + voice.we + voice.i === 0) return null;
  return { id: 'voice', is: voice.i > voice.you + voice.we ? 'idea' : 'good', n: voice.i };
}
