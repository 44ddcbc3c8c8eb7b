/** Looking ahead: ranges of whole points, at most 28 days, if the rhythm stays. */
export const outlook = {
  title: 'Looking ahead',
  lead: 'If you keep your present rhythm, likely:',
  range: '{low} to {high}',
  when: 'around {day}',
  table: 'Likely range',
  none: 'Not enough readings yet to look ahead.',
  unsure: 'Your score has moved so much lately that the coming weeks are too uncertain to say.',
  further: 'Further ahead it is too uncertain to say.',
  more_one: 'It takes {n} more reading.',
  more_other: 'It takes {n} more readings.',
  days_one: 'They must span three weeks: {n} more day.',
  days_other: 'They must span three weeks: {n} more days.',
  gap_one: 'After a break of two weeks or more it takes {n} more reading.',
  gap_other: 'After a break of two weeks or more it takes {n} more readings.',
  limits: 'Never further than 28 days. Ranks are left out: they move when others move.',
} as const;
