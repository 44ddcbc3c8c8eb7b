/** LinkedIn's limit for a headline, in UTF-16 units, as lists of its limits had it last. */
export const HEADLINE_MOST = 220;
/** About what lists, search and comments show of a headline, in UTF-16 units: our rule of thumb. */
export const HEADLINE_FIRST = 60;
/** Characters below which a headline hardly says anything: our rule of thumb. */
export const HEADLINE_LEAST = 40;

/** LinkedIn's limit for an About, in UTF-16 units, as lists of its limits had it last. */
export const ABOUT_MOST = 2600;
/** About what shows of an About before "see more" on a wide screen: 270 to 320 by counts of others. */
export const ABOUT_FIRST = 300;
/** Characters below which an About ends before "see more" does: our rule of thumb, after trainers' lists. */
export const ABOUT_LEAST = 300;
/** Characters from which and up to which an About is as long as trainers advise. */
export const ABOUT_GOOD = { from: 800, to: 2000 } as const;

/** Characters of a role's description from which it says for whom and what: our rule of thumb. */
export const ROLE_GOOD = 200;

/**
 * How many it takes. Five skills and fifty connections are LinkedIn's own numbers for a complete profile, two earlier
 * roles as well; five recommendations are vendors' advice (Postiv AI).
 */
export const ENOUGH = { connections: 50, 'earlier-roles': 2, skills: 5, recommendations: 5 } as const;
/** Skills that a Dutch sales magazine advises at least (SalesGids). */
export const SKILLS_GOOD = 8;

/** Share of a headline's keywords that About or role repeat, from which they tell one story: our rule of thumb. */
export const AGREED = 0.5;

/** The member's word on their industry holds for so many days: a year, our rule of thumb. */
export const INDUSTRY_HOLDS = 365;
