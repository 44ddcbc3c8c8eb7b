import type { meta as en } from '../../en/rules/meta';
import type { Same } from '../../same';

/** Wat de regels van deze kamer zeggen. */
export const meta: Same<typeof en> = {
  'read-your-score': 'Open je SSI-pagina voor een verse meting',
  'read-your-score_why':
    'Zonder regelmatige metingen valt er over een trend niets eerlijks te zeggen; twee of drie per week is ruim genoeg.',
  'read-your-score_how1': 'Open je SSI-pagina en wacht tot de score er staat.',
  'read-your-score_how2': 'Dat is alles: hij wordt in deze browser bewaard.',
  'choose-a-goal': 'Kies wat je met LinkedIn wilt bereiken, en een streefcijfer',
  'choose-a-goal_why':
    'Een streefcijfer duidelijk boven het gemiddelde van je branche zegt meer dan een rond getal, en een doel bepaalt welk advies voorgaat.',
  'choose-a-goal_how1': 'Kies een van de negen doelen.',
  'choose-a-goal_how2': 'Neem het voorgestelde streefcijfer met datum over, of bepaal het zelf.',
  'choose-a-goal_how3': 'Kies twee gewoonten voor de komende negentig dagen.',
  'weekly-review': 'Kijk vijf minuten terug op je week',
  'weekly-review_why': 'Een week is kort genoeg om te onthouden en lang genoeg om een ritme te zien.',
  'weekly-review_how1': 'Kijk wat er veranderde en vink af wat je deed.',
  'weekly-review_how2': 'Houd één ding vast dat voor jou werkte.',
  'weekly-review_how3': 'Verander één ding, in je zwakste pijler.',
  'move-on-from-a-full-pillar': 'Verleg je aandacht van een volle pijler',
  'move-on-from-a-full-pillar_why':
    'Een pijler stopt bij 25, dus dezelfde tijd doet elders meer terwijl één kleine gewoonte deze op peil houdt.',
  'move-on-from-a-full-pillar_how1': 'Houd één onderhoudsgewoonte aan voor de volle pijler.',
  'move-on-from-a-full-pillar_how2': 'Geef de rest van die tijd aan de zwakste.',
  'lift-the-weakest-pillar': 'Geef je zwakste pijler een vast kwartier',
  'lift-the-weakest-pillar_why':
    'Het totaal is een gewone optelsom, en de pijler die achterblijft heeft de meeste ruimte.',
  'lift-the-weakest-pillar_how1': 'Kies één weekdag en één actie voor die pijler.',
  'lift-the-weakest-pillar_how2': 'Zet het vier weken in je agenda.',
  'take-a-drop-calmly': 'Neem een plotselinge daling rustig op',
  'take-a-drop-calmly_why':
    'In februari 2017 verloren veel leden op één dag zo’n 7% terwijl hun gewoonten gelijk bleven, dus een daling kan aan LinkedIn liggen.',
  'take-a-drop-calmly_how1': 'Kijk of alle vier de pijlers samen bewogen of maar één.',
  'take-a-drop-calmly_how2': 'Wacht nog drie metingen af.',
  'take-a-drop-calmly_how3': 'Verander dan pas een gewoonte.',
  'plan-a-light-week': 'Plan je vrije dagen zonder in te halen',
  'plan-a-light-week_why':
    'De index kijkt zo’n negentig dagen terug, dus een rustige week weegt licht en je hoeft vooraf niets goed te maken.',
  'plan-a-light-week_how1': 'Beantwoord wat er openstaat voor je weggaat.',
  'plan-a-light-week_how2': 'Kies één gewoonte van twee minuten voor je vrije tijd, of geen.',
  'start-again-gently': 'Begin opnieuw met één klein ding',
  'start-again-gently_why':
    'Een pauze maakt niets ongedaan van wat je leerde, en een klein begin houdt langer stand dan een groot.',
  'start-again-gently_how1': 'Kies één actie van hoogstens vijf minuten.',
  'start-again-gently_how2': 'Doe die vandaag, en laat het daarbij.',
  'expect-the-echo': 'Reken op een dip: een eerdere piek valt uit beeld',
  'expect-the-echo_why':
    'Wat je in een drukke week van zo’n negentig dagen geleden deed, kan nu in één keer uit LinkedIns telling vallen.',
  'expect-the-echo_how1': 'Kijk in welke dagen dat kan gebeuren.',
  'expect-the-echo_how2': 'Houd die week je gewone ritme aan.',
  'expect-the-echo_how3': 'Lees de dip niet als mislukking.',
  'change-one-habit': 'Verander één gewoonte: je score is tot rust gekomen',
  'change-one-habit_why': 'Een vlakke score past bij een vaste routine, dus meer van hetzelfde houdt hem waar hij is.',
  'change-one-habit_how1': 'Houd vast wat je nu doet.',
  'change-one-habit_how2': 'Ruil één gewoonte in voor een in je zwakste pijler.',
  'change-one-habit_how3': 'Laat het minstens vier weken zo.',
  'know-who-sees-your-score': 'Ga na wie je score kan zien',
  'know-who-sees-your-score_why':
    'Met Sales Navigator in een team kunnen je team en de beheerder je score zien; anders is hij alleen van jou.',
  'know-who-sees-your-score_how1': 'Kijk in Sales Navigator of je bij een team hoort.',
  'know-who-sees-your-score_how2': 'Bepaal zelf wat je erover vertelt.',
  'read-rank-beside-score': 'Lees je plaats naast je score, niet in plaats ervan',
  'read-rank-beside-score_why':
    'Je plaats schoof op terwijl je eigen score stilstond, en dat gebeurt als anderen bewegen.',
  'read-rank-beside-score_how1': 'Kijk eerst naar je totaal en je pijlers.',
  'read-rank-beside-score_how2': 'Zie je plaats als nieuws over de groep.',
  'compare-afresh': 'Vergelijk opnieuw: je branche is veranderd',
  'compare-afresh_why':
    'LinkedIn legt je nu naast een andere groep, dus de gemiddelden en plaatsen van eerst zeggen niets over die van nu.',
  'compare-afresh_how1': 'Kijk onder de kopregel van je profiel of de branche klopt.',
  'compare-afresh_how2': 'Bekijk je streefcijfer opnieuw naast het nieuwe gemiddelde.',
  'look-at-your-target-again': 'Bekijk je streefcijfer opnieuw',
  'look-at-your-target-again_why':
    'Het werd bepaald naast een branchegemiddelde dat sindsdien is verschoven; of je meeschuift, is aan jou.',
  'look-at-your-target-again_how1': 'Vergelijk het oude gemiddelde met het nieuwe.',
  'look-at-your-target-again_how2': 'Houd je streefcijfer aan, of neem het nieuwe voorstel over.',
  'keep-two-habits': 'Houd twee gewoonten vol in plaats van tien acties',
  'keep-two-habits_why':
    'Je deed in twee weken veel verschillende dingen; wat vanzelf terugkomt, houd je makkelijker vol.',
  'keep-two-habits_how1': 'Kies de twee die je de minste moeite kosten.',
  'keep-two-habits_how2': 'Koppel elk aan een moment dat je al hebt, zoals de eerste koffie.',
  'keep-two-habits_how3': 'Laat de rest voor later.',
  'spread-the-work': 'Spreid je week over meer dagen',
  'spread-the-work_why':
    'Het meeste wat je deed viel op één dag, en wat in één keer komt valt ook in één keer uit het venster van negentig dagen.',
  'spread-the-work_how1': 'Kijk wat je die dag allemaal deed.',
  'spread-the-work_how2': 'Zet de helft op een andere dag die je koos.',
  'give-a-habit-time': 'Geef je nieuwe gewoonte de tijd, tot dag zestig',
  'give-a-habit-time_why':
    'LinkedIn kijkt zo’n negentig dagen terug, dus na twee weken zie je maar een klein deel van wat een gewoonte doet.',
  'give-a-habit-time_how1': 'Laat hem zoals hij is; begin nog niet aan een volgende.',
  'give-a-habit-time_how2': 'Beoordeel hem na dag zestig, naast je pijlers.',
  'say-sales-navigator': 'Geef aan of je Sales Navigator gebruikt',
  'say-sales-navigator_why':
    'Sommig advies heeft alleen daarmee zin, en LinkedIn telt ook de zoekopdrachten en bewaarde leads daarin mee.',
  'say-sales-navigator_how1': 'Antwoord ja of nee bij je doel.',
  'say-sales-navigator_how2': 'Weet je het niet, dan is het nee; je kunt het altijd veranderen.',
  'check-your-positioning': 'Kijk of je doel nog past bij waar je voor staat',
  'check-your-positioning_why':
    'Doelen en tactiek werken het best als ze volgen uit je missie en waarden in plaats van uit een cijfer.',
  'check-your-positioning_how1': 'Schrijf één zin: wie help je, waarmee, en waarom jij?',
  'check-your-positioning_how2': 'Leg je kopregel en je laatste drie berichten ernaast.',
  'check-your-positioning_how3': 'Verander wat er niet bij past.',
};
