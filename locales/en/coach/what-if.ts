/** The total as a sum, to play with. */
export const whatIf = {
  title: 'What if',
  lead: 'The total is the plain sum of four pillars, so this is exact. A calculation, not a forecast.',
  result: '{total} · {tier}',
  difference: '{change} against now',
  same: 'As it is now',
  reset: 'Back to now',
} as const;
