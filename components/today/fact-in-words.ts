import type { Because } from '../../lib/coach/rule';
import { isDay } from '../../lib/score/day';
import { PILLARS } from '../../lib/score/pillar';
import type { CoachKey, CoachSay } from '../../locales/coach';
import type { Coaching } from '../view';

/**
 * A fact that advice rests on, as a sentence: days, numbers (one decimal), names of pillars, goals, marks and rules written as the
 * member reads them elsewhere.
 */
export function factInWords({ fact, values = {} }: Because, coaching: Coaching, say: CoachSay): string {
  const written = Object.entries(values).map(([name, value]) => [name, valueInWords(name, value, coaching, say)]);
  return say.text(`fact.${fact}` as CoachKey, Object.fromEntries(written));
}

function valueInWords(name: string, value: string | number, coaching: Coaching, say: CoachSay): string {
  if (typeof value === 'number') return say.number(value, 1);
  if ((PILLARS as readonly string[]).includes(value)) return say.text(`score.${value}` as CoachKey);
  if (name === 'goal') return say.text(`choices.goal_${value}` as CoachKey);
  if (name === 'section') return say.text(`item.${value}` as CoachKey);
  if (name === 'kind') return say.text(`marks.${value}` as CoachKey);
  if (name === 'rule') return coaching.words(say.language, value).title;
  return isDay(value) ? say.day(value, 'long') : value;
}
