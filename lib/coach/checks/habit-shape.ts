import { addDays } from '../../score/day';
import type { Check } from '../checks';
import type { Facts } from '../facts';
import { ticksOf } from '../ticks';
import { recentTicks } from './recent-ticks';

/** Days over which a shape shows, ticks from which there is one, and what makes it. Our rules of thumb. */
const STRETCH = 14;
const ENOUGH = 6;
const MANY_RULES = 5;
const HABIT = 3;
const LUMP = 0.7;
/** Days after which a new habit is judged: by then most of it has entered the window (our simulation: 73%). */
const JUDGED_AFTER = 60;

/** Due when many different things were each done once or twice in two weeks, and nothing became a habit. */
export const scattered: Check = (facts) => {
  const counts = countsOf(recentTicks(facts, STRETCH).map(({ rule }) => rule));
  const n = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return n >= ENOUGH && counts.size >= MANY_RULES && Math.max(...counts.values()) < HABIT
    ? { is: 'due', because: [{ fact: 'scattered', values: { n, rules: counts.size, days: STRETCH } }] }
    : { is: 'not-now' };
};

/** Due when most of what was done in two weeks was done on one day. */
export const inOneGo: Check = (facts) => {
  const counts = countsOf(recentTicks(facts, STRETCH).map(({ day }) => day));
  const of = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [day, n] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  return of >= ENOUGH && n >= LUMP * of
    ? { is: 'due', because: [{ fact: 'in-one-go', values: { n, of, day } }] }
    : { is: 'not-now' };
};

/** Due while a habit (done on three of the last fourteen days) is 14 to 60 days old: too young to be judged. */
export const youngHabit: Check = (facts) => {
  const habit = [...habitsIn(facts)].find(([, first]) => {
    return first <= addDays(facts.today, -STRETCH) && first > addDays(facts.today, -JUDGED_AFTER);
  });
  return habit
    ? { is: 'due', because: [{ fact: 'young-habit', values: { rule: habit[0], day: habit[1] } }] }
    : { is: 'not-now' };
};

/** The rules that are a habit now, each with the day of its first tick. */
function habitsIn(facts: Facts): Map<string, string> {
  const counts = countsOf(recentTicks(facts, STRETCH).map(({ rule }) => rule));
  const habits = [...counts].filter(([, n]) => n >= HABIT).map(([rule]) => rule);
  return new Map(habits.map((rule) => [rule, ticksOf(facts.log).of(rule)[0] ?? facts.today]));
}

function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
