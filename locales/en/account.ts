/** Whose history it is: what popup and side panel ask and say about accounts. */
export const account = {
  otherTitle: 'A profile we don’t know yet',
  other:
    'On {day} at {time} you opened a profile of your own that we don’t know yet. Did the address of your profile change, or is this another account?',
  industryTitle: 'Still your account?',
  industry:
    'The reading of {day}, {time}, names another industry, and a pillar differs by more than 5 points from the reading before.',
  aside_one: '{n} reading is kept aside until you answer, so that two histories never mix.',
  aside_other: '{n} readings are kept aside until you answer, so that two histories never mix.',
  asideExport_one: '{n} reading is kept aside, and in no file until you have said whose it is.',
  asideExport_other: '{n} readings are kept aside, and in no file until you have said whose they are.',
  asideNone: 'Until you answer, new readings are kept aside, so that two histories never mix.',
  same: 'The same account',
  mine: 'Yes, my account',
  another: 'Another account',
  opened: 'Profile opened on {day}, {time}',
  told: 'Account you named on {day}, {time}',
  first: 'Account of your first readings',
  shown: 'You see: {account}',
  name: 'What do you call this account?',
  nameHint: 'For instance “Work”. It stays in this browser.',
  answered: 'Thank you, that is settled.',
  also: 'Also here: {names}.',
  yours: 'Account',
  unbound:
    'Not tied to a profile yet. The first time your own profile is seen, the history here becomes that account’s own.',
  bound: 'Your history belongs to the profile you opened on {day} at {time}. Of its address only a code is kept.',
  untied: 'This history belongs to the account you named on {day} at {time}. Its profile has not been opened yet.',
  others_one: 'There is {n} more account in this browser. Open its profile on LinkedIn to see its history.',
  others_other: 'There are {n} more accounts in this browser. Open a profile of theirs on LinkedIn to see its history.',
  exports: 'An export holds the account you see. Before erasing, every account gets a file of its own.',
} as const;
