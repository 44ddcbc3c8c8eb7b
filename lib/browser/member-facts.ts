import { type MonthHistory, readMonth } from '../history/month';
import { type Settings, settingsFrom } from '../member/settings';
import type { MemberState } from '../member/state';
import type { Telling } from '../member/told';
import { type Visit, visitFrom } from '../member/visit';
import type { Snapshot } from '../score/snapshot';
import { LOCAL, monthOfKey, SESSION } from './keys';
import type { SampleFacts } from './sample-facts';
import { ToldFacts } from './told-facts';
import { waitingFrom } from './waiting';

/** What of a {@link MemberState} follows from storage and the day. */
type Facts = Omit<MemberState, 'ready' | 'planned' | 'complete' | 'refused'>;

/** Stored values, parsed once each as they come, and the state that follows from them. */
export class MemberFacts {
  readonly #months = new Map<string, MonthHistory>();
  readonly #told = new ToldFacts();
  #sample: SampleFacts | null = null;
  #settings: Settings = settingsFrom(undefined);
  #visit: Visit | null = null;
  #unsaved = false;
  #own: readonly Snapshot[] | null = null;

  /** Takes the value of one key; `undefined` is a key that isn't there. Keys that are no facts of the member are ignored. */
  take(key: string, value: unknown): void {
    const month = monthOfKey(key);
    if (key === LOCAL.settings) this.#takeSettings(value);
    else if (key === LOCAL.visit) this.#visit = visitFrom(value);
    else if (key === SESSION.waiting) this.#unsaved = Object.keys(waitingFrom(value)).length > 0;
    else if (month) this.#takeMonth(key, month, value);
    else this.#told.take(key, value);
  }

  /** Takes what the member tells the coach while the sample is on. */
  pretend(telling: Telling): void {
    this.#sample?.pretend(telling);
  }

  /** The sample is on and still to be fetched: nothing can be shown until it is there. */
  get lacksSample(): boolean {
    return this.#settings.sample && !this.#sample;
  }

  /** Fetches the sample with all it is made of, which a view of the member's own history never loads. */
  async fetchSample(): Promise<void> {
    const { SampleFacts } = await import('./sample-facts');
    this.#sample ??= new SampleFacts();
  }

  /** The member's own snapshots so far, oldest first; the same list until a month changes. */
  get own(): readonly Snapshot[] {
    const keys = [...this.#months.keys()].sort();
    this.#own ??= keys.flatMap((key) => this.#months.get(key)?.snapshots ?? []);
    return this.#own;
  }

  /** The state as seen on the local day `today`; not to be asked for while it {@link MemberFacts.lacksSample}. */
  on(today: string): Facts {
    const unreadable = [...this.#months.values()].reduce((sum, month) => sum + month.unreadable, 0);
    const sample = this.#settings.sample ? this.#sample?.on(today) : null;
    return {
      settings: this.#settings,
      visit: this.#visit,
      ...(sample ?? { snapshots: this.own, ...this.#told.now }),
      unreadable: unreadable + this.#told.unreadable,
      unsaved: this.#unsaved,
      today,
    };
  }

  #takeSettings(value: unknown): void {
    this.#settings = settingsFrom(value);
    // A sample that is switched on anew begins anew.
    if (!this.#settings.sample) this.#sample = null;
  }

  #takeMonth(key: string, month: string, value: unknown): void {
    if (value === undefined) this.#months.delete(key);
    else this.#months.set(key, readMonth(value, month));
    this.#own = null;
  }
}
