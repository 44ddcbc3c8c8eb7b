import { describe, expect, it } from 'vitest';
import type { ReadReading } from '../../lib/linkedin/reading';
import { type Held, hold, isSteady, nextLookAt } from '../../lib/linkedin/steady';

const reading = (overall: number, share = overall / 4): ReadReading => ({
  outcome: 'read',
  score: {
    overall,
    pillars: { brand: share, people: share, insights: share, relationships: share },
    industry: null,
    network: null,
  },
  receipt: {},
});
const moment = (at: number, frame: number) => ({ at, frame, lookedAt: at });
const first = (score: ReadReading) => hold(null, score, moment(0, 0)) as Held;

describe('a reading counts', () => {
  it('when it still says the same 300 ms and two frames later', () => {
    const held = first(reading(40));
    expect(isSteady(held, 300, 2)).toBe(true);
    expect(isSteady(held, 299, 9)).toBe(false);
    expect(isSteady(held, 5000, 1)).toBe(false);
  });

  it('only after three seconds when everything is zero', () => {
    const held = first(reading(0));
    expect(isSteady(held, 2999, 99)).toBe(false);
    expect(isSteady(held, 3000, 99)).toBe(true);
  });

  it('from the start again when the page says something else, or nothing', () => {
    const held = first(reading(40));
    expect(hold(held, reading(40), moment(100, 1))).toBe(held);
    expect(hold(held, reading(44), moment(100, 1))).toMatchObject({ at: 100 });
    expect(hold(held, { outcome: 'loading' }, moment(100, 1))).toBeNull();
  });

  it('by what it says, whatever the receipt', () => {
    const held = first(reading(40));
    expect(hold(held, { ...reading(40), receipt: { overall: 'sum' } }, moment(100, 1))).toBe(held);
  });
});

it('never looks more than twice in any second', () => {
  const looks: number[] = [];
  for (let now = 0; now < 10_000; now += 33) if (nextLookAt(looks, now) <= now) looks.push(now);
  for (const at of looks) expect(looks.filter((l) => l >= at && l < at + 1000).length).toBeLessThanOrEqual(2);
  expect(looks.length).toBeGreaterThan(15);
});
