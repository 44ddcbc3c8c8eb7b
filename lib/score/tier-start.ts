/** The rounded totals at which the second, third and fourth tier start. Source: the founding texts, as in `tier.ts`. */
export const TIER_STARTS = [26, 51, 76] as const;
