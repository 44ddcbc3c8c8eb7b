import type { Evidence } from './rule';

/** LinkedIn's slide "Social Selling Index breakdown" (formula version 3): what each pillar counts, without the weights. */
export const LINKEDIN_METRICS: Evidence = { strength: 'linkedin-says', source: 'LinkedIn, SSI metrics', year: 2015 };

/** LinkedIn's post on what makes a profile complete, as others reported it: the list that became "All-Star". */
export const LINKEDIN_COMPLETENESS: Evidence = {
  strength: 'linkedin-says',
  source: 'LinkedIn blog, profile completeness',
  year: 2012,
};

/** LinkedIn's help pages on invitations (a550555) and on their limits (a551012); the year is when they were read. */
export const LINKEDIN_INVITATIONS: Evidence = {
  strength: 'linkedin-says',
  source: 'LinkedIn Help, invitations',
  year: 2026,
};

/** LinkedIn's help page on how the index is calculated with Sales Navigator (a105145); the year is when it was read. */
export const LINKEDIN_HELP: Evidence = {
  strength: 'linkedin-says',
  source: 'LinkedIn Help, how SSI is calculated',
  year: 2026,
};

/** A. P. Petersen's Dutch book on social selling with LinkedIn, chapter 3. A trainer's advice, no counts. */
export const PETERSEN: Evidence = {
  strength: 'practitioners-say',
  source: 'A. P. Petersen, socialsellingmetlinkedin.nl',
};

/** The article "Social Selling Index score" of Postiv AI. A vendor's advice, no counts. */
export const POSTIV: Evidence = { strength: 'practitioners-say', source: 'Postiv AI, SSI score' };

/** Our own reading, where nobody published anything better. */
export const OWN_RULE: Evidence = { strength: 'rule-of-thumb', source: 'SSI Coach' };
