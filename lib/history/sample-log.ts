import { DAYS_BETWEEN } from '../coach/cadence';
import type { LogEntry } from '../coach/log';
import type { Rule } from '../coach/rule';
import type { Annotation } from '../member/annotation';
import { type Choices, FRESH_CHOICES } from '../member/choices';
import { addDays, daysBetween } from '../score/day';
import { SAMPLE_HOLIDAY } from './sample';
import { seeded } from './seeded';

/** How far the sample log goes back, days: a little more than the 13 weeks of the heat map. */
const DAYS = 98;
/** Of a day, from Monday: how likely something was done, in percent. */
const ACTIVE = [78, 84, 70, 76, 34, 6, 4];
/** Things done on such a day, at most. */
const MOST = 3;

/**
 * A believable log of a member who found a rhythm: up to yesterday, so that today is there to be tried out; nothing in
 * the sample's holiday, nothing more often than its cadence. Of the given rules; the same for the same day and rules.
 */
export function sampleLog(today: string, rules: readonly Pick<Rule, 'id' | 'cadence' | 'basics'>[]): LogEntry[] {
  const random = seeded(0x109);
  const last = new Map<string, string>();
  const log: LogEntry[] = [];
  for (let ago = DAYS; ago >= 1; ago--) {
    const day = addDays(today, -ago);
    const weekday = (new Date(day).getUTCDay() + 6) % 7;
    const active = random() * 100 < (ACTIVE[weekday] ?? 0);
    const [wanted, start] = [1 + Math.floor(random() * MOST), Math.floor(random() * rules.length)];
    if (!active || isHoliday(ago)) continue;
    const open = [...rules.slice(start), ...rules.slice(0, start)].filter((rule) => {
      const before = last.get(rule.id);
      return before === undefined || daysBetween(before, day) >= DAYS_BETWEEN[rule.cadence];
    });
    // The basics of the profile get their turn on Mondays; otherwise whatever the day brings.
    const basics = open.filter((rule) => rule.basics && weekday === 0).slice(0, 1);
    for (const { id } of [...basics, ...open.filter((rule) => !rule.basics)].slice(0, wanted)) {
      last.set(id, day);
      log.push({ at: `${day}T08:${String(log.length % 60).padStart(2, '0')}:00+00:00`, rule: id, kind: 'done' });
    }
  }
  return log;
}

/** What the sample member wants of the coach. */
export const SAMPLE_CHOICES: Choices = { ...FRESH_CHOICES, goal: 'thought-leadership', salesNavigator: false };

/** The time the sample member marked: the holiday that its year of readings has a hole for. */
export function sampleAnnotations(today: string): Annotation[] {
  const { from, to } = SAMPLE_HOLIDAY;
  return [{ from: addDays(today, -from), to: addDays(today, -to - 1), kind: 'holiday' }];
}

function isHoliday(ago: number): boolean {
  return ago <= SAMPLE_HOLIDAY.from && ago > SAMPLE_HOLIDAY.to;
}
