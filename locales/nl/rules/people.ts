import type { people as en } from '../../en/rules/people';
import type { Same } from '../../same';

/** Wat de regels van deze kamer zeggen. */
export const people: Same<typeof en> = {
  'filtered-searches': 'Zoek twee keer gericht naar personen',
  'filtered-searches_why':
    'Zoeken naar personen staat op LinkedIns lijst voor deze pijler, met of zonder Sales Navigator.',
  'filtered-searches_how1': 'Zoek personen en filter op tweedegraads, branche en functie.',
  'filtered-searches_how2': 'Verander één filter en zoek nog eens.',
  'filtered-searches_how3': 'Lees één resultaat echt; laat de rest liggen.',
  persona: 'Beschrijf in vijf regels wie je zoekt',
  persona_why: 'Met een helder beeld zoek je beter, en hebben mensen een reden om je uitnodiging te accepteren.',
  persona_how1: 'Schrijf op: functie, branche en omvang van het bedrijf.',
  persona_how2: 'Dan de vraag waar deze persoon wakker van ligt, en wat die erover leest.',
  persona_how3: 'Bewaar het waar je het ziet als je zoekt; elke regel is een filter.',
  'persona-review': 'Leg je persona naast je laatste klanten',
  'persona-review_why': 'Je schreef hem maanden geleden; wie sindsdien bij je kwam, weet het beter.',
  'persona-review_how1': 'Denk aan de laatste drie mensen die je echt hebt geholpen.',
  'persona-review_how2': 'Welke regel van je persona past niet bij hen? Verander die regel, en daarmee je filter.',
  'fitting-profiles': 'Lees drie profielen die bij je persona passen',
  'fitting-profiles_why':
    'Bekeken profielen staan op LinkedIns lijst voor deze pijler, en sommige mensen kijken terug.',
  'fitting-profiles_how1': 'Begin bij je laatste zoekopdracht of bij de connecties van iemand.',
  'fitting-profiles_how2': 'Open er drie die passen en lees wat ze pas nog plaatsten.',
  'fitting-profiles_how3': 'Onthoud één ding waar je eerlijk naar kunt verwijzen.',
  'beyond-your-network': 'Bekijk twee mensen buiten je netwerk',
  'beyond-your-network_why':
    'Dit is je laagste pijler, en LinkedIns lijst noemt profielen voorbij je tweedegraads apart.',
  'beyond-your-network_how1': 'Zoek personen en filter op derdegraads en je branche.',
  'beyond-your-network_how2': 'Lees twee profielen: wie kennen ze, en wat houdt ze bezig?',
  'who-viewed-you': 'Kijk wie je profiel bekeek en reageer op één van hen',
  'who-viewed-you_why':
    'Wie je opzocht, had een reden; een luchtige zin nu is warmer dan een uitnodiging volgend jaar.',
  'who-viewed-you_how1': 'Open de lijst van wie je profiel heeft bekeken.',
  'who-viewed-you_how2': 'Kies iemand die past en kijk terug naar wat die doet.',
  'who-viewed-you_how3': 'Reageer op iets van diegene, of stuur een kort bericht zonder aanbod.',
  'viewers-after-post': 'Kijk wie er langskwam na wat je plaatste',
  'viewers-after-post_why': 'Je hebt iets geplaatst; wie het raakte, zit vaak bij je nieuwste bezoekers.',
  'viewers-after-post_how1': 'Open de lijst van wie je profiel heeft bekeken.',
  'viewers-after-post_how2':
    'Staat er iemand bij die je wilt leren kennen? Lees het profiel en reageer op iets van diegene.',
  'warm-introduction': 'Vraag om één warme introductie',
  'warm-introduction_why':
    'Iemand die jullie allebei vertrouwen, opent een deur waar een koude uitnodiging alleen op klopt.',
  'warm-introduction_how1': 'Open op het profiel van wie je wilt ontmoeten de gemeenschappelijke connecties.',
  'warm-introduction_how2': 'Kies degene die je het best kent.',
  'warm-introduction_how3': 'Vraag of een introductie zinvol is, en maak nee zeggen makkelijk.',
  'employee-list': 'Bekijk de mensen van één bedrijf',
  'employee-list_why':
    'De lijst met medewerkers van een bedrijf laat in één oogopslag zien wie met wie werkt, en wie jullie allebei kennen.',
  'employee-list_how1': 'Open de pagina van een bedrijf waar je mee wilt werken, en dan Personen.',
  'employee-list_how2': 'Filter op een afdeling of op tweedegraads.',
  'employee-list_how3': 'Lees twee profielen, en noteer wie je zou kunnen voorstellen.',
  'map-deciders': 'Breng bij één klant in kaart wie beslist',
  'map-deciders_why': 'Zakelijk kopen doet bijna niemand alleen; zes rollen praten erover mee.',
  'map-deciders_how1': 'Open de pagina van het bedrijf, en dan Personen.',
  'map-deciders_how2':
    'Wie kan de behoefte aankaarten, adviseren, de deur bewaken, beslissen, tekenen en ermee werken?',
  'map-deciders_how3': 'Kies de twee rollen waarin je niemand kent; begin daar.',
  'three-invitations': 'Stuur hooguit drie uitnodigingen met een reden',
  'three-invitations_why':
    'Welk deel van je uitnodigingen wordt geaccepteerd, staat op LinkedIns lijst; weinig en passend is dus beter dan veel.',
  'three-invitations_how1': 'Kies mensen met wie je iets deelt: een bijdrage, een evenement, een gezamenlijke bekende.',
  'three-invitations_how2': 'Noem dat in één of twee zinnen, zonder aanbod. Geen echte reden? Wacht dan nog.',
  'three-invitations_how3':
    'Gratis accounts hebben maar een paar persoonlijke berichten per maand; bewaar ze hiervoor.',
  'withdraw-old-invitations': 'Trek uitnodigingen van ouder dan een maand in',
  'withdraw-old-invitations_why':
    'LinkedIn noemt veel onbeantwoorde uitnodigingen als reden om een account te beperken.',
  'withdraw-old-invitations_how1': 'Open je verzonden uitnodigingen en scrol naar de oudste.',
  'withdraw-old-invitations_how2':
    'Trek in wat ouder is dan een maand. Diegene kun je tot drie weken lang niet opnieuw uitnodigen.',
  'withdraw-old-invitations_how3': 'Wil je iemand nog steeds leren kennen? Reageer dan eerst op diens bijdragen.',
  'group-join': 'Word lid van twee groepen waar je klanten in zitten',
  'group-join_why':
    'Groepen staan op LinkedIns lijst, en in een gedeelde groep heb je een reden om elkaar aan te spreken.',
  'group-join_how1': 'Kijk op een paar passende profielen, onderaan bij Interesses, in welke groepen ze zitten.',
  'group-join_how2': 'Word lid van de twee waar deze maand nog op elkaar wordt gereageerd; sla de stille over.',
  'group-help': 'Beantwoord één vraag in een groep',
  'group-help_why': 'Je bent lid; één iemand helpen zegt daar meer dan iets plaatsen voor iedereen.',
  'group-help_how1': 'Open een groep uit het vak van je klanten en zoek een open vraag.',
  'group-help_how2': 'Antwoord uit je eigen werk, in een paar zinnen, zonder link naar jezelf.',
  'recommended-leads': 'Bewaar je aanbevolen leads of wijs ze af',
  'recommended-leads_why':
    'Trainers zien dat kiezen hier in Sales Navigator meetelt, en je lijst lijkt zo steeds meer op je persona.',
  'recommended-leads_how1': 'Open de startpagina van Sales Navigator en ga naar de aanbevolen leads.',
  'recommended-leads_how2': 'Bewaar ze of wijs ze af, één voor één; vraag alleen of het bij je persona past.',
  'recommended-leads_how3': 'Stop na tien.',
  'job-change-search': 'Bewaar een zoekopdracht naar mensen met een nieuwe baan',
  'job-change-search_why':
    'Uitgebreid zoeken staat op LinkedIns lijst, en wie nieuw is in een functie kijkt vaak om zich heen.',
  'job-change-search_how1': 'Zoek leads in Sales Navigator met de filters van je persona.',
  'job-change-search_how2': 'Voeg ‘van baan veranderd’ toe en bekijk de eerste resultaten.',
  'job-change-search_how3': 'Bewaar de zoekopdracht en kies een wekelijkse melding.',
  'tune-saved-search': 'Scherp je bewaarde zoekopdracht aan',
  'tune-saved-search_why':
    'Je bewaarde hem meer dan een maand geleden; wat hij oplevert, laat zien welk filter niet klopt.',
  'tune-saved-search_how1': 'Open de bewaarde zoekopdracht in Sales Navigator en bekijk de laatste tien resultaten.',
  'tune-saved-search_how2': 'Past minder dan de helft? Verander één filter. Bijna geen resultaten? Haal er één weg.',
  'save-leads-accounts': 'Bewaar een paar leads met hun accounts',
  'save-leads-accounts_why':
    'Bewaarde leads en bewaarde accounts staan allebei op LinkedIns lijst, en je hoort het als daar iets verandert.',
  'save-leads-accounts_how1':
    'Bewaar uit een zoekopdracht in Sales Navigator hooguit vijf leads die bij je persona passen.',
  'save-leads-accounts_how2': 'Bewaar ook het bedrijf van elk, en zet ze samen in één lijst.',
  'show-up': 'Doe vandaag gewoon twee minuten',
  'show-up_why':
    'Dagen waarop je actief bent, staan op LinkedIns lijst; een kort bezoek op je eigen dagen houdt het ritme erin.',
  'show-up_how1': 'Open LinkedIn op een vast moment, bijvoorbeeld bij je eerste koffie.',
  'show-up_how2': 'Doe het kleinste van je lijst, vink het af en sluit het tabblad.',
  'searches-again': 'Pak het zoeken weer op',
  'searches-again_why':
    'Deze pijler staat lager dan twee weken geleden en je vinkte deze week geen zoektocht af; zoeken en profielen bekijken staan op LinkedIns lijst.',
  'searches-again_how1': 'Herhaal de laatste zoekopdracht die je iemand interessants opleverde.',
  'searches-again_how2': 'Lees er één profiel uit. Dat is genoeg voor vandaag.',
  'acceptance-rate': 'Schat hoeveel uitnodigingen worden geaccepteerd',
  'acceptance-rate_why':
    'Je stuurde uitnodigingen en deze pijler bleef gelijk; LinkedIn telt het aandeel dat wordt geaccepteerd, maar toont het niet.',
  'acceptance-rate_how1': 'Open je verzonden uitnodigingen en tel welke van de laatste maand nog openstaan.',
  'acceptance-rate_how2':
    'Vergelijk dat met hoeveel je er stuurde. Minder dan één op vijf geaccepteerd? Dat is weinig, volgens onze vuistregel.',
  'acceptance-rate_how3': 'Nodig dan alleen mensen uit met wie je iets deelt, tot het verandert.',
  'account-read-up': 'Verdiep je in één klant voordat je praat',
  'account-read-up_why': 'Kopers zeggen dat ze iemand willen die hun bedrijf kent; dat begint met tien minuten lezen.',
  'account-read-up_how1': 'Open de pagina van het bedrijf: eerst de bijdragen, dan de mensen.',
  'account-read-up_how2': 'Noteer één trend, één persoon en één vraag.',
  'account-read-up_how3': 'Gebruik die vraag in een reactie, niet in een verkooppraatje.',
  'fellow-students': 'Zoek oud-studiegenoten in je vak',
  'fellow-students_why': 'Je opleiding staat nu op je profiel; een gedeelde school is een warmer begin dan niets.',
  'fellow-students_how1': 'Zoek personen en filter op je school en op de branche van je klanten.',
  'fellow-students_how2': 'Lees twee profielen. Zou je ze op een reünie groeten? Dan heb je je eerste zin.',
  'people-to-learn-from': 'Zoek drie mensen van wie je kunt leren',
  'people-to-learn-from_why':
    'De juiste personen zijn niet alleen klanten; wie je volgt, bepaalt wat je ziet en waar je iets aan kunt toevoegen.',
  'people-to-learn-from_how1':
    'Zoek personen op een onderwerp waar je om bekend wilt staan, en kijk wie erover plaatst.',
  'people-to-learn-from_how2': 'Volg de drie die iets nieuws zeggen; laat wie alleen beroemd is weg.',
  'people-to-learn-from_how3': 'Reageer deze week op één van hen.',
};
