import type { Facts } from '../../../lib/coach/facts';
import type { LogEntry } from '../../../lib/coach/log';
import { type Choices, FRESH_CHOICES } from '../../../lib/member/choices';
import { addDays } from '../../../lib/score/day';
import { eachPillar, PILLARS, type Pillar } from '../../../lib/score/pillar';
import type { Snapshot } from '../../../lib/score/snapshot';

/** The day on which every case plays: a Tuesday. */
export const TODAY = '2026-11-24';

/** Facts of a member who has just begun, but for what is given. */
export function facts(given: Partial<Omit<Facts, 'choices'>> & { choices?: Partial<Choices> } = {}): Facts {
  const choices = { ...FRESH_CHOICES, ...given.choices };
  return { today: TODAY, history: [], log: [], annotations: [], profile: null, ...given, choices };
}

/** A reading so many days before {@link TODAY}: all pillars 15 but for those given; the industry on 40, the network on 42. */
export function reading(daysAgo: number, pillars: Partial<Record<Pillar, number>> = {}, more: Partial<Snapshot> = {}) {
  const points = { ...eachPillar(() => 15), ...pillars };
  const day = addDays(TODAY, -daysAgo);
  return {
    day,
    takenAt: `${day}T09:00:00+01:00`,
    overall: Math.round(PILLARS.reduce((sum, p) => sum + points[p], 0)),
    pillars: points,
    industry: { rank: 20, average: 40, name: 'Software Development' },
    network: { rank: 30, average: 42 },
    source: 'page',
    ...more,
  } satisfies Snapshot;
}

/** A tick of a rule so many days before {@link TODAY}, or several. */
export function ticks(rule: string, ...daysAgo: number[]): LogEntry[] {
  return daysAgo.map((ago) => ({ at: `${addDays(TODAY, -ago)}T10:00:00+01:00`, rule, kind: 'done' }));
}

/** A rule's verdicts to be proved: where it is due, where a fact holds it back, and where a fact is missing. */
export type Cases = Record<string, { due: Facts; held: Facts; unknown?: Facts }>;
