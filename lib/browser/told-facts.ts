import type { LogEntry } from '../coach/log';
import { logMonth } from '../history/log-month';
import type { ReadList } from '../history/stored-list';
import type { Annotation } from '../member/annotation';
import { ANNOTATION_LIST } from '../member/annotations';
import { choicesFrom } from '../member/choices';
import type { Told } from '../member/told';
import { LOCAL, logMonthOfKey } from './keys';

/** What the member told the coach, parsed once each as its keys come. */
export class ToldFacts {
  readonly #months = new Map<string, ReadList<LogEntry>>();
  #annotations: ReadList<Annotation> = ANNOTATION_LIST.read(undefined);
  #choices = choicesFrom(undefined);
  #now: Told | null = null;

  /** Takes the value of one key; `undefined` is a key that isn't there. Other keys are ignored. */
  take(key: string, value: unknown): void {
    const month = logMonthOfKey(key);
    if (key === LOCAL.choices) this.#choices = choicesFrom(value);
    else if (key === LOCAL.annotations) this.#annotations = ANNOTATION_LIST.read(value);
    else if (month) this.#months.set(key, logMonth(month).read(value));
    else return;
    this.#now = null;
  }

  /** All of it, the log oldest month first; the same lists until something changes. */
  get now(): Told {
    const months = [...this.#months].sort(([a], [b]) => (a < b ? -1 : 1));
    this.#now ??= {
      choices: this.#choices,
      log: months.flatMap(([, { items }]) => items),
      annotations: this.#annotations.items,
    };
    return this.#now;
  }

  /** Stored entries and marks that can't be read. */
  get unreadable(): number {
    return [this.#annotations, ...this.#months.values()].reduce((sum, list) => sum + list.unreadable, 0);
  }
}
