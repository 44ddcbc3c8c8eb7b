import { addDays } from '../score/day';
import { eachPillar, PILLAR_MAX, PILLARS, type Pillar } from '../score/pillar';
import type { Snapshot } from '../score/snapshot';

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
/** Two weeks without a reading, as in a holiday. */
const HOLIDAY = { from: 96, to: 82 };

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
    takenAt: `${day}T08:${String(minute).padStart(2, '0')}:00+00:00`,
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
  if (ago <= HOLIDAY.from && ago > HOLIDAY.to) return 1;
  const weekday = new Date(day).getUTCDay();
  return weekday === 0 || weekday === 6 ? 0.62 : 0.12;
}

const smooth = (x: number) => x * x * (3 - 2 * x);
const thousandths = (points: number) => Math.round(points * 1000) / 1000;

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
