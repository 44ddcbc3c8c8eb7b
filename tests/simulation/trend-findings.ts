import { eachPillar, PILLAR_MAX } from '../../lib/score/pillar';
import { plateauOf } from '../../lib/score/plateau';
import { type Trend, trendOf } from '../../lib/score/trend';
import { type Dice, dice } from '../linkedin/dice';
import { type Finding, quantile, shareOf } from './finding';
import { dayName, type Life } from './life';
import { PARAMETERS } from './parameters';
import type { Population } from './population';

/** What the words on a trend get wrong. */
export function trendFindings(lives: Population): Finding[] {
  const steady = lives.steady.flatMap((life) => trendAt(life, 0) ?? []);
  const reach = (points: number) => steady.map((t) => Math.abs(t.change) >= points);
  const unseen = (of: readonly Life[], day: number) => of.map((life) => (trendAt(life, day)?.change ?? 0) < 2);
  const plateau = (of: readonly Life[], day: number) =>
    of.map((life) => plateauOf(life.seenUntil(day), dayName(day)) !== null);
  return [
    shareOf('Steady month called "clearly rising" or "clearly falling"', reach(3), 5),
    shareOf('Steady month called "probably" or "clearly" anything', reach(2), null),
    shareOf('Doubled habit not recognised on day 7', unseen(lives.doubled, 7), null),
    shareOf('Doubled habit not recognised on day 14', unseen(lives.doubled, 14), null),
    shareOf('Doubled habit not recognised on day 21', unseen(lives.doubled, 21), 15),
    shareOf('Habit of half as much again not recognised on day 28', unseen(lives['half-more'], 28), null),
    shareOf('Plateau found 30 days after the habit doubled', plateau(lives.doubled, 30), null),
    shareOf('Plateau found 21 days after a full stop', plateau(lives.stopped, 21), null),
    misread(lives.steady),
  ];
}

function trendAt(life: Life, day: number): Trend | null {
  return trendOf(life.seenUntil(day), dayName(day));
}

/** The shift of a steady month's trend by one value that is anything at all; a trend that it takes away counts as endless. */
function misread(steady: readonly Life[]): Finding {
  const shifts = steady.flatMap((life, i) => {
    const right = trendAt(life, 0);
    const wrong = trendOf(withMisread(life, dice(PARAMETERS.seed - 1 - i)), dayName(0));
    return right ? [wrong ? Math.abs(wrong.change - right.change) : Number.POSITIVE_INFINITY] : [];
  });
  const name = 'Shift of the 28-day trend by one misread value, in 95% of months';
  return { name, value: quantile(shifts, 0.95), unit: 'points', goal: 0.4, of: shifts.length };
}

function withMisread(life: Life, chance: Dice) {
  const history = life.seenUntil(0);
  const bad = chance.pick(history.filter((s) => s.day >= dayName(-28)));
  const pillars = eachPillar(() => chance.next() * PILLAR_MAX);
  return history.map((s) => (s === bad ? { ...s, pillars } : s));
}
