import { phrases } from '../lexicon';

/** How Dutch says that a note is after something: a sale, a job, a yes, the reader’s time. */
export const wants = {
  we: phrases(`
    (wij|we|ik|ons team|ons bedrijf|mijn bedrijf|ons bureau|mijn bureau|ons platform|onze software|onze app|onze tool|ons product) (ook |vooral |specifiek |alleen |sinds kort |momenteel |al |net |zelf )*(help|helpen|helpt|ondersteun|ondersteunen|ondersteunt|bied|bieden|biedt|lever|leveren|levert|verkoop|verkopen|verkoopt|maak|maken|maakt|bouw|bouwen|bouwt|bouwden|ontwikkel|ontwikkelen|ontwikkelt|ontwikkelden|ontwerp|ontwerpen|verzorg|verzorgen|verzorgt|begeleid|begeleiden|begeleidt|train|trainen|traint|coach|coachen|coacht|adviseer|adviseren|adviseert|organiseer|organiseren|organiseert|regel|regelen|regelt|bespaar|besparen|bespaart|verlaag|verlagen|verhuur|verhuren|plaats|plaatsen|neem|nemen|neemt|zorg|zorgen|zorgt|los|lossen|lost|geef|geven|geeft|doe|doen|host|werf|werven|bemiddel|bemiddelen|detacheer|detacheren|installeer|installeren|financier|financieren|koppel|koppelen|automatiseer|automatiseren|lanceer|lanceren|lanceerden|produceer|produceren|importeer|schrijf|schrijven|verzekeren|verzeker|drukken|druk|onderhouden|reinigen|vervangen|vul|vullen|laat|laten|halen|haal|ontzorgen|ontzorg|ontzorgt|garanderen|specialiseren|hebben (een|iets|daar|een oplossing|de|het|dé)|heb (een|iets|de))
    (onze|mijn) (klanten|opdrachtgevers|gebruikers|oplossing|oplossingen|dienst|diensten|dienstverlening|producten|software|tool|tools|app|cursus|aanpak|methode|methodiek|training|trainingen|workshop|masterclass|programma|agency|consultants|kandidaten|kandidaat|specialisten|experts|adviseurs|demo|aanbieding|whitepaper|brochure|scan|nieuwsbrief|webshop|praktijk|machines|freelancers|developers|prijzen|tarieven|winkel|catalogus|diensten)
    (ons|mijn) (product|platform|bureau|aanbod|pakket|programma|systeem|team|bedrijf|assortiment|traject|boek|webinar|netwerk van|kantoor|concept|abonnement|portfolio|model)
    (via|bij|met|door) ons
    (kunnen|kan) (wij|we|ik) (jou|je|jullie|u|voor|daarbij|hierbij|helpen|uw|mogelijk|iets|vast|ook|misschien|wellicht|dat|zo)
    voor (jullie|u|jou|je) (kunnen|kan|kunt|mag|betekenen|doen|in|een|iets|regelen|besparen)
    (gespecialiseerd|specialist|specialisten|expert) (in|op)
    (dé|de) (specialist|oplossing|partner|tool|app|nummer)
    (opgericht|gestart met|begonnen met|gelanceerd|ontwikkeld)`),
  wares: phrases(`
    (oplossing|oplossingen|software|saas|platform|tool|product|producten|dienst|diensten|dienstverlening|bureau|app|systeem|crm|pakket|abonnement|programma|traject|licentie|lease|leasing|financiering|investering|investeren|vastgoed|webinar|masterclass|workshop|training|coaching|cursus|opleiding|audit|scan|check|offerte|prijs|prijzen|tarief|tarieven|korting|aanbod|aanbieding|deal|demo|proefperiode|proef|pilot|sample|staaltje|monster|brochure|catalogus|voorstel|samenwerking|synergie|leads|roi|omzet|groei|outsourcing|detachering|personeel|kandidaten|kandidaat|advies|adviesgesprek|verzekering|hypotheek)`),
  benefit: phrases(`
    (elkaar|jullie|u|je) (kunnen |kan )?(versterken|iets betekenen|van dienst|verder helpen|aanvullen)
    (uitdagingen|behoeften|knelpunten|wensen|energiekosten|kosten|plannen) (van|rond|rondom|op|in) (uw|je|jouw|jullie)
    (bespaar|bespaart|besparen|besparing|verlaag|verlagen|verhoog|verhogen|verdubbel|verdubbelen|halveer|halveren|groei|groeien|verbeter|verbeteren|versnel|versnellen|optimaliseer|optimaliseren|automatiseren|ontzorgen|vereenvoudigen|boost|boosten|scoor|win|winst|verdien|verdienen|schaal|verminder|verminderen|stop met|voorkom|voorkomen|haal meer|meer halen|terugverdien*|rendement) ~ (je|jouw|uw|jullie|tijd|kosten|geld|omzet|uren|klanten|leads|energie|sales|verloop|verzuim|uit|op|tot|#|je klanten|fouten|administratie|nieuwe|meer|per)
    (bedrijven|teams|organisaties|ondernemers|mensen|managers|scholen|winkels|praktijken|directeuren|merken|zaken|instellingen|makelaars|leidinggevenden|afdelingen|ziekenhuizen|gemeenten|adviseurs|coaches|eigenaren|klanten) (zoals|als|in jouw|in uw|in jullie|van jouw) (jullie|die van|jij|u|jou|uw|de jouwe|branche|situatie|sector|formaat)
    (zoals|net als) (jij|jullie|u|jou|die van)
    (voor|aan) (jou|jullie|u|je team|jouw team|jullie team|uw organisatie|jouw organisatie|je bedrijf|jullie organisatie|uw bedrijf|bedrijven|ondernemers|teams|professionals)
    (interessant|relevant|waardevol|nuttig|iets|geschikt|handig|een match|match|passend|past|goed) (voor|bij|om) (jou|jullie|u|je|uw|jouw|beide|samen|bij)
    binnen (#|een|één|twee|drie|zes|acht|tien|dertig|zestig|negentig) (dag|dagen|week|weken|maand|maanden|minuten|uur)
    (#)(%|x)? (meer|minder|sneller|goedkoper|hoger|lager|korting|besparing)
    (tot|gemiddeld|met) (#|de helft|een derde|een kwart) ~ (minder|meer|korting|besparen|goedkoper|lager|sneller|%|verlagen)
    (tot|gemiddeld) #(%)?
    (sneller|goedkoper|makkelijker|slimmer|rustiger|lichter|eenvoudiger|beter|voordeliger) (dan|en|zonder|met|onboarden|werven|maken|werken)
    (zonder|geen) (gedoe|verplichtingen|verplichting|kosten|risico|extra|gezeur|kleine lettertjes|stress|moeite|investering|poespas)
    (moe|beu|zat|last|gefrustreerd|worstel|worstelt|worstelen|wakker) (van|met|is|ben|je|jij|veel|jullie|lig)
    (win win|wederzijds|synergie|resultaat|gegarandeerd|garantie|bewezen|no cure no pay|kosteloos|rendement|next level|tijdelijk|laatste plekken|exclusief|voordeel|vroegboek*|meerwaarde|toegevoegde waarde|ontzorg*)
    (wist je|wist u|weet je|stel je voor|stel dat|wat als)
    (betaal|betaalt|betalen) (je|jij|u|jullie) ~ te veel
    (kost|kosten) (niks|niets)
    te veel (voor|aan|belasting|tijd|geld|betaalt|betalen)
    (zorgeloos|onbezorgd|geen omkijken|met een gerust|geruster|rustig slapen|beter slapen|ademruimte|weer lucht|in vertrouwde handen|in goede handen|kant en klaar|sleutel op de deur)
    (zodat|opdat|dan|zo|hierdoor|daardoor) (je|jij|u|jullie|uw) ~ (nooit|geen|niet|minder|weer|meer|sneller|zelf|rust|tijd|avonden|houdt|hoeft|hoeven|hoef|kunt|kunnen|kan)
    (nooit|geen) (meer|een) ~ (zoeken|wachten|bellen|mis|kwijt|zorgen|last|gezeur|overtypen|zonder|te|papier|fout|fouten|nachten|files|klachten|dubbel)
    (gebeurt|overkomt|gebeurde|overkwam|vergeet|verliest|verlies|mist|mis|lekt|zoek|zoekt|wacht) (je|jij|u|jullie|uw) ~ (nooit|niet|geen|niets|weer|meer)
    (hoeveel|wat) (verliest|kost|verlies|kosten|verspilt|laat|laten|betaalt|betaal|scheelt|gooit|gaat|gooien|mist|missen) (je|jij|u|jullie|uw|dat|het|er)
    (dat|het|dit) (scheelt|bespaart|bespaarde|scheelde|spaart|levert|leverde|geeft|gaf|kan|hoeft|moet) ~ (uur|uren|dag|dagen|euro|geld|werk|tijd|op|rust|anders|beter|sneller|goedkoper|niet|ritten|klachten|gedoe)
    (dat|het|dit) (kan|moet|mag|hoeft) (ook |vast |best |bij u |bij jullie |bij jou |een stuk |veel |niet )+(anders|beter|sneller|goedkoper|slimmer|makkelijker|lichter|zo|meer|zelf)
    (ik|wij|we) (gun|gunnen|wens) (het|dat|je|jou|u|jullie) ~ (ook|zo|hetzelfde|dat|rust)
    (bij|van|door|in|aan) (jullie|u|jou) (in huis|op het dak|op kantoor|in de winkel|op de werf|op de vloer|in de stal|op stal|aan de deur|in het magazijn|in de keuken|op locatie|op de afdeling|aan de muur|op de werkvloer)
    (jullie|u|jij|je) (ook|zou|zouden|kunt|kan|kun) ~ (profiteren|baat|schelen|helpen|besparen|passen|hebben aan|iets aan)
    (kan|kunnen|zou|zal) (er )?(de|het|uw|jullie|jouw|je) ~ (een|ook|zo) ~ (zijn|worden|van)
    (inmiddels|nu|al|ruim|meer dan|samen|vandaag) (#|honderd|honderden|tientallen|duizenden|dertig|veertig|vijftig|zestig|twintig|tachtig) ~ (bedrijven|klanten|scholen|winkels|gebruikers|praktijken|teams|boeren|stallen|hotels|zaken|kantoren|gemeenten|bakkers|restaurants|huizen|collega's)
    (van|ging|gingen|daalde|daalden|zakte|zakten) ~ (van )?(#|vijf|tien|dertig|twintig|acht|zes|negen|twaalf|veertig|vijftig) ~ naar (#|een|één|twee|drie|vier|vijf|zes|acht|tien|nul)`),
  minutes: phrases(String.raw`
    (#|vijf|tien|vijftien|twintig|dertig|een half|half) ?(min|minuten|minuutjes|minuutje|uur|uurtje)
    (kwartier|kwartiertje|half uur|halfuur|halfuurtje|uurtje|momentje|minuutje)
    (kort|korte|vrijblijvend|vrijblijvende|snel|kennismakings|oriënterend|digitaal|digitale|telefonisch|goed|goede|even een|een keer een|informeel) (gesprek|gesprekje|belletje|call|kennismaking|afspraak|overleg|meeting|demo|sessie|koffie|bakkie|intake|adviesgesprek|contact|lunch)
    (kennismakingsgesprek|adviesgesprek|belafspraak|intakegesprek|intake|belletje|bakkie|koffietje|strategiesessie|brainstorm)
    (kop|kopje|bak|bakje|tas|taske|virtuele|digitale) (koffie|thee)
    (koffie|lunch|lunchen|thee) (drinken|doen|pakken|zetten|komen|bij|met|te|kunnen|een|samen|\?)
    (een|eens|nog|even|binnenkort|ergens|vast|nog een) (gaatje|momentje|kwartiertje|vijf minuutjes|minuutje|uurtje|ogenblik|halfuur|plekje|dagdeel)
    (pint|pintje|glaasje|biertje|wijntje|broodje|hapje|tas koffie|bakje|borrel|terrasje|lunch|ontbijtje|soepje|appeltaart) (drinken|eten|doen|pakken|met|samen|van mij|op mijn|op onze|op kosten|trakteer)
    (ik|wij) (trakteer|trakteren|neem|nemen|breng|brengen) (op |gebak|taart|koffie|de koffie|de taart|broodjes|lunch|een|wat|mijn|onze|het)`),
  appointment: phrases(String.raw`
    (in gesprek|om tafel|aan tafel) ~ (met|komen|gaan|over)
    (kom|ga|kwam) (ik|wij|we) (graag )?(met|eens|even|bij)
    (uit|nodig) ~ (voor een|tot een|voor) ~ (kennismaking|gesprek|kop|koffie|demo|sessie|ontbijt|lunch)
    (kennismaking|verkenning|gedachtewisseling)
    (plan|plannen|inplannen|ingepland|boek|boeken|regel|regelen|maak|maken|prik|prikken|zet|zetten|vind|afspreken|afspraak|spreken we|zullen we|kunnen we|laten we|spreek|zullen we eens|even) ~ (afspraak|gesprek|call|demo|moment|datum|koffie|bellen|afspreken|kennismaken|sparren|zitten|praten|bespreken|spreken|kijken|langskomen|videobellen|overleggen|kletsen|agenda|momentje|kennismaking|bezoek)
    (even|eens|kort|graag|vrijblijvend|een keer|binnenkort|samen|gauw|snel) (bellen|sparren|kennismaken|kennis maken|langskomen|afspreken|bijpraten|praten|zitten|teams|zoomen|overleggen|brainstormen|koffie|videobellen|verkennen|telefoneren|bespreken|laten zien|langs|toelichten|uitleggen|presenteren|voorstellen|aanbieden|helpen|vertellen|tonen|voorleggen)
    (past|schikt|komt|lukt|uitkomt|gelegen) ~ (maandag|dinsdag|woensdag|donderdag|vrijdag|volgende week|deze week|morgen|dat|je|jou|u|het|beter)
    (wanneer|welke dag|hoe laat) ~ (schikt|past|uit|kan|kun|kunt|kan ik|tijd|heb|bereikbaar|beschikbaar|bellen)
    (heb|heeft|hebben) (je|jij|u|jullie) (even |volgende week |binnenkort |deze week |toevallig |daar |hier |misschien |een keer |ergens )*(tijd|een moment|een kwartier|een momentje|ruimte|#|tien|vijftien|een half|interesse|behoefte|zin)
    (maandag|dinsdag|woensdag|donderdag|vrijdag|volgende week|deze week|morgen|binnenkort) (even |eens |kort |nog )?(bellen|tijd|koffie|kan|kunnen|langs|een kwartier|\?)
    (agenda|kalender|calendly|telefoonnummer|06 nummer)
    (mag|zal|kan|zou) (ik|we) ~ (bellen|langskomen|langs|komen|laten zien|vertellen|toelichten|uitleggen|presenteren|voorstellen|sturen|opsturen|mailen|toesturen|appen|aanbieden|helpen|spreken|kennismaken|interesseren|uitnodigen|doorsturen|delen|tonen|meekijken|maken|rekenen|opmeten)
    (laat|vertel|toon|leg) (ik|we|wij) (je|jou|u|jullie) (zien|graag|hoe|het|wat|dat|er|in|uit|even)`),
  may: phrases(String.raw`
    (interesse|geïnteresseerd|benieuwd|nieuwsgierig|open|zin|iets voor jou|iets voor jullie|iets voor u|doen|waard|behoefte|akkoord|goed idee|deal|proberen|zien hoe|weten hoe|meer weten|meer horen|hoe dan|ideetje) ~ \?
    (benieuwd|nieuwsgierig) (hoe|of|wat|naar|waarom|hoeveel) ~ (dat|dit|jullie|wij|je|u|jij|we|werkt|het)
    (interesse|zin|behoefte) (in|om|aan)
    (zou|zouden|wil|wilt|willen|sta|staat|staan|bent|ben) (je|jij|u|jullie) ~ (open|interesse|eens|weten|horen|proberen|kennismaken|willen|zien|ontvangen|voor|meer|tijd|benieuwd|ook|geïnteresseerd|toe|bereid|langs|even|meedoen|komen|kunnen)
    (laat|laat het|geef) (me|maar|mij|gerust|het|even) ~ (weten|seintje|horen)
    (stuur|app|mail|bel|reageer|schrijf|meld|download|vraag|kijk|bezoek|klik|ontdek|probeer|test|doe mee|meld je|schrijf je|bestel|neem contact) (me|mij|gerust|maar|even|dan|je|nu|vandaag|eens|vrijblijvend|ja|aan|hier|op|onze|de|mee|gratis|het|contact)
    (graag|gerust|alvast|zo) (sturen|toesturen|laten zien|vertellen|delen|toe|op|even|uit|door|meedenken|helpen|aan|voor je|voor u|voor jullie)
    (stuur|deel|geef|vertel|leg|bied|help|denk|kom|licht|maak|reken|laat|toon|nodig|bespreek|ga|kijk|plan|stel) (ik|wij|we) (je|jou|u|jullie|het|hem|deze|graag|gerust|ze|dat|er|daar|een)
    (ik|we|wij) (stuur|sturen|deel|vertel|vertellen|leg|bied|kom|toon|laat|help|denk|nodig|bespreek|stel|wil|willen|zou|kan|kunnen) ~ (graag|je|u|jullie|gerust|jou) ~ (toe|vertellen|laten|sturen|voorstellen|delen|kennismaken|spreken|bellen|helpen|mee|uit|zien|over|aan|voorleggen|tonen|komen|op|voor|langs|uitnodigen)
    hoe (regelen|doen|pakken|lossen|organiseren|regelt|doet|pakt|lost) (jullie|jij|je|u) ~ (nu|dat|dit|aan|op|momenteel)`),
  free: phrases(`
    (gratis|kosteloos|kosteloze|vrijblijvend|vrijblijvende|zonder verplichting|zonder verplichtingen|geheel vrijblijvend|korting|actieprijs|proefperiode|proefmaand|kennismakingskorting|eerste maand|eerste sessie|uitprobeer*|kost niks|kost je niks|kost niets|op onze kosten)
    (niet goed|bevalt|niet tevreden|bevalt het niet|valt het tegen|niks aan) ~ (geld terug|haal ik|halen we|neem ik|nemen we|stoppen|weg|terug)
    (op (mijn|onze) kosten|van het huis|van mij cadeau|van ons cadeau|cadeau bij|krijg je van|krijgt u van|krijgen jullie van|voor niks|voor niets|voor nul|voor noppes|voor de helft|halve tarief|eerste week|eerste les|eerste doos|eerste levering|eerste keer gratis|eerste kennismaking|te leen|op zicht|in bruikleen)
    (#)(%| procent) (eraf|korting|af|voordeel|goedkoper|lager|van de prijs)
    (kost|kosten) (je|jou|u|jullie|het|dat) ~ (niks|niets|nul|geen|alleen|enkel)`),
  material: phrases(`
    (whitepaper|white paper|brochure|case|cases|casestudy|case study|pitchdeck|deck|e book|ebook|catalogus|prijslijst|portfolio|ons rapport|onze gids|gids|stappenplan|onze website|onze site|mijn cv|cv|mijn boek|nieuwsbrief|mijn portfolio|linkje|folder)
    (prijsopgave|prijsopgaaf|documentatie|informatiepakket|rekenblad|rekenvoorbeeld|vergelijking|referentielijst|demovideo|productblad|staalkaart|stalenboek|motivatiebrief|curriculum|werkmap|businessplan|presentatiemap|onepager|one pager|infofolder|infopakket|bestelformulier|inschrijflink|aanmeldlink|inschrijfformulier)`),
  route: phrases(`
    (degene|iemand|diegene) die (over|gaat)
    (wie erover gaat|wie gaat (er )?over|zo niet wie dan|wie dan wel|wie dan)
    (juiste|geschikte|aangewezen) (persoon|contactpersoon|mens|collega|afdeling|aanspreekpunt|iemand|man|vrouw|adres)
    (wie|met wie|bij wie|welke collega) ~ (verantwoordelijk|gaat over|inkoop|beslist|over|contact|terecht|regelt|moet ik|kan ik|zijn|spreken|aanspreekpunt)
    (verwijs|doorverwijzen|doorsturen|introduceren|introductie|voorstellen aan|in contact brengen|in contact komen met|doorzetten|koppelen aan|goed woordje|doorgeven aan|naar voren)
    (verantwoordelijk|beslist) (voor|over|is)
    gaat (bij jullie|bij u|er) over
    (wie|welke collega|welke persoon|welke afdeling|wie van jullie|wie bij jullie|wie bij u|wie er bij) ~ (koopt|bestelt|regelt|doet|beheert|tekent|bepaalt|plant|huurt|kiest|inkoopt|beslist|verzorgt|organiseert|spreek ik|spreek|moet|mag|kan|benader|bel|mail|onderhoudt|gaat)
    (is|bent|ben) (u|jij|je|dat|dit) ~ (beslisser|bevoegd|verantwoordelijk|verantwoordelijke|contactpersoon|eindverantwoordelijk|aan het juiste adres|degene)
    (aan|op) het (juiste|goede|rechte|verkeerde) adres
    (kunt|kun|kan|zou|wilt|wil) (u|je|jij|jullie) ~ (mij|me|ons|dit|dit bericht) ~ (doorverbinden|doorsturen|doorgeven|voorstellen|verwijzen|introduceren|wijzen|koppelen|tippen|vertellen wie|zeggen wie|in contact|helpen aan)
    (de|goede|juiste) persoon (uitkomen|uit|terecht|spreken|bereiken|vinden)
    (kruiwagen|ingang|voet tussen de deur|warme introductie|naam en nummer|telefoonnummer van)
    (wie|wie er) (bij jullie|bij u|binnen|in jullie|in uw) ~ (over|gaat|de|het)`),
  vacancy: phrases(`
    (vacature|vacatures|kandidaat|kandidaten|baan|nieuwe uitdaging|volgende stap|carrièrestap|overstap te|recruiter|recruitment|headhunter|werving|detachering|opdrachtgever|mooie klant|mooie kans|kans voor|mooie rol|mooie functie|functie (bij|als|die|in|waarvoor)|rol (bij|als|die|waarvoor)|arbeidsvoorwaarden|salaris|per uur|uurtarief|fulltime|parttime|# uur|hybride|open voor|toe aan iets|openstaat|open staat|iets nieuws|past bij je|past bij jou|past perfect|jouw achtergrond|op het lijf|op zoek naar (een|nieuwe|ervaren|versterking|iemand|collega|mensen|talent)|versterking|solliciteren|sollicitatie|opdracht|opdrachten|zzp|zzp'er|freelancer|freelance|interim)
    (plek|plaats|stoel|bureau|functie|vacature|rol|positie|baan|job) (vrij|vacant|open|openstaan|beschikbaar|in te vullen|onvervuld)
    (mijn|onze|een|van mijn|van onze) (opdrachtgever|opdrachtgevers|klant|klanten|cliënt) (zoekt|zoeken|is op zoek|heeft|wil|vraagt)
    (zoekt|zoeken|zocht|wil|willen) ~ (precies (die|iemand|jouw|zo|dit)|zo iemand|iemand als jij|iemand als u|iemand zoals|jouw profiel|iemand met)
    (nog|twee|drie|één|een|vier|enkele) (rayons|gebieden|regio's|plekken|plaatsen|standplaatsen|roosters|routes|diensten) ~ (vrij|over|open|te verdelen|beschikbaar)
    (goed|uitstekend|prima|mooi|marktconform|riant) (salaris|loon|uurtarief|pakket|betaald)
    (wij|we) (komen|kwamen) ~ (handen|mensen|collega's|chauffeurs|monteurs|koks|man) ~ (tekort|te kort)
    (kom|komt|kom je|komt u) (bij ons|ons team|ons) (werken|team|versterken|ploeg|helpen|meedraaien)
    (verdien|verdienen|verdient) (je|u|er|jij) ~ (meer|beter|bij|goed|extra)
    (iets voor (jou|u|je)|je lijf geschreven|naar iets anders|naar wat anders|naar een andere|een overstap|overweeg je|overweegt u)`),
  seek: phrases(String.raw`
    (opdracht|vacature|baan|plek) ~ (hoor|horen|laat|weten|graag)
    (kent|ken|weet) (u|je|jij|jullie) (iemand|in uw|een|wellicht|misschien|toevallig)
    (ik|wij|we) (ben|zijn|zit|zitten|zoek|zoeken|doe|schrijf|verzamel|organiseer|organiseren|werf) ~ (zoek naar|op zoek|zoek|onderzoek|scriptie|stage|stageplek|baan|werk|sprekers|gasten|deelnemers|investeerders|partners|beschikbaar|opdracht|opdrachten|klanten|respondenten|testers|sponsors|iemand|mensen)
    (op zoek naar|zoek een|zoek ik|zoeken wij|zoeken we|zoeken nog|zoek nog|ik zoek|wij zoeken|we zoeken)
    (stage|stageplek|afstudeerplek|afstudeerstage|leerwerkplek|bijbaan|traineeship|werkplek|solliciteren|mijn cv|in aanmerking|bij u werken|bij jullie werken|bij jullie aan de slag|bij uw team|bij jullie team)
    (enquête|vragenlijst|interviewen|interview voor|mijn scriptie|mijn onderzoek|mijn podcast|onze podcast|te gast|als gast|spreker|spreken op|gastblog|sponsor|sponsoren|sponsoring|doneren|donatie|stem op|stemmen op|petitie|aanbevelen|mentor)
    (mag|zou|kan|kon|wil) (ik|er) ~ (meelopen|meedraaien|meerijden|stage|werken|beginnen|solliciteren|aan de slag|helpen in|komen werken|leren bij|proefdraaien|dagje|proefdag)
    (zonder|geen) (werk|baan|job) ~ (zit|ben|sinds|gekomen|geraakt|meer)?
    (zit|ben|kom|sta) (ik )?(sinds|al|weer|nu|momenteel|helaas|binnenkort|per|vanaf|zonder|op) ~ (zonder werk|zonder baan|zonder job|werkloos|op straat|beschikbaar|vrij|thuis|werkzoekend|de markt|inzetbaar)
    (wil|zou|hoop|probeer|kan) (ik|ik graag|graag) ~ (weer|terug|opnieuw|graag) ~ (aan het werk|de zorg in|boekhouding|aan de slag|in|werken|beginnen|als)
    (baantje|plekje|werk|job|stage|stageplaats|leerplek|plaats|opdracht|klus|plek) ~ (voor (mij|me|een)|bij (jullie|u|jou)|nog|vrij|te vinden|in jullie|over) ~ \?
    (heb|hebben|heeft|hebt) (je|jij|u|jullie) ~ (werk|baan|baantje|plek|plekje|stageplek|plaats|stage|job|klus|opdracht|vacature|iemand nodig|mensen nodig|handen nodig|hulp nodig|een paar uur|nodig|uren)
    (kunnen|kan|kunt|zoeken|zoekt) (jullie|u|jij|je) ~ (iemand|hulp|handen|kracht|hulpje|versterking|invaller|oppas|leerling|stagiair|chauffeur|kok|monteur) ~ (gebruiken|nodig|zoekt|zoeken|\?)
    (misschien|wellicht|mogelijk|toevallig) (weet|kent|kennen|zoekt|zoeken|heeft|hebben|ken) (u|je|jij|jullie|uw|iemand|jullie kantoor|uw kantoor)
    (iemand|wie|mensen) (die|dat) ~ (zoekt|zoeken|nodig heeft|kan gebruiken|interesse|wil|weet|meedoet|helpt)
    (inzetten|inleggen|instappen|meefinancieren|mee te financieren|ticket|meebouwen|mede eigenaar|aandeelhouder worden|investeerder worden|een klein bedrag|startkapitaal|kapitaal|risicokapitaal|financieringsronde|geldronde)
    (elke|iedere|alle|kleine|een|jouw|uw|je) (euro|gift|donatie|bijdrage|handtekening|stem|tientje|winterjas|steun|hulp) ~ (telt|helpt|welkom|scheelt|maakt|nodig|is)
    (delen|doorsturen|doneren|tekenen|stemmen|geven|meelopen|meedoen|helpen) (telt|mag|helpt|kan|doet|scheelt) (ook|al|via|hier|tot|zoveel|nog|altijd)?
    (steun|sponsor|help|teken|adopteer|doneer|stem) (je|jij|u|ons|mij|me|hem|haar|dit|mee|voor|op|jullie|het|de|onze|mijn) ~ (\?|mee|actie|voor|via|doel|met|doen)
    (ik|wij|we) (halen|haal|zamelen|zamel|loop|lopen|fiets|fietsen|ren|rennen|zwem|collecteer|collecteren) ~ (geld op|op voor|geld in|in voor|voor (het|de|een)|geld)`),
  price: phrases(String.raw`
    (te koop|zgan|ophalen|bieden mag|vraagprijs|op is op|verzendkosten|laatste stuks|uitverkoop)
    (komen meten|komen kijken|kom graag|kom ik graag|wij komen|kom er een|vaar ik|niks staan|niks omhanden|ruimte voor (een|één|twee|nog)|waarom niet jullie|beschikbaar als|beschikbaar vanaf|per # \p{L}+ beschikbaar|extra inkomen|vanuit huis|bijverdienen)
    (iets op papier|op papier zetten|zal ik (eens|er|het|hem|ze|een))
    (#) (euro|€|per stuk|per maand|per uur|p m|per persoon|ex btw|per dag)
    [€] #
    (halve prijs|niet goed geld|nog (een|één|twee|drie|enkele|een paar|zes) (plek|plekken|plaats|plaatsen|stoel|stoelen|plekje|bureau|bureaus)|plek vrij|stoel vrij|komt vrij|komt ~ vrij|te huur|te koop|huur|huurder|op voorraad|uit voorraad|op de plank|zeg maar wanneer|zeg het maar|wie er een|wie wil|op proef|proefdag|uit handen|iets voorleggen|wie het hoe|een berichtje sturen|als je wilt|bespreekbaar)
    (te koop|te huur|te leen|te ruil|komt vrij|staat leeg|staan leeg|nog vrij|is vrij|zijn vrij|vrij vanaf|leverbaar|uit eigen voorraad|op afroep|restpartij|overjarig|overtollig|overnameprijs|bod welkom|doe een bod|biedt u maar|vanaf #|voor maar|slechts #|per kilo|per stuk|per doos|per pallet|per meter|per dagdeel|per persoon|per keer|per rit|alles inbegrepen|zonder voorrijkosten|gratis thuisbezorgd|morgen in huis|volgende dag in huis|binnen de week)
    (ik|wij|we) (heb|hebben|had) (nog|per direct|vanaf|deze|volgende|in|net|weer|dan) ~ (vrij|ruimte|plek|plekken|plaats|plaatsen|over|beschikbaar|capaciteit|staan|liggen|uren|dagen|een gaatje|tijd over)
    (ruimte|plek|plaats|capaciteit|uren|dagen|tijd|gaatje|gaatjes) (vrij|over|in mijn|in onze|vanaf|voor nieuwe|voor nog|beschikbaar|vanaf #)
    (doe|maak|bied|reken) (ik|we|wij) ~ (voor (de|een)|prijsje|prijs|# euro|vriendenprijs|vriendenprijsje|korting|halve)`),
};
