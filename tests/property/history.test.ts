import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCsv } from '../../lib/history/csv';
import { putReading, readMonth, restoreDay, type StoredMonth, takeDay } from '../../lib/history/month';
import type { StoredSnapshot } from '../../lib/history/record';
import { rowsOf } from './rfc4180';

const DAYS = ['2026-11-02', '2026-11-21', '2026-11-22'] as const;
const points = fc.integer({ min: 0, max: 25_000 }).map((n) => n / 1000);
const pillars = fc.record({ brand: points, people: points, insights: points, relationships: points });
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const rank = orNull(fc.integer({ min: 1, max: 100 }));
const average = orNull(fc.integer({ min: 0, max: 100 }));
const name = orNull(fc.string({ unit: 'binary', maxLength: 20 }));

/** Any reading that may be stored, at any second of 22 November. */
const reading: fc.Arbitrary<StoredSnapshot> = fc
  .record({
    pillars,
    second: fc.integer({ min: 0, max: 86_399 }),
    industry: orNull(fc.record({ rank, average, name })),
    network: orNull(fc.record({ rank, average })),
  })
  .map(({ pillars: p, second, industry, network }) => ({
    takenAt: `${new Date(Date.UTC(2026, 10, 22, 0, 0, second)).toISOString().slice(0, 19)}+00:00`,
    overall: Math.round(Number((p.brand + p.people + p.insights + p.relationships).toFixed(3))),
    pillars: p,
    industry,
    network,
    source: 'page' as const,
  }));

/** As storage gives it back: by value, fields in another order. */
const stored = (month: StoredMonth | undefined): unknown =>
  month && JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(month).reverse())));
const keep = (month: StoredMonth | undefined, day: string, r: StoredSnapshot) =>
  putReading(stored(month), day, r) ?? month;

it('whatever the order in which a day’s readings arrive, the last one stands, and nothing known is forgotten', () => {
  const day = fc.uniqueArray(reading, { minLength: 1, maxLength: 8, selector: (r) => r.takenAt });
  fc.assert(
    fc.property(day, fc.infiniteStream(fc.nat()), (readings, dice) => {
      const shuffled = readings.map((r) => [dice.next().value, r] as const).sort(([a], [b]) => a - b);
      const kept = shuffled.reduce<StoredMonth | undefined>((m, [, r]) => keep(m, DAYS[2], r), undefined);
      const [snapshot, ...others] = readMonth(kept, '2026-11').snapshots;
      const last = readings.reduce((a, b) => (b.takenAt > a.takenAt ? b : a));
      expect(others).toEqual([]);
      expect(snapshot).toMatchObject({ overall: last.overall, pillars: last.pillars });
      for (const [group, field] of [
        ['industry', 'rank'],
        ['industry', 'average'],
        ['industry', 'name'],
        ['network', 'rank'],
        ['network', 'average'],
      ] as const) {
        const value = (s: typeof last | undefined) =>
          (s?.[group] as Record<string, unknown> | null | undefined)?.[field] ?? null;
        const known = readings.map(value).filter((v) => v !== null);
        expect(known.length ? known : [null]).toContain(value(snapshot));
        if (value(last) !== null) expect(value(snapshot)).toBe(value(last));
      }
    }),
    { numRuns: 400 },
  );
});

it('saying the same again writes nothing', () => {
  fc.assert(
    fc.property(reading, fc.integer({ min: 0, max: 59 }), (r, second) => {
      const month = keep(undefined, DAYS[2], r);
      const again = { ...r, takenAt: `2026-11-22T23:59:${String(second).padStart(2, '0')}+00:00` };
      expect(putReading(stored(month), DAYS[2], again)).toBeNull();
    }),
  );
});

/** Records and fields that no version of ours can read. */
const odd = fc.oneof(
  fc.json().map((text) => JSON.parse(text)),
  reading.map((r) => ({ ...r, overall: r.overall + 9 })),
);
const act = fc.record({ kind: fc.constantFrom('keep', 'delete', 'restore'), day: fc.constantFrom(...DAYS), reading });

it('unreadable records survive anything that is done to their month', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...DAYS, '2026-11-31', 'x', '__proto__'), odd),
      fc.array(act),
      (days, acts) => {
        const first: StoredMonth = { version: 1, days };
        const before = readMonth(stored(first), '2026-11');
        const lost = Object.keys(days).filter((day) => !before.snapshots.some((s) => s.day === day));
        let month: StoredMonth = first;
        for (const { kind, day, reading: r } of acts) {
          if (kind === 'keep') month = putReading(stored(month), day, r) ?? month;
          else if (kind === 'restore') month = restoreDay(stored(month), day, r) ?? month;
          else month = takeDay(stored(month), day).month;
        }
        const text = JSON.stringify(month);
        for (const day of lost) expect(text).toContain(JSON.stringify(days[day]));
        expect(readMonth(stored(month), '2026-11').unreadable).toBe(lost.length);
      },
    ),
    { numRuns: 400 },
  );
});

it('a whole value that is no month survives a reading', () => {
  fc.assert(
    fc.property(
      odd.filter((value) => value?.version !== 1),
      reading,
      (value, r) => {
        const month = putReading(value, DAYS[2], r);
        expect(month?.aside).toEqual([value]);
        expect(readMonth(stored(month ?? undefined), '2026-11').snapshots).toHaveLength(1);
      },
    ),
  );
});

it('CSV goes through a strict reader of RFC 4180 and back', () => {
  fc.assert(
    fc.property(fc.array(reading, { maxLength: 6 }), (readings) => {
      const text = toCsv(readings.map((r) => ({ day: DAYS[2], ...r })));
      expect(text.startsWith('\uFEFF')).toBe(true);
      const [header, ...rows] = rowsOf(text.slice(1));
      expect(header).toHaveLength(13);
      const said = (value: unknown) => (value === null || value === undefined ? '' : String(value));
      expect(rows).toEqual(
        readings.map((r) => {
          const industryName = said(r.industry?.name);
          return [
            DAYS[2],
            r.takenAt,
            ...[r.overall, ...Object.values(r.pillars), r.industry?.rank, r.industry?.average].map(said),
            /^[=+\-@\t\r\n]/.test(industryName) ? `'${industryName}` : industryName,
            ...[r.network?.rank, r.network?.average, r.source].map(said),
          ];
        }),
      );
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
    { numRuns: 400 },
  );
});
