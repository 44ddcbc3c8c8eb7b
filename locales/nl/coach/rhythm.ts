import type { rhythm as en } from '../../en/coach/rhythm';
import type { Same } from '../../same';

/** Het ritme: dagen en weken waarin iets is gedaan. Een dag missen breekt niets. */
export const rhythm: Same<typeof en> = {
  title: 'Je ritme',
  week_one: '{n} dag deze week; je mikt op {of}',
  week_other: '{n} dagen deze week; je mikt op {of}',
  freeToday: 'Vandaag is niet een van jouw dagen. Wat je doet, telt gewoon mee.',
  weekPaused: 'Je ritme staat deze week stil',
  weekFree: 'Geen dagen gekozen',
  weekDone_one: 'Op {n} dag deze week iets gedaan',
  weekDone_other: 'Op {n} dagen deze week iets gedaan',
  kept_one: '{n} van de laatste {of} weken gehaald',
  kept_other: '{n} van de laatste {of} weken gehaald',
  weeksPaused_one: '{n} week stilgezet',
  weeksPaused_other: '{n} weken stilgezet',
  streak_one: '{n} dag op rij',
  streak_other: '{n} dagen op rij',
  empty: 'Vink één ding af, en hier begint je ritme. Een dag overslaan kan geen kwaad.',
  map: 'De laatste 13 weken. Dagen waarop je iets deed: {n}. Dagen dat je ritme stilstond: {paused}.',
  less: 'niets',
  more: 'drie of meer',
  paused: 'pauze',
  table: 'Weken als tabel',
  weekOf: 'Week vanaf',
  days: 'Dagen',
  things: 'Dingen',
  pausedDays: 'Pauzedagen',
};
