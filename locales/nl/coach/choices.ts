import type { choices as en } from '../../en/coach/choices';
import type { Same } from '../../same';

/** Wat je van de coach wilt. */
export const choices: Same<typeof en> = {
  title: 'Je keuzes',
  summary: '{goal} · {minutes} min, {n}× per week',
  goal: 'Wat wil je met LinkedIn bereiken?',
  'goal_not-chosen': 'Nog niet gekozen',
  'goal_personal-branding': 'Bekendstaan om wat ik doe',
  'goal_thought-leadership': 'Gevraagd worden om mijn kijk op het vak',
  goal_community: 'Mensen rond mijn onderwerp bij elkaar brengen',
  'goal_customer-information': 'Mijn klanten beter begrijpen',
  goal_traffic: 'Meer bezoekers op mijn website',
  goal_reputation: 'Vertrouwen wekken bij wie me opzoekt',
  goal_engagement: 'Meer gesprekken voeren',
  goal_ssi: 'Vooral een hogere SSI',
  goal_leads: 'Nieuwe klanten vinden',
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
  streakWhy: 'Sommige mensen houden daarvan. Staat het uit, dan zie je een gemiste dag nergens terug.',
};
