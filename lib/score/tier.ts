/** The four tiers. Source: the founding texts; on the rounded total, so 25.4 is still Beginner. */
export const TIERS = ['beginner', 'developing', 'proficient', 'leader'] as const;
export type Tier = (typeof TIERS)[number];

/** The tier of a total of 0-100 points, by its rounded value: 0-25, 26-50, 51-75, 76-100. */
export function tierOf(total: number): Tier {
  const points = Math.round(total);
  if (points <= 25) return 'beginner';
  if (points <= 50) return 'developing';
  return points <= 75 ? 'proficient' : 'leader';
}
