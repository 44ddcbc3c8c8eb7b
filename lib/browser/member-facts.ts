import { asideFrom } from '../history/aside';
import { accountState } from '../member/account-state';
import { type Accounts, accountsFrom, UNBOUND } from '../member/accounts';
import { ASKED_TABS } from '../member/asked-tab';
import { type Settings, settingsFrom } from '../member/settings';
import type { MemberState } from '../member/state';
import type { Telling } from '../member/told';
import { type Visit, visitFrom } from '../member/visit';
import type { Snapshot } from '../score/snapshot';
import { AccountFacts } from './account-facts';
import { accountOfKey, LOCAL, SESSION } from './keys';
import type { SampleFacts } from './sample-facts';
import { waitingFrom } from './waiting';

/** What of a {@link MemberState} follows from storage and the day. */
type Facts = Omit<MemberState, 'ready' | 'planned' | 'complete' | 'refused'>;

/** Stored values, parsed once each as they come, and the state that follows from them. */
export class MemberFacts {
  /** Whose facts the state says: it turns to another account once enough of that one has been read. */
  shown = UNBOUND;
  readonly #each = new Map<string, AccountFacts>();
  #sample: SampleFacts | null = null;
  #settings: Settings = settingsFrom(undefined);
  #visit: Visit | null = null;
  #accounts: { kept: Accounts; waiting: Accounts | null } = { kept: accountsFrom(undefined), waiting: null };
  #aside = asideFrom(undefined);
  #unsaved = false;
  #pillRemovals = 0;
  #asked: MemberState['asked'] = null;

  /** Takes the value of one key; `undefined` is a key that isn't there. Keys that are no facts of the member are ignored. */
  take(key: string, value: unknown): void {
    const account = accountOfKey(key);
    if (account) this.#of(account).take(key, value);
    else if (key === LOCAL.settings) this.#takeSettings(value);
    else if (key === LOCAL.visit) this.#visit = visitFrom(value);
    else if (key === LOCAL.accounts) this.#accounts.kept = accountsFrom(value);
    else if (key === SESSION.accounts) this.#accounts.waiting = value === undefined ? null : accountsFrom(value);
    else if (key === LOCAL.aside) this.#aside = asideFrom(value);
    else if (key === SESSION.pillRemovals) this.#pillRemovals = typeof value === 'number' ? value : 0;
    else if (key === SESSION.asked) this.#asked = ASKED_TABS.find((tab) => tab === value) ?? null;
    else if (key === SESSION.waiting) this.#unsaved = Object.keys(waitingFrom(value)).length > 0;
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

  /** The account whose facts have to be shown, as far as it is known. */
  get current(): string {
    return this.#known.current;
  }

  /** An account's own snapshots so far, oldest first; the same list until a month changes. */
  own(account: string): readonly Snapshot[] {
    return this.#of(account).snapshots;
  }

  /** The state as seen on the local day `today`; not to be asked for while it {@link MemberFacts.lacksSample}. */
  on(today: string): Facts {
    const own = this.#of(this.shown);
    const sample = this.#settings.sample ? this.#sample?.on(today) : null;
    const waiting = this.#aside.readings.map(({ of }) => of);
    return {
      settings: this.#settings,
      visit: this.#visit,
      pillRemovals: this.#pillRemovals,
      account: accountState(this.#known, this.shown, waiting),
      ...(sample ?? { snapshots: own.snapshots, profile: own.profile, ...own.told }),
      notes: sample ? null : own.notes,
      unreadable: own.unreadable + this.#aside.unreadable,
      unsaved: this.#unsaved || this.#accounts.waiting !== null,
      asked: this.#asked,
      today,
    };
  }

  get #known(): Accounts {
    return this.#accounts.waiting ?? this.#accounts.kept;
  }

  #of(account: string): AccountFacts {
    const facts = this.#each.get(account) ?? new AccountFacts(account);
    this.#each.set(account, facts);
    return facts;
  }

  #takeSettings(value: unknown): void {
    this.#settings = settingsFrom(value);
    // A sample that is switched on anew begins anew.
    if (!this.#settings.sample) this.#sample = null;
  }
}
