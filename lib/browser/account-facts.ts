import { type MonthHistory, readMonth } from '../history/month';
import type { Told } from '../member/told';
import { type ProfileRecord, profileFrom } from '../profile/record';
import type { Snapshot } from '../score/snapshot';
import type { NoteMemory } from '../writing/note-memory';
import { noteMemoryFrom } from '../writing/note-record';
import { keyOf, monthOfKey } from './keys';
import { newSalt } from './salted-hash';
import { ToldFacts } from './told-facts';

/** The stored values of one account, parsed once each as they come. */
export class AccountFacts {
  readonly #account: string;
  readonly #months = new Map<string, MonthHistory>();
  readonly #told: ToldFacts;
  #own: readonly Snapshot[] | null = null;
  #profile: { record: ProfileRecord | null; isLost: boolean } = { record: null, isLost: false };
  #notes: { memory: NoteMemory | null; isLost: boolean } = { memory: null, isLost: false };

  constructor(account: string) {
    this.#account = account;
    this.#told = new ToldFacts(account);
  }

  /** Takes the value of one key of this account; `undefined` is a key that isn't there. */
  take(key: string, value: unknown): void {
    const month = monthOfKey(key, this.#account);
    if (month) this.#takeMonth(key, month, value);
    else if (key === keyOf.profile(this.#account)) this.#takeProfile(value);
    else if (key === keyOf.notes(this.#account)) this.#takeNotes(value);
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

  /** What was seen of its own profile; null where nothing was. */
  get profile(): ProfileRecord | null {
    return this.#profile.record;
  }

  /** What is remembered of its latest notes: nothing yet, under a new salt, where nothing can be read. Null until its key was taken. */
  get notes(): NoteMemory | null {
    return this.#notes.memory;
  }

  /** Stored records that can't be read. */
  get unreadable(): number {
    const others = this.#told.unreadable + Number(this.#profile.isLost) + Number(this.#notes.isLost);
    return [...this.#months.values()].reduce((sum, month) => sum + month.unreadable, others);
  }

  #takeProfile(value: unknown): void {
    const record = profileFrom(value);
    this.#profile = { record, isLost: record === null && value !== undefined };
  }

  #takeNotes(value: unknown): void {
    const memory = noteMemoryFrom(value);
    this.#notes = { memory: memory ?? noNotes(), isLost: memory === null && value !== undefined };
  }

  #takeMonth(key: string, month: string, value: unknown): void {
    if (value === undefined) this.#months.delete(key);
    else this.#months.set(key, readMonth(value, month));
    this.#own = null;
  }
}

function noNotes(): NoteMemory {
  return { salt: newSalt(), notes: [] };
}
