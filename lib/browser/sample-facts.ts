import { RULES } from '../coach/rules';
import { sampleYear } from '../history/sample';
import { SAMPLE_CHOICES, sampleAnnotations, sampleLog } from '../history/sample-log';
import { type Telling, type Told, toldAfter } from '../member/told';
import type { Snapshot } from '../score/snapshot';

/** The sample member: a year, a log, and what was tried out on them in this view. Nothing of it is ever stored. */
export class SampleFacts {
  #made: { day: string; facts: Told & { snapshots: readonly Snapshot[] } } | null = null;
  #tried: readonly Telling[] = [];

  /** Takes what the member tried out. */
  pretend(telling: Telling): void {
    this.#tried = [...this.#tried, telling];
    this.#made = null;
  }

  /** The sample as of a day; the same lists until the day or what was tried out changes. */
  on(day: string): Told & { snapshots: readonly Snapshot[] } {
    if (this.#made?.day !== day) {
      const told = { choices: SAMPLE_CHOICES, log: sampleLog(day, RULES), annotations: sampleAnnotations(day) };
      this.#made = { day, facts: { snapshots: sampleYear(day), ...this.#tried.reduce(toldAfter, told) } };
    }
    return this.#made.facts;
  }
}
