/** What popup and side panel say above the score. */
export const notice = {
  sample: 'Sample data',
  sampleWhy: 'an invented year',
  sampleOff: 'Switch off',
  unsaved: 'Your last reading is not saved yet',
  unsavedWhy: 'The browser refused to store it; the disk may be full. The reading waits and will be tried again.',
  retry: 'Try again now',
  notKept: 'Your last change is not saved',
  notKeptWhy: 'The browser refused to store it; the disk may be full. Please try it again.',
  removed: 'LinkedIn’s page removed the coach',
  removedWhy:
    'Three times, so it stays away. Your score is still read and shown here. Reload the page to bring it back.',
  removedProfile:
    'From your profile, three times, so it stays away there. Your profile is still read. Reload it to bring the coach back.',
  ahead_one: '{n} reading or tick is dated after today',
  ahead_other: '{n} readings or ticks are dated after today',
  aheadWhy: 'Is this computer’s clock right? Nothing is lost: each counts from its own day on.',
  unreadable_one: '{n} stored record can’t be read. It is kept as it is and left out of what you see here.',
  unreadable_other: '{n} stored records can’t be read. They are kept as they are and left out of what you see here.',
  refused:
    'Your browser didn’t open the side panel. Open it from the browser’s menu: right-click the SSI Coach icon and choose “Open side panel”.',
} as const;
