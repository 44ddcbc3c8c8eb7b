import type { Facts } from '../coach/facts';
import type { LogEntry } from '../coach/log';
import type { Annotation } from './annotation';
import type { ChoicesChange } from './choices';

/** All the member told the coach: what they want of it, what they said of its actions, the times they marked. */
export type Told = Pick<Facts, 'choices' | 'log' | 'annotations'>;

/** One thing the member tells the coach, or takes back. The message to the worker, and a change of {@link Told}. */
export type Telling =
  | { type: 'choose'; change: ChoicesChange }
  | { type: 'log' | 'unlog'; entry: LogEntry }
  | { type: 'annotate' | 'unannotate'; annotation: Annotation };

/** What is told after one more telling: what the worker's storage would give back, for the sample where nothing is stored. */
export function toldAfter(told: Told, telling: Telling): Told {
  switch (telling.type) {
    case 'choose':
      return { ...told, choices: { ...told.choices, ...telling.change } };
    case 'log':
      return { ...told, log: [...without(told.log, telling.entry), telling.entry] };
    case 'unlog':
      return { ...told, log: without(told.log, telling.entry) };
    case 'annotate':
      return { ...told, annotations: [...without(told.annotations, telling.annotation), telling.annotation] };
    case 'unannotate':
      return { ...told, annotations: without(told.annotations, telling.annotation) };
  }
}

function without<T extends object>(items: readonly T[], item: T): T[] {
  const name = (each: T) => JSON.stringify(Object.entries(each).sort());
  return items.filter((other) => name(other) !== name(item));
}
