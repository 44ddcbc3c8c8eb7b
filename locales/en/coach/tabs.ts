/** The side panel's tabs. */
export const tabs = {
  list: 'Parts of the side panel',
  today: 'Today',
  profile: 'Profile',
  trend: 'Trend',
  write: 'Write',
  learn: 'Learn',
  settings: 'Settings and your data',
} as const;
