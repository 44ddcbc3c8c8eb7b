import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DAYS_BETWEEN } from '../../lib/coach/cadence';
import { logEntrySchema } from '../../lib/coach/log';
import { rhythmOf } from '../../lib/coach/rhythm';
import { CADENCES } from '../../lib/coach/rule';
import { SAMPLE_CHOICES, sampleAnnotations, sampleLog } from '../../lib/history/sample-log';
import { annotationSchema } from '../../lib/member/annotation';
import { daysBetween } from '../../lib/score/day';

const TODAY = '2026-11-22';
const RULES = Array.from({ length: 40 }, (_, i) => {
  const cadence = CADENCES[i % CADENCES.length] ?? 'weekly';
  return { id: `rule-${i}`, cadence, ...(i < 8 ? { basics: true as const } : {}) };
});
const log = sampleLog(TODAY, RULES);

describe('the sample log', () => {
  it('is the same for the same day and rules, and empty without rules', () => {
    expect(sampleLog(TODAY, RULES)).toEqual(log);
    expect(sampleLog(TODAY, [])).toEqual([]);
  });

  it.each(['2026-11-22', '2028-02-29', '2026-01-01'])('is valid, in order, and over before today (%s)', (today) => {
    const entries = sampleLog(today, RULES);
    for (const entry of entries) expect(v.safeParse(logEntrySchema, entry).success).toBe(true);
    const days = entries.map((e) => e.at.slice(0, 10));
    expect(days).toEqual(days.toSorted());
    expect((days.at(-1) ?? '') < today).toBe(true);
    for (const mark of sampleAnnotations(today)) expect(v.safeParse(annotationSchema, mark).success).toBe(true);
  });

  it('has nothing in its holiday and nothing more often than its cadence', () => {
    const [holiday] = sampleAnnotations(TODAY);
    const days = log.map((e) => e.at.slice(0, 10));
    expect(days.filter((day) => day >= (holiday?.from ?? '') && day <= (holiday?.to ?? ''))).toEqual([]);
    for (const { id, cadence } of RULES) {
      const own = log.filter((e) => e.rule === id).map((e) => e.at.slice(0, 10));
      const gaps = own.slice(1).map((day, i) => daysBetween(own[i] ?? '', day));
      expect(Math.min(...gaps, Number.POSITIVE_INFINITY), id).toBeGreaterThanOrEqual(DAYS_BETWEEN[cadence]);
    }
  });

  it('shows a rhythm: most weeks kept, some not', () => {
    const annotations = sampleAnnotations(TODAY);
    const rhythm = rhythmOf({ today: TODAY, history: [], choices: SAMPLE_CHOICES, log, annotations, profile: null });
    expect(rhythm.weeks?.kept).toBeGreaterThan(3);
    expect(rhythm.weeks?.kept).toBeLessThan(12);
    expect(rhythm.restart).toBe(false);
  });
});
