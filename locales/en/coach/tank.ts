/** The member's own log as a tank of 90 days. */
export const tank = {
  title: 'Your 90-day window',
  lead: 'LinkedIn counts about the last 90 days. Here is what you ticked in them, and what your profile showed you improved; LinkedIn also counts what you don’t tick.',
  inside_one: '{n} thing inside, since {day}',
  inside_other: '{n} things inside, since {day}',
  entered: 'Came in this week',
  leaving: 'Goes out in the coming week',
  nothingIn: 'Nothing ticked this week.',
  nothingOut: 'Nothing goes out.',
  next: 'goes out next',
  thisWeek: 'this week',
  times: '{title} × {times}',
  empty: 'Still empty. What you tick on Today or improve on your profile flows in here, and out again after 90 days.',
  picture: 'Things per week, oldest first: {list}',
} as const;
