/** The one question of the first run: coach on the page, or quiet mode. */
export const choice = {
  question: 'Where may the coach appear?',
  short: 'LinkedIn’s rules allow no tools that put something on its pages. So you choose, and can change it any time.',
  coach: 'On LinkedIn’s pages',
  coachWhy: 'Small: by your score, on your profile, where you write. It goes against LinkedIn’s rule on overlays.',
  quiet: 'Quiet mode',
  quietWhy: 'Nothing is put on LinkedIn. Your score and help with writing are in our popup and side panel.',
  onProfile: 'On my own profile too',
  onProfileWhy:
    'A small pill that says what you could improve. Your own profile is read either way when you open it; nobody else’s ever is.',
} as const;
