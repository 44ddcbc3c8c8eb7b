import { type MonthHistory, readMonth } from '../history/month';
import type { Told } from '../member/told';
import type { Snapshot } from '../score/snapshot';
import { monthOfKey } from './keys';
import { ToldFacts } from './told-facts';

/** The stored values of one account, parsed once each as they come. */
export class AccountFacts {
  readonly #account: string;
  readonly #months = new Map<string, MonthHistory>();
  readonly #told: ToldFacts;
  #own: readonly Snapshot[] | null = null;

  constructor(account: string) {
    this.#account = account;
    this.#told = new ToldFacts(account);
  }

  /** Takes the value of one key of this account; `undefined` is a key that isn't there. */
  take(key: string, value: unknown): void {
    const month = monthOfKey(key, this.#account);
    if (month) this.#takeMonth(key, month, value);
    else this.#told.take(key, value);
  }

  /** Its snapshots so far, oldest first; the same list until a month changes. */
  get snapshots(): readonly Snapshot[] {
    const keys = [...this.#months.keys()].sort();
    this.#own ??= keys.flatMap((key) => this.#months.get(key)?.snapshots ?? []);
    return this.#own;
  }

  /** What the member told the coach; the same lists until something changes. */
  get told(): Told {
    return this.#told.now;
  }

  /** Stored records that can't be read. */
  get unreadable(): number {
    return [...this.#months.values()].reduce((sum, month) => sum + month.unreadable, this.#told.unreadable);
  }

  #takeMonth(key: string, month: string, value: unknown): void {
    if (value === undefined) this.#months.delete(key);
    else this.#months.set(key, readMonth(value, month));
    this.#own = null;
  }
}
