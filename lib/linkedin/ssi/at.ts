/**
 * Where things stand on the SSI page, each with the month in which it was last seen working and how often.
 * Hashed class names are never used. What is known of each: docs/linkedin.md.
 */
export const at = {
  /** LinkedIn's own containers, besides `main` itself: nothing outside is read. The id: 2023-06. The role: expected, not seen. */
  container: '#content-main',
  containerRole: '[role="main"]',
  /** The bars of the four pillars, `value` exact, `max` 25. 2026-07. */
  bar: 'progress[id$="__sub-score-bar"]',
  /** Any bar of 25 points: enough to say that it looks like a score, never enough to read it. 2026-07. */
  anyBar: 'progress[max="25"], [role="progressbar"][aria-valuemax="25"], meter[max="25"]',
  /** The member's own block: donut and four rows. 2026-06. */
  own: '[class*="user-ssi-score"]',
  /** What stands in the member's donut. 2026-06. */
  caption: '.user-ssi-score__donut-chart-caption',
  /** Every large number of points: total, fall-back text of the bars, averages. 2026-07. */
  value: '.ssi-score__value',
  /** What compares with a group, the whole panel or a part of it. 2026-06. */
  group: '[class*="group-ssi-score"]',
  /** A card with a rank, its name and its number. 2026-06. */
  rank: '.ssi-rank',
  rankName: '.ssi-rank__category-name, dt',
  rankScore: '.ssi-rank__category-score, dd',
  rankNumber: '.t-40',
  /** A name and a value when the classes are gone. Guessed from `dl`, 2026-06. */
  rankUnnamed: 'dl > div',
  heading: 'h2, h3, h4, h5, h6',
  /** Table behind a donut, for screen readers. 2026-07, one source. */
  table: 'table',
  /** A page that says it is still at work. Guessed: no loading state was documented. */
  busy: '[aria-busy="true"]',
} as const;
