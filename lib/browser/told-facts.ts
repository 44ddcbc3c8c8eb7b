import type { LogEntry } from '../coach/log';
import { logMonth } from '../history/log-month';
import type { ReadList } from '../history/stored-list';
import type { Annotation } from '../member/annotation';
import { ANNOTATION_LIST } from '../member/annotations';
import { type Choices, choicesFrom } from '../member/choices';
import type { Told } from '../member/told';
import { keyBefore, keyOf, logMonthOfKey } from './keys';

/** What the member told the coach of one account, parsed once each as its keys come. */
export class ToldFacts {
  readonly #account: string;
  readonly #months = new Map<string, ReadList<LogEntry>>();
  readonly #annotations: Newest<ReadList<Annotation>>;
  readonly #choices: Newest<Choices>;
  #now: Told | null = null;

  constructor(account: string) {
    this.#account = account;
    this.#annotations = new Newest(keyOf.annotations(account), ANNOTATION_LIST.read);
    this.#choices = new Newest(keyOf.choices(account), choicesFrom);
  }

  /** Takes the value of one key; `undefined` is a key that isn't there. Other keys are ignored. */
  take(key: string, value: unknown): void {
    const month = logMonthOfKey(key, this.#account);
    if (month) this.#months.set(key, logMonth(month).read(value));
    this.#annotations.take(key, value);
    this.#choices.take(key, value);
    this.#now = null;
  }

  /** All of it, the log oldest month first; the same lists until something changes. */
  get now(): Told {
    const months = [...this.#months].sort(([a], [b]) => (a < b ? -1 : 1));
    this.#now ??= {
      choices: this.#choices.value,
      log: months.flatMap(([, { items }]) => items),
      annotations: this.#annotations.value.items,
    };
    return this.#now;
  }

  /** Stored entries and marks that can't be read. */
  get unreadable(): number {
    return [this.#annotations.value, ...this.#months.values()].reduce((sum, list) => sum + list.unreadable, 0);
  }
}

/** The value of a key, or while it isn't there, of the key that held it before there were accounts. */
class Newest<T> {
  readonly #key: string;
  readonly #read: (stored: unknown) => T;
  readonly #values = new Map<string, T>();
  readonly #none: T;

  constructor(key: string, read: (stored: unknown) => T) {
    this.#key = key;
    this.#read = read;
    this.#none = read(undefined);
  }

  take(key: string, value: unknown): void {
    if (key !== this.#key && key !== keyBefore(this.#key)) return;
    if (value === undefined) this.#values.delete(key);
    else this.#values.set(key, this.#read(value));
  }

  get value(): T {
    return this.#values.get(this.#key) ?? this.#values.get(keyBefore(this.#key) ?? '') ?? this.#none;
  }
}
