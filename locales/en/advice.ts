/** Words around any piece of advice: how long, and how strong the ground it stands on. */
export const advice = {
  minutes: '{n} min',
  'strength_linkedin-says': 'Source: LinkedIn, {year}',
  strength_counted: 'Counted',
  'strength_practitioners-say': 'Source: practitioners',
  'strength_rule-of-thumb': 'Our rule of thumb',
  source: 'Source: {source}',
  resting: 'A planned rest',
  restingWhy: 'You marked these days as time off. Nothing is asked, and nothing is lost.',
  allDone: 'Done for today',
  allDoneWhy: 'That was the plan. There is a new one tomorrow; you don’t need to do more.',
  nothing: 'Nothing for you today',
  nothingWhy: 'What you did recently can rest for now. It comes back when it makes sense again.',
} as const;
