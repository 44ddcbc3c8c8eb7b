import { type MonthHistory, readMonth } from '../history/month';
import { sampleYear } from '../history/sample';
import { FRESH_SETTINGS, type Settings, settingsFrom } from '../member/settings';
import type { MemberState } from '../member/state';
import { type Visit, visitFrom } from '../member/visit';
import type { Snapshot } from '../score/snapshot';
import { LOCAL, monthOfKey, SESSION } from './keys';
import { waitingFrom } from './waiting';

/** What of a {@link MemberState} follows from storage and the day. */
type Facts = Omit<MemberState, 'ready' | 'complete'>;

/** Stored values, parsed once each as they come, and the state that follows from them. */
export class MemberFacts {
  readonly #months = new Map<string, MonthHistory>();
  #settings: Settings = FRESH_SETTINGS;
  #visit: Visit | null = null;
  #unsaved = false;
  #own: readonly Snapshot[] | null = null;
  #sample: { day: string; year: readonly Snapshot[] } | null = null;

  /** Takes the value of one key; `undefined` is a key that isn't there. Keys that are no facts of the member are ignored. */
  take(key: string, value: unknown): void {
    const month = monthOfKey(key);
    if (key === LOCAL.settings) this.#settings = settingsFrom(value);
    else if (key === LOCAL.visit) this.#visit = visitFrom(value);
    else if (key === SESSION.waiting) this.#unsaved = Object.keys(waitingFrom(value)).length > 0;
    else if (month) this.#takeMonth(key, month, value);
  }

  /** The member's own snapshots so far, oldest first; the same list until a month changes. */
  get own(): readonly Snapshot[] {
    const keys = [...this.#months.keys()].sort();
    this.#own ??= keys.flatMap((key) => this.#months.get(key)?.snapshots ?? []);
    return this.#own;
  }

  /** The state as seen on the local day `today`. */
  on(today: string): Facts {
    const unreadable = [...this.#months.values()].reduce((sum, month) => sum + month.unreadable, 0);
    return {
      settings: this.#settings,
      visit: this.#visit,
      snapshots: this.#settings.sample ? this.#sampleOn(today) : this.own,
      unreadable,
      unsaved: this.#unsaved,
      today,
    };
  }

  #takeMonth(key: string, month: string, value: unknown): void {
    if (value === undefined) this.#months.delete(key);
    else this.#months.set(key, readMonth(value, month));
    this.#own = null;
  }

  #sampleOn(day: string): readonly Snapshot[] {
    if (this.#sample?.day !== day) this.#sample = { day, year: sampleYear(day) };
    return this.#sample.year;
  }
}
