import type { tank as en } from '../../en/coach/tank';
import type { Same } from '../../same';

/** Je eigen logboek als een tank van 90 dagen. */
export const tank: Same<typeof en> = {
  title: 'Je venster van 90 dagen',
  lead: 'LinkedIn telt ongeveer de laatste 90 dagen. Dit heb je daarin afgevinkt of op je profiel verbeterd; LinkedIn telt ook wat je niet afvinkt.',
  inside_one: '{n} ding erin, sinds {day}',
  inside_other: '{n} dingen erin, sinds {day}',
  entered: 'Deze week erbij',
  leaving: 'Komende week eruit',
  nothingIn: 'Deze week niets afgevinkt.',
  nothingOut: 'Er gaat niets uit.',
  next: 'gaat er als eerste uit',
  thisWeek: 'deze week',
  times: '{title} × {times}',
  empty:
    'Nog leeg. Wat je bij Vandaag afvinkt of op je profiel verbetert, stroomt hier in, en er na 90 dagen weer uit.',
  picture: 'Dingen per week, de oudste eerst: {list}',
};
