import type { relationships as en } from '../../en/rules/relationships';
import type { Same } from '../../same';

/** Wat de regels van deze kamer zeggen. */
export const relationships: Same<typeof en> = {
  'welcome-new-connections': 'Heet je nieuwe connecties welkom',
  'welcome-new-connections_why':
    'Een connectie die niets hoort, wordt weer een vreemde, en een eerste regel schrijf je het makkelijkst als de aanleiding nog vers is.',
  'welcome-new-connections_how1': 'Open je nieuwste connecties, het liefst binnen twee dagen.',
  'welcome-new-connections_how2': 'Bedank ze, noem wat jullie delen en stel één lichte vraag.',
  'welcome-new-connections_how3': 'Geen verkooppraatje; dat kan wachten of hoeft nooit te komen.',
  'follow-up-after-a-week': 'Stuur je nieuwe connecties iets nuttigs',
  'follow-up-after-a-week_why':
    'Het tweede bericht bepaalt of een connectie een gesprek wordt, dus laat het iets brengen en niets vragen.',
  'follow-up-after-a-week_how1': 'Denk aan wie je een week of twee geleden welkom heette.',
  'follow-up-after-a-week_how2': 'Stuur ieder één ding dat past bij wat ze vertelden of schreven.',
  'follow-up-after-a-week_how3': 'Twee berichten zonder antwoord is genoeg; laat het daarbij.',
  'clear-unanswered-messages': 'Werk je onbeantwoorde berichten weg',
  'clear-unanswered-messages_why':
    'LinkedIns lijst noemt berichten en hoe vaak er antwoord op komt, en in stilte eindigen de meeste contacten.',
  'clear-unanswered-messages_how1': 'Open je ongelezen berichten.',
  'clear-unanswered-messages_how2': 'Beantwoord ze, of sluit ze vriendelijk af: een duidelijk nee is ook een antwoord.',
  'clear-unanswered-messages_how3': 'Stop na tien minuten.',
  'congratulate-personally': 'Feliciteer iemand in je eigen woorden',
  'congratulate-personally_why':
    'Een mijlpaal is een vanzelfsprekend moment voor contact, en een zin die alleen jij kunt schrijven valt op tussen de kant-en-klare.',
  'congratulate-personally_how1': 'Open de mijlpalen van je netwerk en kies er een of twee.',
  'congratulate-personally_how2': 'Sla de voorgestelde tekst over.',
  'congratulate-personally_how3': 'Schrijf één zin over iets wat je van diegene nog weet.',
  'revive-two-contacts': 'Zoek twee mensen weer op',
  'revive-two-contacts_why':
    'Deze pijler draait evenveel om onderhouden als om groeien, en een oud contact is een kortere weg dan een nieuw.',
  'revive-two-contacts_how1': 'Denk aan twee mensen die je een halfjaar niet hebt gesproken.',
  'revive-two-contacts_how2': 'Verwijs naar iets wat ze onlangs deden.',
  'revive-two-contacts_how3': 'Vraag hoe het met ze is, en verder niets.',
  'get-to-know-senior-people': 'Leer twee mensen op hoger niveau kennen',
  'get-to-know-senior-people_why':
    'LinkedIns lijst voor deze pijler noemt contacten op hoog niveau, en zij zetten ook de handtekening.',
  'get-to-know-senior-people_how1': 'Zoek op functie: directeur, eigenaar, hoofd.',
  'get-to-know-senior-people_how2': 'Lees wat ze schrijven en reageer daar eerst op.',
  'get-to-know-senior-people_how3': 'Nodig later uit, met een reden die over hen gaat.',
  'add-a-second-voice': 'Leer bij één klant een tweede persoon kennen',
  'add-a-second-voice_why':
    'Meerdere mensen beslissen samen, dus één contact dat vertrekt of stilvalt kan een heel gesprek beëindigen.',
  'add-a-second-voice_how1': 'Kies een klant waar je één persoon goed kent.',
  'add-a-second-voice_how2': 'Kijk welke rol je mist: wie adviseert, beslist, koopt in of werkt ermee?',
  'add-a-second-voice_how3': 'Vraag je contact wie dat is en hoe je diegene het best bereikt.',
  'connect-with-colleagues': 'Leg contact met de collega’s met wie je werkt',
  'connect-with-colleagues_why':
    'LinkedIns lijst voor deze pijler noemt contacten binnen je eigen bedrijf, en warmer dan via een collega word je niet geïntroduceerd.',
  'connect-with-colleagues_how1': 'Open de pagina van je bedrijf en kijk bij Personen.',
  'connect-with-colleagues_how2': 'Nodig uit met wie je echt samenwerkt.',
  'connect-with-colleagues_how3': 'Vraag één van hen welke klanten zij kennen.',
  'ask-the-gatekeeper': 'Vraag de poortwachter hoe je de beslisser het best bereikt',
  'ask-the-gatekeeper_why':
    'Wie de agenda bewaakt, weet hoe er wordt besloten, en een introductie van die kant heeft gewicht.',
  'ask-the-gatekeeper_how1': 'Doe het alleen na een echt gesprek met deze persoon.',
  'ask-the-gatekeeper_how2': 'Zeg in één zin waarom zijn of haar collega er iets aan heeft.',
  'ask-the-gatekeeper_how3': 'Maak nee zeggen makkelijk.',
  'give-something-away': 'Geef iets voordat je vraagt',
  'give-something-away_why': 'Vertrouwen groeit uit wat je brengt, en mensen onthouden wie hen zomaar hielp.',
  'give-something-away_how1': 'Kies één contact.',
  'give-something-away_how2': 'Stuur een bron, een naam of een idee dat helpt bij waar diegene mee bezig is.',
  'give-something-away_how3': 'Vraag er niets voor terug.',
  'balance-asking': 'Geef twee keer voor je volgende vraag',
  'balance-asking_why':
    'Je vinkte de laatste tijd meer af waarmee je vraagt dan waarmee je geeft, en de gouden regel is andersom.',
  'balance-asking_how1': 'Denk aan de mensen aan wie je iets vroeg.',
  'balance-asking_how2': 'Doe voor twee van hen iets kleins: een tip, een reactie, een bedankje.',
  'introduce-two-people': 'Stel twee mensen aan elkaar voor',
  'introduce-two-people_why':
    'Het kost je vijf minuten, helpt twee mensen tegelijk en vraagt van geen van beiden iets.',
  'introduce-two-people_how1':
    'Denk aan twee contacten met dezelfde vraag, of één met het antwoord op die van de ander.',
  'introduce-two-people_how2': 'Vraag allebei of ze dat leuk vinden.',
  'introduce-two-people_how3': 'Schrijf drie regels: wie, wie, en waarom juist elkaar.',
  'ask-how-it-really-is': 'Vraag een klant hoe het echt bevalt',
  'ask-how-it-really-is_why':
    'Na de aankoop is de ervaring zelf het moment van de waarheid, en anderen horen daarover.',
  'ask-how-it-really-is_how1': 'Kies een klant die ongeveer drie maanden geleden begon.',
  'ask-how-it-really-is_how2': 'Vraag wat er werkt, en wat ze anders hadden verwacht.',
  'ask-how-it-really-is_how3': 'Alleen als ze tevreden zijn: vraag of ze je in eigen woorden willen aanbevelen.',
  'sort-invitations': 'Loop je openstaande uitnodigingen door',
  'sort-invitations_why':
    'Aan een netwerk van mensen die je kunt plaatsen heb je meer dan aan een groot, en wie je accepteert verdient een groet.',
  'sort-invitations_how1': 'Open de uitnodigingen die je kreeg.',
  'sort-invitations_how2': 'Accepteer wat bij je vak past en schrijf ieder een regel.',
  'sort-invitations_how3': 'Negeer de rest zonder schuldgevoel.',
  'reach-fifty-connections': 'Nodig vijf mensen uit die je echt kent',
  'reach-fifty-connections_why':
    'Vijftig connecties stonden op LinkedIns eigen lijst van een compleet profiel, en de eerste vijftig zijn mensen die je toch al kent.',
  'reach-fifty-connections_how1': 'Begin met collega’s, studiegenoten en klanten.',
  'reach-fifty-connections_how2': 'Voeg een regel toe voor wie je misschien niet meteen plaatst.',
  'reach-fifty-connections_how3': 'Vijf per week zijn er vijftig in tien weken. Aan vijftig heb je hiervoor genoeg.',
  'join-an-event': 'Zoek één bijeenkomst waar je klanten komen',
  'join-an-event_why':
    'Een gedeeld uur geeft je iets echts om naar te verwijzen, en dat is de beste reden voor contact achteraf.',
  'join-an-event_how1': 'Zoek een webinar of bijeenkomst waar je klanten naartoe gaan, en meld je aan.',
  'join-an-event_how2': 'Op de dag zelf: stel één vraag, of schrijf op wat iemand zei.',
  'join-an-event_how3': 'Vink dit op die dag af; daarna volgt de opvolging.',
  'connect-after-an-event': 'Leg binnen twee dagen contact met wie je ontmoette',
  'connect-after-an-event_why': 'Wat jullie allebei hoorden is nog vers, en een natuurlijker openingszin is er niet.',
  'connect-after-an-event_how1': 'Loop je aantekeningen of de deelnemerslijst na.',
  'connect-after-an-event_how2': 'Nodig er hoogstens vijf uit, ieder met iets wat jullie allebei hoorden.',
  'help-the-initiator': 'Help iemand die het probleem net heeft ontdekt',
  'help-the-initiator_why':
    'Een aankoop begint bij wie als eerste zegt dat iets niet werkt, vaak in een vraag of een klacht in de feed.',
  'help-the-initiator_how1': 'Zoek in berichten naar de woorden waarmee je klanten hun probleem omschrijven.',
  'help-the-initiator_how2': 'Geef één van hen een antwoord waar hij of zij vandaag iets aan heeft.',
  'help-the-initiator_how3': 'Laat je product erbuiten.',
  'win-over-an-adviser': 'Neem een adviseur bij één klant serieus',
  'win-over-an-adviser_why':
    'Wie meepraat, stelt de voorwaarden lang voor het besluit valt, en is te herkennen als deel van een team.',
  'win-over-an-adviser_how1': 'Kijk wie er om de beslisser heen staan: teamleden, adviseurs, vaste gebruikers.',
  'win-over-an-adviser_how2': 'Reageer inhoudelijk op iets wat één van hen schreef.',
  'win-over-an-adviser_how3': 'Noteer welke voorwaarden zij belangrijk vinden.',
  'give-the-decision-maker-a-case': 'Geef één beslisser een case die op de zijne lijkt',
  'give-the-decision-maker-a-case_why':
    'Wie de knoop doorhakt, wil zien dat het bij iemand in dezelfde positie werkte, en heeft daar weinig tijd voor.',
  'give-the-decision-maker-a-case_how1':
    'Kies één beslisser en de case die het dichtst bij zijn of haar situatie ligt.',
  'give-the-decision-maker-a-case_how2':
    'Stuur die met twee regels: waarom deze, en waar je het best begint met lezen.',
  'give-the-decision-maker-a-case_how3': 'Vraag alleen wat hij of zij ervan vindt.',
  'make-it-easy-for-the-buyer': 'Maak het papierwerk makkelijk voor de inkoper',
  'make-it-easy-for-the-buyer_why':
    'De inkoper regelt de formele kant, en daar helpt duidelijkheid meer dan enthousiasme.',
  'make-it-easy-for-the-buyer_how1':
    'Zet op een rij wat inkopers je vragen: prijsopbouw, voorwaarden, levering. Eén pagina.',
  'make-it-easy-for-the-buyer_how2': 'Noem wat er niet bij zit.',
  'make-it-easy-for-the-buyer_how3': 'Bied het aan voordat erom wordt gevraagd.',
  'listen-to-a-user': 'Luister naar iemand die er elke dag mee werkt',
  'listen-to-a-user_why':
    'Gebruikers testen, praten en tellen mee bij een verlenging, maar er wordt ze zelden iets gevraagd.',
  'listen-to-a-user_how1': 'Kies één gebruiker bij een klant of prospect.',
  'listen-to-a-user_how2': 'Vraag wat in een week de meeste tijd kost.',
  'listen-to-a-user_how3': 'Stuur één praktisch ding terug, ook als het niet van jou is.',
  'place-accounts-in-their-journey': 'Noteer hoever drie klanten zijn',
  'place-accounts-in-their-journey_why':
    'Wie zich oriënteert, heeft andere hulp nodig dan wie vergelijkt of het al gebruikt.',
  'place-accounts-in-their-journey_how1': 'Neem drie klanten waar je aan werkt.',
  'place-accounts-in-their-journey_how2': 'Per klant: oriënteren, vergelijken, kiezen of gebruiken?',
  'place-accounts-in-their-journey_how3': 'Kies voor elk één ding dat bij die fase past.',
  'confirm-the-shortlist': 'Help iemand die moet kiezen aan zekerheid',
  'confirm-the-shortlist_why':
    'Laat in de klantreis zoeken mensen bevestiging: past het bij de behoefte, het budget en de mensen.',
  'confirm-the-shortlist_how1': 'Kies een klant die een paar leveranciers vergelijkt.',
  'confirm-the-shortlist_how2': 'Bied een gesprek aan met een klant in hun situatie, zonder jou erbij.',
  'confirm-the-shortlist_how3': 'Zeg gewoon wat je niet kunt.',
  'propose-a-call': 'Stel een gesprek voor aan wie je al hielp',
  'propose-a-call_why':
    'Berichten en reacties bereiden een gesprek voor; is er echte interesse, dan is bellen of langsgaan de logische volgende stap.',
  'propose-a-call_how1': 'Kies iemand die je de afgelopen weken hielp.',
  'propose-a-call_how2': 'Verwijs daarnaar en noem de ene vraag waarover je wilt praten.',
  'propose-a-call_how3': 'Geef twee momenten, en maak nee zeggen makkelijk.',
};
