import type { tip as en } from '../en/tip';
import type { Same } from '../same';

/** Eén tip per pijler, met waar die vandaan komt en hoe sterk dat is. Geen beloften over punten of bereik. */
export const tip: Same<typeof en> = {
  brand: 'Zet één stuk werk op je profiel',
  brandHow: 'Een presentatie, case of korte video, bij de functie waar het bij hoort of onder Uitgelicht.',
  brandSource: 'LinkedIns lijst van wat voor deze pijler telt, noemt een compleet profiel met media.',
  people: 'Zoek twee keer gericht naar personen',
  peopleHow: 'Filter op tweedegraads, branche en functie. Lees drie van de profielen echt.',
  peopleSource:
    'LinkedIns lijst van wat voor deze pijler telt, noemt zoeken naar personen en bekeken profielen, met of zonder Sales Navigator.',
  insights: 'Plaats twee reacties van meer dan 15 woorden',
  insightsHow: 'Noem het punt waarop je reageert en voeg toe wat je zelf hebt gezien.',
  insightsSource: 'Dat reacties tellen, staat op LinkedIns lijst uit 2015; de 15 woorden zijn advies uit de praktijk.',
  relationships: 'Maak contact met twee collega’s met wie je werkt',
  relationshipsHow: 'Mensen die je kennen, met één persoonlijke zin. Zij kennen vaak wie jij wilt leren kennen.',
  relationshipsSource: 'LinkedIns lijst van wat voor deze pijler telt, noemt contacten binnen je eigen bedrijf.',
  minutes: '{n} min',
  'strength_linkedin-says': 'Volgens LinkedIn ({year})',
  strength_counted: 'Geteld',
  'strength_practitioners-say': 'Advies uit de praktijk',
  'strength_rule-of-thumb': 'Onze vuistregel',
};
