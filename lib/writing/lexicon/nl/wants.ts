import { phrases } from '../lexicon';

/** How Dutch says that a note asks for something: the reader’s time, a way in, a job, a yes. */
export const wants = {
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
};
