/** The popup: ten seconds. */
export const popup = {
  title: 'SSI Coach',
  next: 'Next step',
  openSsi: 'Open your SSI page',
  openPanel: 'Side panel',
  write: 'Write a note or comment in the side panel',
  empty: 'No score yet',
  emptySoFar: 'No score up to today',
  emptyWhy: 'Open your Social Selling Index page once. The coach reads what stands there and keeps it in this browser.',
  trySample: 'Look around with sample data',
  loading: 'Reading your history',
  quiet: 'Quiet mode is on: nothing is put on LinkedIn.',
} as const;
