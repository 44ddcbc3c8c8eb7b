import { keyOf } from '../../lib/browser/keys';
import { putReading } from '../../lib/history/month';
import type { StoredSnapshot } from '../../lib/history/record';
import { addDays, monthOf } from '../../lib/score/day';
import { eachPillar, PILLARS } from '../../lib/score/pillar';
import { dice } from '../linkedin/dice';

/** A reading for each of `count` local days, the last one `newest`, oldest first; with this total on the newest day. */
export function dailyReadings(count: number, newest: string, total: number): [day: string, reading: StoredSnapshot][] {
  const chance = dice(count);
  return Array.from({ length: count }, (_, i) => {
    const day = addDays(newest, i + 1 - count);
    const wanted = i === count - 1 ? total : 30 + Math.round((20 * i) / count) + chance.upTo(8);
    return [day, reading(day, wanted, chance.upTo(60))];
  });
}

function reading(day: string, total: number, minute: number): StoredSnapshot {
  // Uneven pillars with three decimals, as the page has them; what they leave over goes to the last.
  const share = { brand: 0.2813, people: 0.2407, insights: 0.2169, relationships: 0.2611 };
  const pillars = eachPillar((pillar) => Math.round(total * share[pillar] * 1000) / 1000);
  const rest = total - PILLARS.reduce((sum, pillar) => sum + pillars[pillar], 0);
  pillars.relationships = Math.round((pillars.relationships + rest) * 1000) / 1000;
  return {
    takenAt: `${day}T08:${String(minute).padStart(2, '0')}:00+01:00`,
    overall: total,
    pillars,
    industry: { rank: 12, average: 34, name: 'Software Development' },
    network: { rank: 20, average: 36 },
    source: 'page',
    weeklyChange: { industry: 0, network: 1 },
  };
}

/** The same readings as the worker keeps them: months by key. */
export function storedMonths(readings: readonly (readonly [string, StoredSnapshot])[]): Record<string, unknown> {
  const months: Record<string, unknown> = {};
  for (const [day, reading] of readings) {
    const key = keyOf.history('unbound', monthOf(day));
    months[key] = putReading(months[key], day, reading);
  }
  return months;
}
