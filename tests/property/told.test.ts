import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LogEntry } from '../../lib/coach/log';
import { rhythmOf } from '../../lib/coach/rhythm';
import { logMonth } from '../../lib/history/log-month';
import { choicesFrom, FRESH_CHOICES } from '../../lib/member/choices';
import { type Told, toldAfter } from '../../lib/member/told';

const november = logMonth('2026-11');
const rules = ['comment-with-substance', 'follow-up-new-connection'];
const two = (n: number) => String(n).padStart(2, '0');

/** Anything that may be said in November, by a clock that may jump and travel. */
const entry: fc.Arbitrary<LogEntry> = fc.record({
  at: fc
    .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 2 }), fc.constantFrom('Z', '+01:00', '-11:00'))
    .map(([day, second, offset]) => `2026-11-${two(day)}T23:59:${two(second)}${offset}`),
  rule: fc.constantFrom(...rules),
  kind: fc.constantFrom('done' as const, 'later' as const, 'not-for-me' as const, 'seen' as const),
});
/** What no version of ours can read as an entry. */
const odd = fc
  .json()
  .map((text) => JSON.parse(text))
  .filter((value) => value === null || typeof value !== 'object' || !('rule' in value));
/** As storage gives it back: by value, fields in another order. */
const stored = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value, (_, v) => (isPlain(v) ? turned(v) : v)));
const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const turned = (value: object) => Object.fromEntries(Object.entries(value).reverse());
const act = fc.record({ type: fc.constantFrom('log' as const, 'unlog' as const), entry });

it('a month says after any acts what was told, each entry once, and loses nothing it can not read', () => {
  fc.assert(
    fc.property(fc.array(odd, { maxLength: 4 }), fc.array(act, { maxLength: 30 }), (lost, acts) => {
      let month: unknown = { version: 1, entries: lost };
      let told: Told = { choices: FRESH_CHOICES, log: [], annotations: [] };
      for (const { type, entry: e } of acts) {
        const next = type === 'log' ? november.added(stored(month), e) : november.without(stored(month), e);
        if (next !== null) month = next;
        told = toldAfter(told, { type, entry: e });
      }
      const byName = (log: readonly LogEntry[]) => log.map((e) => JSON.stringify([e.at, e.rule, e.kind])).sort();
      const read = november.read(stored(month));
      expect(byName(read.items)).toEqual(byName(told.log));
      expect(read.unreadable).toBe(lost.length);
      const entries = (month as { entries?: unknown[] } | undefined)?.entries ?? [];
      expect(entries.slice(0, lost.length)).toEqual(lost.map(stored));
    }),
    { numRuns: 400 },
  );
});

it('any stored choices are read, and what was readable in them stays', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(5, 15, 30), (text, minutes) => {
      const value = JSON.parse(text);
      const read = choicesFrom(isPlain(value) ? { ...value, minutes } : value);
      expect(Object.keys(read).sort()).toEqual(Object.keys(FRESH_CHOICES).sort());
      if (isPlain(value)) expect(read.minutes).toBe(minutes);
    }),
  );
});

it('a log from clocks that jump is counted without a throw, in whatever order it comes', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), (log) => {
      const facts = { today: '2026-11-15', history: [], choices: FRESH_CHOICES, annotations: [], log, profile: null };
      expect(rhythmOf({ ...facts, log: log.toReversed() })).toEqual(rhythmOf(facts));
    }),
  );
});
