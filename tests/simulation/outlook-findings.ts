import { daysBetween } from '../../lib/score/day';
import { outlookOf } from '../../lib/score/outlook';
import { sumOf } from '../../lib/score/sum';
import { type Finding, mean, shareOf } from './finding';
import { type Case, dayName, type Life } from './life';
import type { Population } from './population';

/** Days after the change on which a member looks 28 days ahead; for a burst also so that its echo falls into them. */
const LOOKS: Readonly<Record<'steady' | 'doubled' | 'burst' | 'stopped', readonly number[]>> = {
  steady: [0],
  doubled: [14, 21, 30, 45, 60],
  burst: [10, 30, 65, 80],
  stopped: [14, 21, 30, 45],
};
/** Shares of ranges that may miss. */
const MAY_MISS = { steady: 10, doubled: 10, burst: 10, stopped: 35 } as const;

/** A range of 28 days and what came. */
interface Look {
  missed: boolean;
  /** The middle of the range minus the true score. */
  off: number;
  width: number;
}

/** What the ranges of the outlook get wrong. Each day of looking has to keep the goal by itself. */
export function outlookFindings(lives: Population): Finding[] {
  const afterBurst = looks(lives.burst, 10);
  return [
    ...(['steady', 'doubled', 'burst', 'stopped'] as const).flatMap((what) =>
      LOOKS[what].map((day) => missed(lives, what, day, MAY_MISS[what])),
    ),
    ...(['doubled', 'stopped'] as const).map((what) => missed(lives, what, 7, null)),
    {
      name: 'Bias of the range 10 days after a burst, either way',
      value: Math.abs(mean(afterBurst.map((l) => l.off))),
      unit: 'points',
      goal: 1,
      of: afterBurst.length,
    },
    {
      name: 'Width of the range in a steady month, mean',
      value: mean(looks(lives.steady, 0).map((l) => l.width)),
      unit: 'points',
      goal: null,
      of: lives.steady.length,
    },
    shareOf(
      'No outlook 10 days after a burst, since it may go on',
      lives.burst.map((life) => lookAt(life, 10) === null),
      null,
    ),
  ];
}

function missed(lives: Population, what: Case, day: number, goal: number | null): Finding {
  const when = what === 'steady' ? 'in a steady month' : `${day} days after: ${what}`;
  const name = `28-day range misses the score, ${when}`;
  return shareOf(
    name,
    looks(lives[what], day).map((l) => l.missed),
    goal,
  );
}

function looks(lives: readonly Life[], day: number): Look[] {
  return lives.flatMap((life) => lookAt(life, day) ?? []);
}

function lookAt(life: Life, day: number): Look | null {
  const range = outlookOf(life.seenUntil(day), dayName(day)).find((o) => o.days === 28);
  if (!range) return null;
  const then = life.on(daysBetween(dayName(0), range.day));
  return {
    missed: then.overall < range.low || then.overall > range.high,
    off: (range.low + range.high) / 2 - sumOf(then.pillars),
    width: range.high - range.low,
  };
}
