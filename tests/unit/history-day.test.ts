import { expect, it } from 'vitest';
import { addDays, dayOf, daysBetween, isDay, localIso, monthOf } from '../../lib/score/day';

it('writes a moment with the offset in force', () => {
  const noon = Date.UTC(2026, 10, 22, 12);
  expect(localIso(noon, 60)).toBe('2026-11-22T13:00:00+01:00');
  expect(localIso(noon, -210)).toBe('2026-11-22T08:30:00-03:30');
  expect(localIso(noon, 0)).toBe('2026-11-22T12:00:00+00:00');
});

it('puts a moment into the local day, not the one in Greenwich', () => {
  const late = Date.UTC(2026, 10, 22, 23, 30);
  expect(dayOf(localIso(late, 60))).toBe('2026-11-23');
  expect(dayOf(localIso(late, -60))).toBe('2026-11-22');
  expect(monthOf('2026-11-23')).toBe('2026-11');
});

it('counts days over clock changes, leap days and years', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-11-22', -365)).toBe('2025-11-22');
});

it('knows a day that exists', () => {
  expect(['2026-11-22', '2028-02-29'].every(isDay)).toBe(true);
  expect(['2026-02-29', '2026-11-31', '2026-13-01', '2026-1-1', '', '2026-11-22T00:00', '__proto__'].some(isDay)).toBe(
    false,
  );
});
