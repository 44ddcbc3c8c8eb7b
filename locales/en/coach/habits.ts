/** The plan of 90 days: two habits. */
export const habits = {
  title: 'Two habits for 90 days',
  lead: 'The index looks back about 90 days. Two small habits that you keep suit it better than one busy week.',
  one: 'First habit',
  two: 'Second habit',
  same: 'Choose two different habits.',
  start: 'Start 90 days',
  none: 'Once there is advice that comes back daily or weekly, you can choose two habits here.',
  day: 'Day {n} of 90, until {day}',
  times_one: 'ticked on {n} day',
  times_other: 'ticked on {n} days',
  tick: 'Done today',
  tickFor: 'Done today: {title}',
  inPlan: 'Also in today’s plan: one tick counts for both',
  unticked: 'not ticked yet',
  early: 'A new habit shows slowly: it is too early to see anything. Judge it after day 60.',
  share:
    'A new habit shows slowly: after {n} days roughly {share}% of its effect can be visible, if it has one. Judge it after day 60.',
  over: 'The 90 days are over. Keep these two, or choose others.',
  again: 'Another 90 days',
  other: 'Choose other habits',
} as const;
