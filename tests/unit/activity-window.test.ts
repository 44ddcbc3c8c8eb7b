import { expect, it } from 'vitest';
import { windowOf } from '../../lib/coach/activity-window';
import type { LogEntry } from '../../lib/coach/log';
import { day } from './made-history';

const entry = (n: number, kind: LogEntry['kind'] = 'done', rule = `r${n}`): LogEntry => {
  return { at: `${day(n)}T23:30:00+13:00`, rule, kind };
};
const rules = (entries: readonly LogEntry[]) => entries.map((e) => e.rule);

it('holds 90 days, says what entered in the last seven and what leaves in the next seven', () => {
  const log = [100, 99, 94, 93, 50, 17, 16, 11, 10, 101].map((n) => entry(n));
  const tank = windowOf(log, day(100));
  expect([tank.from, tank.to]).toEqual([day(11), day(100)]);
  expect(rules(tank.inside)).toEqual(['r11', 'r16', 'r17', 'r50', 'r93', 'r94', 'r99', 'r100']);
  expect(rules(tank.entered)).toEqual(['r94', 'r99', 'r100']);
  expect(rules(tank.leaving)).toEqual(['r11', 'r16', 'r17']);
});

it('loses each action exactly 90 days after its local day', () => {
  expect(windowOf([entry(0)], day(89)).inside).toHaveLength(1);
  expect(windowOf([entry(0)], day(90)).inside).toHaveLength(0);
});

it('counts only what was done', () => {
  expect(windowOf([entry(1, 'later'), entry(1, 'not-for-me')], day(2)).inside).toEqual([]);
  expect(windowOf([], day(2))).toMatchObject({ entered: [], leaving: [] });
});
