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
  privacy2:
    'Your own SSI page and profile are read when you open them; of the profile no text is kept. What you write in a comment or a note is measured in the page while you write; the text is kept nowhere, of a note only a fingerprint without words.',
  privacy3: 'You can export, delete one day or erase everything at any time.',
  until:
    'Until you choose, your score and what your profile shows are recorded when you visit them, and nothing is put on the pages.',
  doneCoach:
    'Good. The coach appears beside your score, on your own profile, and where you write a comment or an invitation.',
  doneQuiet: 'Good. Nothing is put on LinkedIn; your score is behind the SSI Coach icon in the toolbar.',
  next: 'Next: open your SSI page once',
  change: 'You can change this any time in the side panel.',
} as const;
