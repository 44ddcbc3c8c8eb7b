/** The first-run page. */
export const welcome = {
  title: 'Welcome to SSI Coach',
  lead: 'You open your Social Selling Index. The coach reads it, keeps one reading a day, and shows which pillar has the most room and what changed.',
  rule: 'What LinkedIn’s rules say',
  rule1:
    'LinkedIn’s User Agreement (8.2) forbids software that lays something over its service or changes how it looks, for example by inserting elements. There is no exception for tools that only show something.',
  rule2:
    'If LinkedIn acted on it, it would be your account that is limited or closed, not ours. We know of no exception for reading your own score either, though quiet mode leaves the page as it is.',
  privacy: 'What stays yours',
  privacy1: 'Nothing leaves your browser: no server, no account, no statistics.',
  privacy2: 'Only your own SSI page is read, and only when you open it yourself.',
  privacy3: 'You can export, delete one day or erase everything at any time.',
  until: 'Until you choose, your score is recorded when you visit the page and nothing is put on it.',
  doneCoach: 'Good. The coach appears beside your score.',
  doneQuiet: 'Good. Nothing is put on LinkedIn; your score is behind the SSI Coach icon in the toolbar.',
  next: 'Next: open your SSI page once',
  change: 'You can change this any time in the side panel.',
} as const;
