import type { review as en } from '../../en/coach/review';
import type { Same } from '../../same';

/** De weekterugblik, op het scherm, op papier en als Markdown. */
export const review: Same<typeof en> = {
  title: 'Je week',
  period: '{from} tot en met {to}',
  moved: 'Wat er bewoog',
  noMove: 'Er is geen meting van vóór deze week om mee te vergelijken.',
  change: '{subject}: {change}, nu {points}',
  since: 'Vergeleken met {day}.',
  done: 'Wat je deed',
  nothing: 'Er is niets afgevinkt.',
  left: 'Wat het venster van 90 dagen verliet',
  nothingLeft: 'Niets verliet het.',
  keep: 'Houd er één',
  keepNone: 'Vink deze week iets af, dan kan het hier staan.',
  keepWhy_one: '{title} (op {n} dag afgevinkt)',
  keepWhy_other: '{title} (op {n} dagen afgevinkt)',
  swap: 'Verander er één',
  swapNone: 'Niets vraagt om verandering.',
  ranks: 'Posities',
  withRanks: 'Met posities',
  rank: '{group}: top {n}%',
  copy: 'Kopieer als Markdown',
  copied: 'Gekopieerd.',
  copyFailed: 'Je browser stond kopiëren niet toe.',
  print: 'Afdrukken',
};
