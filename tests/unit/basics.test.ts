import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../lib/coach/log';
import { planFor } from '../../lib/coach/plan';
import { RULES } from '../../lib/coach/rules';
import { addDays } from '../../lib/score/day';
import { facts, reading, TODAY } from './rules/facts';

const BASICS = RULES.filter(({ basics }) => basics).map(({ id }) => id);

/** What a member gets who does all they are asked, day after day: the rules by the first day, and the most minutes of a day. */
function lived(minutes: 5 | 15 | 30, days: number): { first: Map<string, number>; most: number } {
  const log: LogEntry[] = [];
  const first = new Map<string, number>();
  let most = 0;
  for (let day = 0; day < days; day++) {
    const today = addDays(TODAY, day);
    const history = [{ ...reading(0, { brand: 4, relationships: 3 }), day: today }];
    const { items } = planFor({ ...facts({ history, choices: { minutes } }), today, log: [...log] }, RULES);
    most = Math.max(
      most,
      items.reduce((sum, { rule }) => sum + rule.minutes, 0),
    );
    for (const { rule } of items) {
      first.set(rule.id, first.get(rule.id) ?? day);
      log.push({ at: `${today}T09:00:00+01:00`, rule: rule.id, kind: 'done' });
    }
  }
  return { first, most };
}

describe.each([5, 15, 30] as const)('a new member with %i minutes a day', (minutes) => {
  const { first, most } = lived(minutes, 21);

  it('is asked every one of the basics within three weeks', () => {
    expect(BASICS.length).toBeGreaterThan(7);
    expect(BASICS.filter((id) => !first.has(id))).toEqual([]);
  });

  it('is never asked for more than that', () => {
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(minutes);
  });
});
