/** The one question of the first run: coach on the page, or quiet mode. */
export const choice = {
  question: 'Where may the coach appear?',
  short:
    'LinkedIn’s rules don’t allow tools that put something on its pages. So this is your choice, and you can change it any time.',
  coach: 'On LinkedIn’s pages',
  coachWhy:
    'A small card beside your score and a pill on your own profile. It goes against LinkedIn’s rule on overlays.',
  quiet: 'Quiet mode',
  quietWhy: 'Nothing is put on LinkedIn. You see your score in our popup and side panel.',
  onProfile: 'On my own profile too',
  onProfileWhy:
    'A small pill that says what you could improve. Your own profile is read either way when you open it; nobody else’s ever is.',
} as const;
