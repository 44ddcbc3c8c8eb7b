import type { AboutMeasures, HeadlineMeasures } from '../../lib/profile/measures';
import type { ProfileReport } from '../../lib/profile/report';

/** A report that saw nothing but what is given. */
export function report(given: Partial<ProfileReport> = {}): ProfileReport {
  return { items: {}, sections: {}, measures: {}, ...given };
}

/** The salted hash of a made-up text: the same for the same name. */
export function hash(name: string): string {
  return name.padEnd(16, '_');
}

/** A headline as we like it, but for what is given. */
export function headline(given: Partial<HeadlineMeasures> = {}): HeadlineMeasures {
  return { length: 90, jobTitleOnly: false, outcome: true, number: false, voice: { you: 1, we: 0, i: 0 }, ...given };
}

/** An About as we like it, but for what is given. */
export function about(given: Partial<AboutMeasures> = {}): AboutMeasures {
  return { length: 1200, customer: 4, voice: { you: 6, we: 2, i: 4 }, ...given };
}
