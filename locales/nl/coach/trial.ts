import type { trial as en } from '../../en/coach/trial';
import type { Same } from '../../same';

/** Wat er meteen te zeggen valt over woorden die je in het zijpaneel typt of plakt. */
export const trial: Same<typeof en> = {
  title: 'Probeer je woorden',
  lead: 'Typ of plak een kopregel of een Info-tekst en zie meteen hoe die leest.',
  gone: 'Wat je hier typt, wordt niet bewaard of verstuurd; sluit je het paneel, dan is het weg.',
  pasted: 'Ook de tekst op je profiel bewaren we niet: plak die hier om te vergelijken.',
  headline: 'Kopregel',
  about: 'Info',
  role: 'Huidige functie, titel en beschrijving',
  length: '{n} van {most} tekens',
  over: '{n} van {most} tekens: {over} te veel',
  firstHeadline: 'Zoveel tonen lijsten en reacties ongeveer:',
  firstAbout: 'Zoveel staat er vóór ‘meer weergeven’:',
  rest_one: '… en nog {n} teken',
  rest_other: '… en nog {n} tekens',
  wordsNone: 'Vul een kopregel in, en een Info-tekst of functie om hem mee te vergelijken.',
  wordsFew: 'Nog geen trefwoorden in deze kopregel.',
  inAbout: 'In je Info: {n} van {of} trefwoorden',
  inRole: 'In je functie: {n} van {of} trefwoorden',
  notIn: 'Niet erin: {words}',
  languages: 'Deze teksten zijn in verschillende talen; dan komen weinig woorden overeen.',
  topicsLead: 'Zie welke van je eigen trefwoorden in een concept staan.',
  topicsNone: 'Vul je trefwoorden en een concept in.',
  noneSaid: 'Geen ervan.',
  allSaid: 'Ze staan er allemaal in.',
};
