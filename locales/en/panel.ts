/** The side panel. */
export const panel = {
  title: 'SSI Coach',
  pillars: 'Pillars',
  data: 'Your readings',
  dataWhy: 'They are kept in this browser only. Take them with you whenever you like.',
  sampleExport: 'While sample data is on, an export holds the sample only.',
  exportJson: 'Export JSON',
  exportCsv: 'Export CSV',
  erase: 'Erase everything…',
  eraseTitle: 'Erase everything?',
  eraseWhy:
    'All readings and choices in this browser will be gone. This can’t be undone, so export them first if you may want them later.',
  eraseNow: 'Erase everything',
  erased: 'Everything is erased.',
  eraseFailed: 'Erasing did not work. Nothing or only a part is gone; please try again.',
  cancel: 'Cancel',
  settings: 'Settings',
  sample: 'Sample data',
  sampleWhy: 'Look around with an invented year. Your own readings are not touched.',
  language: 'Language',
  auto: 'As the browser',
  disclaimer: 'SSI Coach is not affiliated with or endorsed by LinkedIn.',
} as const;
