import type { review as en } from '../../en/coach/review';
import type { Same } from '../../same';

/** De weekterugblik, op het scherm, op papier en als Markdown. */
export const review: Same<typeof en> = {
  title: 'Je week',
  empty: 'Met een meting of een vinkje deze week staat hier je terugblik.',
  more_one: 'en nog {n}',
  more_other: 'en nog {n}',
  period: '{from} tot en met {to}',
  moved: 'Wat er veranderde',
  noMove: 'Er is geen meting van vóór deze week om mee te vergelijken.',
  change: '{subject}: {change}, nu {points}',
  since: 'Vergeleken met {day}.',
  done: 'Wat je deed',
  left: 'Uit het venster van 90 dagen',
  keep: 'Dit houd je vast',
  keepWhy_one: '{title} (op {n} dag afgevinkt)',
  keepWhy_other: '{title} (op {n} dagen afgevinkt)',
  swap: 'Dit doe je anders',
  ranks: 'Posities',
  withRanks: 'Met posities',
  rank: '{group}: top {n}%',
  copy: 'Kopieer als Markdown',
  copied: 'Gekopieerd.',
  copyFailed: 'Je browser stond kopiëren niet toe.',
  print: 'Afdrukken',
};
