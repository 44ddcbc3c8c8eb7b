/** Stretches of time the member marks: rest and events. */
export const marks = {
  title: 'Time off and events',
  lead: 'They are marked on your trend, and your rhythm pauses on those days. What you do all the same counts. On holiday and leave, the plan rests too.',
  what: 'What',
  holiday: 'Holiday',
  leave: 'Leave',
  'job-change': 'Job change',
  campaign: 'Campaign',
  from: 'First day',
  to: 'Last day',
  add: 'Add',
  added: 'Added: {kind}, {span}.',
  wrong: 'Fill in two days, the last not before the first.',
  span: '{from} to {to}',
  delete: 'Delete {kind}, {span}',
  none: 'Nothing marked yet.',
} as const;
