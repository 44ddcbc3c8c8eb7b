import type { trend as en } from '../en/trend';
import type { Same } from '../same';

/** Het verloop: grafiek en tabel. */
export const trend: Same<typeof en> = {
  title: 'Verloop',
  range: 'Periode',
  days7: '7 dagen',
  days30: '30 dagen',
  days90: '90 dagen',
  all: 'Alles',
  empty: 'Je verloop begint met de eerste meting.',
  none: 'Geen metingen in deze periode. Kies een langere.',
  one: 'Nog één meting. Met een tweede dag ontstaat een lijn.',
  chart: '{name}: van {first} op {from} naar {last} op {to}, tussen {low} en {high}',
  point: '{name}: {last} op {to}',
  readings_one: '{n} meting',
  readings_other: '{n} metingen',
  gaps: 'Geen lijn waar meer dan een week ontbreekt.',
  table: 'Bekijk als tabel',
  day: 'Dag',
  industryRank: 'Branche, top %',
  networkRank: 'Netwerk, top %',
  unknown: 'niet getoond',
  newer: 'Nieuwer',
  older: 'Ouder',
  page: '{from}–{to} van {n}',
  delete: 'Verwijder de meting van {day}',
  deleteColumn: 'Verwijderen',
  deleted: 'De meting van {day} is verwijderd.',
  deleteFailed: 'De meting van {day} kon niet worden verwijderd.',
  restored: 'De meting van {day} staat er weer.',
  undo: 'Ongedaan maken',
};
