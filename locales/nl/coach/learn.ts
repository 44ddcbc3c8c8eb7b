import type { learn as en } from '../../en/coach/learn';
import type { Same } from '../../same';

/** Leren: pijlers, niveaus, vragen, cijfers, en een blik op je eigen positionering. */
export const learn: Same<typeof en> = {
  pillars: 'De vier pijlers',
  pillarsLead:
    'Het totaal is hun gewone som. LinkedIn heeft ooit gepubliceerd wat meetelt, niet hoe zwaar: de lijsten hieronder komen uit 2015, derde versie van de formule.',
  published: 'Wat LinkedIn in 2015 noemde',
  brand: 'Zichtbaar zijn als vakmens, met een compleet profiel dat laat zien wat je voor anderen doet.',
  brandList:
    'Hoe compleet je profiel is; media op je profiel; bevestigde vaardigheden; artikelen, en volgers die daardoor kwamen.',
  people: 'Mensen vinden die ertoe doen voor je werk, door te zoeken en echt te kijken.',
  peopleList:
    'Zoeken naar personen, ook geavanceerd; bekeken profielen, ook buiten je netwerk; hoe vaak jouw profiel bekeken is; actieve dagen; met Sales Navigator ook bewaarde leads.',
  insights: 'Delen wat de moeite waard is, en meepraten over wat anderen delen.',
  insightsList:
    'Korte berichten; likes, reacties en gedeelde berichten, gegeven en gekregen; verstuurde berichten en hoe vaak er antwoord komt; groepen; met Sales Navigator ook bewaarde en onderzochte accounts.',
  relationships: 'Een netwerk dat je onderhoudt, tot bij de mensen die beslissen.',
  relationshipsList:
    'Contacten; daaronder mensen in de directie en collega’s; hoeveel van je uitnodigingen worden aangenomen.',
  tiers: 'De vier niveaus',
  tiersLead: 'Op basis van het afgeronde totaal.',
  here: 'hier sta je',
  range: '{from} t/m {to}',
  beginner: 'Een profiel met gaten, een klein netwerk, weinig activiteit. Met kleine dingen is veel te winnen.',
  developing: 'Een net profiel en een groeiend netwerk; delen en contact houden gaat met horten en stoten.',
  proficient: 'Gestaag: een scherp profiel, de juiste mensen, en je praat mee.',
  leader: 'Een sterke naam, een onderhouden netwerk en doorlopend contact. Hier gaat het om ritme houden.',
  faq: 'Vragen',
  updated: 'Hoe vaak verandert de score?',
  updatedWhy:
    'LinkedIn ververst de score dagelijks, over ongeveer de laatste 90 dagen. Eén dag zie je dus nauwelijks, en een nieuwe gewoonte zie je pas na weken.',
  seen: 'Wie kan de score zien?',
  seenWhy:
    'Alleen jij. Heb je een Sales Navigator-licentie van je bedrijf, dan kunnen je team en de beheerder je score en de ranglijst van het team ook zien.',
  certain: 'Levert een hoge score klanten op?',
  certainWhy:
    'Dat kan niemand beloven. Het is een vroeg teken van activiteit en zichtbaarheid; een deal sluiten vraagt iets anders. Of hij je bereik beïnvloedt, heeft LinkedIn niet bevestigd.',
  average: 'Wat is een normale score?',
  averageWhy:
    'Vergelijk met de gemiddelden op je eigen pagina. 40 tot 50 wordt vaak genoemd; LinkedIn telde in 2015 zelf 28 voor verkopers.',
  rank: 'Wat betekent ‘top 12%’?',
  rankWhy:
    'Je plek in een groep, van voren geteld: lager is beter. Die beweegt ook als anderen bewegen, en met een andere branche op je profiel is het een andere groep.',
  full: 'En als een pijler vol is?',
  fullWhy: 'Dan valt er niets te winnen. Houd hem warm en besteed je tijd aan een andere.',
  figures: 'Cijfers die je tegenkomt',
  figuresLead: 'Met erbij wat voor cijfers het zijn. Geen ervan zegt dat een score een resultaat veroorzaakt.',
  positioning: 'Is je positionering helder?',
  positioningLead:
    'Van waar je voor staat naar wat je doet. Vink aan wat je vandaag hardop zou kunnen zeggen; hiervan wordt niets bewaard.',
  position1: 'Ik kan in één zin zeggen waarmee ik mensen help.',
  position2: 'Ik weet welke waarden ik laat zien, ook als niemand ernaar vraagt.',
  position3: 'Ik weet voor wie ik er wil zijn, met functie en branche.',
  position4: 'Ik ken de vragen waar deze mensen wakker van liggen.',
  position5: 'Ik heb één doel voor de komende 90 dagen.',
  position6: 'Wat ik elke week doe, past bij dat doel.',
  position7: 'Mijn kopregel en Info zeggen dit in de woorden van mijn klant.',
  positionNext: 'Begin hier: {text}',
  positionAll: 'Je positionering is helder. Nu gaat het om het ritme.',
};
