import type { StoredSnapshot } from '../../lib/history/record';

/** A complete reading, with what a test wants different. */
export function record(change: Partial<StoredSnapshot> = {}): StoredSnapshot {
  return {
    takenAt: '2026-11-22T10:20:00+01:00',
    overall: 47,
    pillars: { brand: 18.25, people: 9.4, insights: 6.125, relationships: 13 },
    industry: { rank: 12, average: 34, name: 'Software Development' },
    network: { rank: 20, average: 36 },
    source: 'page',
    ...change,
  };
}

/** A reading of another score on the same day. */
export const higher = (change: Partial<StoredSnapshot> = {}): StoredSnapshot =>
  record({ overall: 48, pillars: { brand: 19.25, people: 9.4, insights: 6.125, relationships: 13 }, ...change });
