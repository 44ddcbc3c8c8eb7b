/** Ranks and averages in words. */
export const peers = {
  title: 'Compared with others',
  rank: 'Top {n}%',
  rankWhy: 'Lower is better: top 1% is the very front.',
  rankUnknown: 'Rank not shown',
  averageUnknown: 'Average not shown',
  you: 'You',
  average: 'Average',
  above_one: '{n} point above the average',
  above_other: '{n} points above the average',
  below_one: '{n} point below the average',
  below_other: '{n} points below the average',
  same: 'Exactly the average',
  none: 'The page showed no ranks or averages with this reading.',
  weekly: 'LinkedIn’s own change since last week: {change}%',
} as const;
