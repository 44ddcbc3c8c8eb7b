import type { Say } from '../locales';

/** A day as one says it on `today`: its year only where that is another one. */
export function dayInWords(day: string, today: string, say: Pick<Say, 'day'>): string {
  return say.day(day, day.slice(0, 4) === today.slice(0, 4) ? 'short' : 'dated');
}
