import type { today as en } from '../../en/coach/today';
import type { Same } from '../../same';

/** Vandaag: het plan, en wat je ervan zegt. */
export const today: Same<typeof en> = {
  title: 'Vandaag',
  sample: 'Voorbeelddata: wat je hier afvinkt of kiest, is om te proberen en wordt niet bewaard.',
  sum: 'samen {n} min',
  how: 'Hoe',
  why: 'Waarom dit, waarom nu',
  open: '{address} openen',
  fallback: 'Niet meer te vinden? Probeer {address}',
  dated: 'Ouder advies, bijgewerkt naar nu.',
  done_ticked: 'Het telt als gedaan zodra je het afvinkt.',
  done_counted: 'We tellen het aan wat je hier doet; afvinken kan ook.',
  done_seen: 'Het telt als gedaan zodra het te zien is op een pagina die je opende; afvinken kan ook.',
  later: 'Later',
  laterFor: 'Later: {title}',
  laterSaid: '‘{title}’ komt over een week terug.',
  notForMe: 'Niets voor mij',
  notForMeFor: 'Niets voor mij: {title}',
  notForMeSaid: '‘{title}’ blijft weg.',
  undo: 'Ongedaan maken',
  undone: '‘{title}’ is terug.',
  restart: 'Fijn dat je er weer bent',
  restartWhy: 'Inhalen hoeft niet. Eén klein ding is genoeg om weer te beginnen: {title}.',
  stale: 'Dit plan gaat uit van je meting van {day}.',
  missing: 'Eén ding zou helpen',
  'missing_ssi-page': 'Open je SSI-pagina één keer. Met je score kan het plan bij je passen.',
  missing_goal: 'Wat moet LinkedIn je opleveren? Kies het, dan helt het plan die kant op.',
  'missing_profile-page':
    'Open je eigen profiel en scrol één keer naar het einde. Wat er al staat, slaat het plan dan over.',
  'missing_sales-navigator': 'Heb je Sales Navigator?',
};
