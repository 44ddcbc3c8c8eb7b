import type { choices as en } from '../../en/coach/choices';
import type { Same } from '../../same';

/** Wat je van de coach wilt. */
export const choices: Same<typeof en> = {
  title: 'Je keuzes',
  summary: '{goal} · {minutes} min · dagen per week: {n}',
  goal: 'Wat moet LinkedIn je opleveren?',
  'goal_not-chosen': 'Nog niet gekozen',
  'goal_personal-branding': 'Bekend zijn om wat ik doe',
  'goal_thought-leadership': 'Gevraagd worden om mijn visie',
  goal_community: 'Een community opbouwen',
  'goal_customer-information': 'Mijn klanten begrijpen',
  goal_traffic: 'Bezoekers voor mijn site',
  goal_reputation: 'Vertrouwen bij wie me opzoekt',
  goal_engagement: 'Gesprekken',
  goal_ssi: 'Vooral een hogere SSI',
  goal_leads: 'Nieuwe klanten',
  goalWhy: 'Of je nu in sales werkt of niet: dit bepaalt welk advies eerst komt.',
  minutes: 'Minuten per dag',
  weekdays: 'Dagen waarop je iets wilt doen',
  weekdaysFresh: 'We beginnen met maandag tot en met donderdag. Pas het aan zoals je wilt.',
  navigator: 'Heb je Sales Navigator?',
  yes: 'Ja',
  no: 'Nee',
  industry: 'Mijn branche op LinkedIn klopt',
  industrySeen: 'LinkedIn vergelijkt je met {industry}.',
  industryWhy: 'Die bepaalt met wie je score wordt vergeleken. Je vindt hem op je profiel.',
  industryOn: 'Bevestigd op {day}.',
  confirm: 'Bevestigen',
  takeBack: 'Intrekken',
  streak: 'Dagen op rij tellen',
  streakWhy: 'Sommigen houden van een reeks. Zonder zie je een gemiste dag nergens terug.',
};
