import type { AboutCheck } from '../profile/about';
import type { HeadlineCheck } from '../profile/headline';
import { OWN_RULE, POSTIV } from './evidence';
import type { Evidence } from './rule';

/** Lists of LinkedIn's limits that others keep; LinkedIn publishes none. The year is that of the list. */
const LIMITS: Evidence = { strength: 'practitioners-say', source: 'linkedinsights.com, character limits', year: 2020 };

/** How well each check of a headline is supported. */
export const HEADLINE_EVIDENCE: Readonly<Record<HeadlineCheck['id'], Evidence>> = {
  title: POSTIV,
  outcome: POSTIV,
  number: POSTIV,
  short: OWN_RULE,
  long: LIMITS,
  voice: OWN_RULE,
};

/** How well each check of an About is supported. */
export const ABOUT_EVIDENCE: Readonly<Record<AboutCheck['id'], Evidence>> = {
  over: LIMITS,
  short: OWN_RULE,
  fair: OWN_RULE,
  good: OWN_RULE,
  long: OWN_RULE,
  customer: POSTIV,
  voice: OWN_RULE,
};
