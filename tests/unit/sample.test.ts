import * as v from 'valibot';
import { expect, it } from 'vitest';
import { storedSnapshotSchema } from '../../lib/history/record';
import { sampleYear } from '../../lib/history/sample';
import { daysBetween } from '../../lib/score/day';
import { PILLARS } from '../../lib/score/pillar';

const year = sampleYear('2026-11-22');

it('is the same for the same day', () => {
  expect(sampleYear('2026-11-22')).toEqual(year);
});

it.each(['2026-11-22', '2028-02-29', '2026-01-01'])('is valid throughout, marked and in order (%s)', (today) => {
  const days = sampleYear(today);
  for (const snapshot of days) expect(v.safeParse(storedSnapshotSchema, snapshot).success).toBe(true);
  expect(days.every((s) => s.source === 'sample')).toBe(true);
  expect(days.map((s) => s.day)).toEqual([...new Set(days.map((s) => s.day))].sort());
  expect(days.at(-1)?.day).toBe(today);
  expect(daysBetween(days[0]?.day ?? '', today)).toBeGreaterThan(350);
});

it('has no reading that lies in the future, wherever on earth the day has just begun', () => {
  const last = sampleYear('2026-11-22').at(-1)?.takenAt ?? '';
  expect(last.slice(0, 16)).toBe('2026-11-22T00:00');
  expect(Date.parse(last)).toBeLessThanOrEqual(Date.parse('2026-11-22T00:00:00+14:00'));
  const moments = year.map((s) => Date.parse(s.takenAt));
  expect(moments).toEqual(moments.toSorted((a, b) => a - b));
});

it('has days without a reading, and one holiday', () => {
  const gaps = year.slice(1).map((s, i) => daysBetween(year[i]?.day ?? '', s.day));
  expect(year.length).toBeGreaterThan(220);
  expect(year.length).toBeLessThan(320);
  expect(Math.max(...gaps)).toBeGreaterThanOrEqual(14);
});

it('rises slowly, insights weakest, and all pillars step together once', () => {
  const [first, last] = [year[0], year.at(-1)];
  if (!first || !last) throw new Error('empty');
  expect(last.overall - first.overall).toBeGreaterThan(12);
  expect(PILLARS.every((p) => p === 'insights' || last.pillars[p] > last.pillars.insights)).toBe(true);
  const totals = year.map((s) => s.overall);
  expect(totals.some((total, i) => i > 0 && total < (totals[i - 1] ?? 0))).toBe(true);
  const step = year.find((s, i) => i > 0 && PILLARS.every((p) => s.pillars[p] < (year[i - 1]?.pillars[p] ?? 0) - 0.3));
  expect(step && daysBetween(step.day, '2026-11-22')).toBeLessThanOrEqual(138);
});
