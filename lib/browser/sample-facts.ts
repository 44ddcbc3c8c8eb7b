import { RULES } from '../coach/rules';
import { sampleYear } from '../history/sample';
import { SAMPLE_CHOICES, sampleAnnotations, sampleLog } from '../history/sample-log';
import { sampleProfile } from '../history/sample-profile';
import { type Telling, type Told, toldAfter } from '../member/told';
import type { ProfileRecord } from '../profile/record';
import type { Snapshot } from '../score/snapshot';

/** What a view shows of the sample member. */
type Shown = Told & { snapshots: readonly Snapshot[]; profile: ProfileRecord };

/** The sample member: a year, a log, a profile, and what was tried out on them in this view. Nothing of it is ever stored. */
export class SampleFacts {
  #made: { day: string; facts: Shown } | null = null;
  #tried: readonly Telling[] = [];

  /** Takes what the member tried out. */
  pretend(telling: Telling): void {
    this.#tried = [...this.#tried, telling];
    this.#made = null;
  }

  /** The sample as of a day; the same lists until the day or what was tried out changes. */
  on(day: string): Shown {
    if (this.#made?.day !== day) {
      const told = { choices: SAMPLE_CHOICES, log: sampleLog(day, RULES), annotations: sampleAnnotations(day) };
      const seen = { snapshots: sampleYear(day), profile: sampleProfile(day) };
      this.#made = { day, facts: { ...seen, ...this.#tried.reduce(toldAfter, told) } };
    }
    return this.#made.facts;
  }
}
