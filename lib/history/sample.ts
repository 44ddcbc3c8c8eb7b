import { addDays } from '../score/day';
import { eachPillar, PILLAR_MAX, PILLARS, type Pillar } from '../score/pillar';
import type { Snapshot } from '../score/snapshot';
import { seeded } from './seeded';

const DAYS = 365;
/** Where each pillar starts and ends: a member who found a rhythm, with insights behind as is common. */
const COURSE: Record<Pillar, readonly [from: number, to: number]> = {
  brand: [10.4, 16.9],
  people: [7.1, 11.6],
  insights: [3.2, 7.4],
  relationships: [9.3, 14.1],
};
/** About 20 weeks ago all pillars step together: what a change on LinkedIn's own side looks like. */
const STEP = { daysAgo: 138, points: -0.85 };
/** Two weeks without a reading, as in a holiday: days ago, the last one not included. */
export const SAMPLE_HOLIDAY = { from: 96, to: 82 };

/**
 * A believable year of readings that ends on `today`, for trying out the views: made up, marked as `sample`, the same
 * for the same day. Its pillars add up to its totals as real ones do.
 */
export function sampleYear(today: string): Snapshot[] {
  const random = seeded(0x551);
  const wobble = eachPillar(() => 0);
  const year: Snapshot[] = [];
  for (let ago = DAYS - 1; ago >= 0; ago--) {
    // Drawn for every day, read or not, so that a gap does not change the days after it.
    for (const pillar of PILLARS) wobble[pillar] = 0.86 * wobble[pillar] + (random() - 0.5) * 0.42;
    const skipped = random() < skipChance(addDays(today, -ago), ago);
    const minute = Math.floor(random() * 60);
    const drift = random();
    if (!skipped) year.push(snapshot(addDays(today, -ago), ago, wobble, minute, drift));
  }
  return year;
}

function snapshot(day: string, ago: number, wobble: Record<Pillar, number>, minute: number, drift: number): Snapshot {
  const done = 1 - ago / DAYS;
  const stepped = ago <= STEP.daysAgo ? STEP.points : 0;
  const pillars = eachPillar((pillar) => {
    const [from, to] = COURSE[pillar];
    const value = from + (to - from - STEP.points) * smooth(done) + stepped + wobble[pillar];
    return thousandths(Math.min(PILLAR_MAX, Math.max(0, value)));
  });
  const overall = Math.round(thousandths(PILLARS.reduce((sum, pillar) => sum + pillars[pillar], 0)));
  const rank = (first: number, last: number) => Math.round(first + (last - first) * done + drift * 1.6);
  return {
    day,
    takenAt: ago === 0 ? firstMoment(day) : `${day}T08:${String(minute).padStart(2, '0')}:00+00:00`,
    overall,
    pillars,
    industry: { rank: rank(41, 13), average: Math.round(33.6 + 1.8 * done), name: 'Software Development' },
    network: { rank: rank(52, 21), average: Math.round(35.2 + 2.1 * done) },
    source: 'sample',
  };
}

/** The newest days are always there; weekends are often missed, other days now and then. */
function skipChance(day: string, ago: number): number {
  if (ago <= 2 || ago === 28) return 0;
  if (ago <= SAMPLE_HOLIDAY.from && ago > SAMPLE_HOLIDAY.to) return 1;
  const weekday = new Date(day).getUTCDay();
  return weekday === 0 || weekday === 6 ? 0.62 : 0.12;
}

/** The first moment of a day anywhere on earth: today's reading must not lie in the future, wherever the member is. */
function firstMoment(day: string): string {
  return `${day}T00:00:00+14:00`;
}

const smooth = (x: number) => x * x * (3 - 2 * x);
const thousandths = (points: number) => Math.round(points * 1000) / 1000;
