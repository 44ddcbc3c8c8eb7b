import { type Lexicon, phrases } from '../lexicon';

/** What marks a Dutch note. */
export const note: Lexicon['note'] = {
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
    te veel (voor|aan|belasting|tijd|geld|betaalt|betalen)`),
  minutes: phrases(String.raw`
    (#|vijf|tien|vijftien|twintig|dertig|een half|half) ?(min|minuten|minuutjes|minuutje|uur|uurtje)
    (kwartier|kwartiertje|half uur|halfuur|halfuurtje|uurtje|momentje|minuutje)
    (kort|korte|vrijblijvend|vrijblijvende|snel|kennismakings|oriënterend|digitaal|digitale|telefonisch|goed|goede|even een|een keer een|informeel) (gesprek|gesprekje|belletje|call|kennismaking|afspraak|overleg|meeting|demo|sessie|koffie|bakkie|intake|adviesgesprek|contact|lunch)
    (kennismakingsgesprek|adviesgesprek|belafspraak|intakegesprek|intake|belletje|bakkie|koffietje|strategiesessie|brainstorm)
    (kop|kopje|bak|bakje|tas|taske|virtuele|digitale) (koffie|thee)
    (koffie|lunch|lunchen|thee) (drinken|doen|pakken|zetten|komen|bij|met|te|kunnen|een|samen|\?)`),
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
    (gratis|kosteloos|kosteloze|vrijblijvend|vrijblijvende|zonder verplichting|zonder verplichtingen|geheel vrijblijvend|korting|actieprijs|proefperiode|proefmaand|kennismakingskorting|eerste maand|eerste sessie|uitprobeer*|kost niks|kost je niks|kost niets|op onze kosten)`),
  material: phrases(`
    (whitepaper|white paper|brochure|case|cases|casestudy|case study|pitchdeck|deck|e book|ebook|catalogus|prijslijst|portfolio|ons rapport|onze gids|gids|stappenplan|onze website|onze site|mijn cv|cv|mijn boek|nieuwsbrief|mijn portfolio|linkje|folder)`),
  route: phrases(`
    (degene|iemand|diegene) die (over|gaat)
    (wie erover gaat|wie gaat (er )?over|zo niet wie dan|wie dan wel|wie dan)
    (juiste|geschikte|aangewezen) (persoon|contactpersoon|mens|collega|afdeling|aanspreekpunt|iemand|man|vrouw|adres)
    (wie|met wie|bij wie|welke collega) ~ (verantwoordelijk|gaat over|inkoop|beslist|over|contact|terecht|regelt|moet ik|kan ik|zijn|spreken|aanspreekpunt)
    (verwijs|doorverwijzen|doorsturen|introduceren|introductie|voorstellen aan|in contact brengen|in contact komen met|doorzetten|koppelen aan|goed woordje|doorgeven aan|naar voren)
    (verantwoordelijk|beslist) (voor|over|is)
    gaat (bij jullie|bij u|er) over`),
  vacancy: phrases(`
    (vacature|vacatures|kandidaat|kandidaten|baan|nieuwe uitdaging|volgende stap|carrièrestap|overstap te|recruiter|recruitment|headhunter|werving|detachering|opdrachtgever|mooie klant|mooie kans|kans voor|mooie rol|mooie functie|functie (bij|als|die|in|waarvoor)|rol (bij|als|die|waarvoor)|arbeidsvoorwaarden|salaris|per uur|uurtarief|fulltime|parttime|# uur|hybride|open voor|toe aan iets|openstaat|open staat|iets nieuws|past bij je|past bij jou|past perfect|jouw achtergrond|op het lijf|op zoek naar (een|nieuwe|ervaren|versterking|iemand|collega|mensen|talent)|versterking|solliciteren|sollicitatie|opdracht|opdrachten|zzp|zzp'er|freelancer|freelance|interim)`),
  seek: phrases(`
    (opdracht|vacature|baan|plek) ~ (hoor|horen|laat|weten|graag)
    (kent|ken|weet) (u|je|jij|jullie) (iemand|in uw|een|wellicht|misschien|toevallig)
    (ik|wij|we) (ben|zijn|zit|zitten|zoek|zoeken|doe|schrijf|verzamel|organiseer|organiseren|werf) ~ (zoek naar|op zoek|zoek|onderzoek|scriptie|stage|stageplek|baan|werk|sprekers|gasten|deelnemers|investeerders|partners|beschikbaar|opdracht|opdrachten|klanten|respondenten|testers|sponsors|iemand|mensen)
    (op zoek naar|zoek een|zoek ik|zoeken wij|zoeken we|zoeken nog|zoek nog|ik zoek|wij zoeken|we zoeken)
    (stage|stageplek|afstudeerplek|afstudeerstage|leerwerkplek|bijbaan|traineeship|werkplek|solliciteren|mijn cv|in aanmerking|bij u werken|bij jullie werken|bij jullie aan de slag|bij uw team|bij jullie team)
    (enquête|vragenlijst|interviewen|interview voor|mijn scriptie|mijn onderzoek|mijn podcast|onze podcast|te gast|als gast|spreker|spreken op|gastblog|sponsor|sponsoren|sponsoring|doneren|donatie|stem op|stemmen op|petitie|aanbevelen|mentor)`),
  price: phrases(String.raw`
    (te koop|zgan|ophalen|bieden mag|vraagprijs|op is op|verzendkosten|laatste stuks|uitverkoop)
    (komen meten|komen kijken|kom graag|kom ik graag|wij komen|kom er een|vaar ik|niks staan|niks omhanden|ruimte voor (een|één|twee|nog)|waarom niet jullie|beschikbaar als|beschikbaar vanaf|per # \p{L}+ beschikbaar|extra inkomen|vanuit huis|bijverdienen)
    (iets op papier|op papier zetten|zal ik (eens|er|het|hem|ze|een))
    (#) (euro|€|per stuk|per maand|per uur|p m|per persoon|ex btw|per dag)
    [€] #
    (halve prijs|niet goed geld|nog (een|één|twee|drie|enkele|een paar|zes) (plek|plekken|plaats|plaatsen|stoel|stoelen|plekje|bureau|bureaus)|plek vrij|stoel vrij|komt vrij|komt ~ vrij|te huur|te koop|huur|huurder|op voorraad|uit voorraad|op de plank|zeg maar wanneer|zeg het maar|wie er een|wie wil|op proef|proefdag|uit handen|iets voorleggen|wie het hoe|een berichtje sturen|als je wilt|bespreekbaar)`),
  interest: phrases(`
    (leuk|fijn|mooi|goed|graag|gezellig|tof) (om |je |u |jullie )*(te )?(verbinden|verbonden|linken|connecten|contact|in contact|volgen|kennen|te kennen|blijven|ontmoeten|hallo)
    (lees|volg|leer|kijk|blijf|lezen|volgen|leren) ~ (graag|mee|je|u|jullie|hier|verder|meer)
    (contact|in contact|verbonden) (te |blijven|houden|hebben|zijn|komen|blijf)
    (hallo|gedag|dag|dankjewel|dank) (te )?(zeggen|dus|vanuit|vanaf|uit)
    (wissel|uitwisselen|ervaringen) ~ (uit|ervaringen|delen|graag)
    geen (agenda|verkooppraatje|pitch|bijbedoeling|verkoop|antwoord)
    (verder niks|verder niets|meer niet|tot daar|tot dan)`),
  past: phrases(`
    (dank|bedankt|dankjewel|merci|thanks) (je |jullie |u |wel |nog |alvast |nogmaals )*(voor|dat) ~ (demo|aanbod|gesprek|offerte|koffie|rondleiding|uitleg|introductie|hulp|tijd|antwoord|tip|workshop|sessie|presentatie|advies|lezing|vraag)
    (je|jouw|jullie|uw|de|die|zijn|haar) (demo|aanbod|offerte|gesprek|prijs|workshop|training|webinar|sessie|rondleiding|pilot) (op|in|van|gisteren|over|bij|tijdens|met|voor|was|ging|die|dat|vorige|afgelopen)
    (wij|we|ik) (ontmoetten|spraken|zaten|stonden|werkten|zagen|hoorden|sprak|zat|stond|werkte|zag|hoorde|deden|liepen|deelden|volgden)
    (je|jij|u|jullie) (gaf|liet|toonde|hielp|legde|presenteerde|vertelde|beloofde|stuurde|leerde|zei|schreef|vroeg|deelde)`),
  theirs: phrases(String.raw`
    (sterke|mooie|goede|leuke|fijne|heldere|prachtige) (lezing|presentatie|workshop|talk|sessie|speech|les|gastles|keynote|rondleiding) (gisteren|vorige|vanochtend|vanmiddag|maandag|dinsdag|woensdag|donderdag|vrijdag|in|op|over|bij|tijdens|afgelopen)
    (aflevering|nummer|editie|hoofdstuk|pagina|uitzending) #
    (je|jouw|uw|jullie) (klacht|handreiking|lesbrief|brief|bijdrage|nummer|artikeltje|naam|project|idee|model|methode|tuin|tekst|zinnetje|trui|trucje|truc|rooster|oproep|recensie|pagina|gids|handleiding|poster|werkblad|materiaal|proef|onderzoek|praktijk|winkel) (over|van|op|in|uit|staat|die|dat|bij|aan|voor|met)
    (bericht|artikel|stuk|post|reactie|verhaal|brief|lesbrief|interview|column) ~ (gelezen|gezien|gehoord|bewaard|uitgeprint|gebruik|gedeeld)
    in (je|jouw|uw|de|het) (\p{L}+nummer|aflevering|interview|nieuwsbrief|ledenblad|krant|vakblad|rubriek|column)
    (je|jouw|jullie|uw) (laatste |recente |eigen |mooie |eerlijke |leuke |goede |scherpe |grappige |korte |lange |eerste |nieuwe |twee |tweede |oude |heldere |prachtige |sterke )*(post|bericht|artikel|stuk|stukje|reactie|comment|lezing|praatje|talk|podcast|aflevering|verhaal|vraag|antwoord|opmerking|tip|video|filmpje|poll|presentatie|workshop|sessie|webinar|interview|nieuwsbrief|column|blog|boek|hoofdstuk|rapport|zin|zinnetje|punt|advies|slide|slides|foto|foto's|kaart|lijst|lijstje|checklist|voorbeeld|keynote|bijdrage|betoog|pleidooi|uitleg|vergelijking|uitspraak|woorden|idee|experiment|update|oproep|brief|cijfers|analyse|les|gastles|scriptie|tekening|rekenblad|recept|demo|stand|tentoonstelling|verslag|gesprek|theorie|omschrijving|beschrijving|commentaar|kijk|schema|model|rondleiding|toespraak|speech|quote)
    (het|de|dat|die) (post|artikel|stuk|reactie|lezing|podcast|aflevering|verhaal|vraag|antwoord|opmerking|tip|video|poll|presentatie|workshop|interview|foto|lijst|zin) (van jou|van je|die je|dat je|waarin je|over|dat u|die u)
    (hoorde|las|zag|beluisterde|luisterde|bekeek|keek|vond|bewaarde|deelde|gelezen|gehoord|geluisterd|gezien|bekeken) ~ (je|jou|jouw|u|uw|jullie)
    (hoorde|las|zag|beluisterde|luisterde) (ik|je|jou)`),
  about: phrases(`
    (klacht|lesbrief|brief|handreiking|zinnetje|truc|recensie|proef|project|handleiding|werkblad|tekst|oproep|pleit|pleidooi|notitie) ~ (over|van|op|in|dat|voor|ervoor)
    (post|bericht|artikel|stuk|stukje|reactie|comment|lezing|praatje|talk|podcast|aflevering|verhaal|vraag|antwoord|opmerking|tip|video|filmpje|poll|presentatie|workshop|sessie|webinar|interview|nieuwsbrief|column|blog|boek|hoofdstuk|rapport|zin|punt|advies|slide|foto|lijst|lijstje|keynote|bijdrage|betoog|pleidooi|uitleg|vergelijking|uitspraak|woorden|idee|update|oproep|brief|analyse|gastles|scriptie|verslag|gesprek|omschrijving|beschrijving|commentaar|kijk|demo|tips|stelling|discussie|draadje) (van (vorige|afgelopen|gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag) ?(week|maand)? ?|gisteren |vorige week |vanochtend |laatst )?(over|van|op|dat|waar|waarin|onder|bij|met|uit|in|tegen|rond|rondom|aan|die|aan)`),
  said: phrases(String.raw`
    (zei|vroeg|schreef|sprak|zocht|belde|gaf|noemde|vertelde|pleit|pleitte|legde|beschreef|antwoordde|haalde|las|kreeg|had|was|zat|leerde|hielp|bracht|reed|zong|deed) (je|jij|u|jullie|ge|gij)
    (je|jij|u|jullie|ge|gij) (\p{L}+ )?(belde|zocht|leerde|haalde|reed|was|had|kreeg|deed|kwam|ging|las|droeg|nam|hield|riep|bood|trok|won|verloor|speelde|zong|woonde|sprong|won|zijt|[\p{L}]{3,}(de|te)) (me|mij|ons|mijn|in|op|het|de|een|aan|dat|toen|naar|bij|van|over|met|voor|zelf|er|die|uit|vorig|vorige|gisteren)
    (je|jij|u|jullie) (\p{L}+ )?(schreef|zei|vroeg|antwoordde|beantwoordde|reageerde|noemde|vertelde|legde|deelde|plaatste|beschreef|vergeleek|waarschuwde|stelde|gaf|liet|sprak|stemde|hielp|presenteerde|bracht|won|maakte|opende|verdedigde|organiseerde|modereerde|zat|stond|merkte|schrijft|beschrijft|zegt|vertelt|postte|citeerde|adviseerde|raadde|tekende|reed|bouwde|begon|zette)
    (wat|hoe|zoals|toen|dat) (je|jij|u|jullie) (\p{L}+ ){0,4}(schreef|zei|vroeg|vertelde|beschreef|deelde|uitlegde|noemde|antwoordde|gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|schrijft|zegt|aanpakte|deed|liet|gaf|bedankte|stelde)
    (reactie|reageerde|antwoord|antwoordde|commentaar|stemde|opmerking|vraag) ~ (onder|op|bij) (mijn|de post|het bericht|het artikel|de poll|de foto)
    (mijn|ons|onze) (post|artikel|vraag|poll|webinar|lezing|bericht|reactie|workshop|sessie|verhaal|podcast|stelling|foto|stuk)`),
  event: phrases(String.raw`
    (op|tijdens|bij|na|van|in|naar|voor) (de|het|een|die|jullie|jouw|deze|dit|dat|ons|onze|afgelopen|vorige) ~ (congres|beurs|vakbeurs|webinar|bijeenkomst|avond|dag|middag|ochtend|kennisdag|vakdag|studiedag|netwerkborrel|borrel|workshop|training|cursus|opleiding|seminar|symposium|conferentie|meetup|summit|festival|evenement|event|lezing|sessie|ontbijt|lunch|diner|receptie|opening|open dag|rondleiding|masterclass|hackathon|demo|debat|tafel|rij|zaal|stand|trein|markt|forum|panel|les|bewonersavond|informatieavond|jaarvergadering|vergadering|kick off|uitreiking|reünie|themadag|kick off|tentoonstelling|wandeling|excursie|inloopavond|ledenavond|bedrijfsbezoek|spreekuur)
    (kennisdag|vakdag|beurs|congres|webinar|netwerkborrel|meetup|seminar|symposium|studiedag|themadag|bewonersavond|ledenavond|conferentie|hackathon|bijeenkomst|dagen) (in|van|op|over|gisteren|vorige|afgelopen)
    \p{L}+(dagen|dag|beurs|congres|avond|borrel|festival|symposium|conferentie|middag|ontbijt|bijeenkomst|forum) (in|van|op|over|gisteren|vorige|afgelopen|te)
    (stand|zaal|tafel|rij|hal|lokaal|workshop|paneel) (#|naast|tegenover|op|over)
    (je|jij|u|jullie) ~ (gaat|bent|spreekt|staat|komt|ook|bij) ~ (naar|op|ook)
    (allebei|beiden|beide|samen) (op|bij|naar|in|aanwezig|aangemeld|ingeschreven)
    (deelnemerslijst|gastenlijst|programma van|sprekerslijst)`),
  met: phrases(String.raw`
    (zaten|deelden|spraken|stonden|werkten|volgden|stemden|liepen|woonden|speelden|zongen|reden|wachtten|kampeerden) (wij|we)
    (wij|we) (\p{L}+ ){0,2}(deelden|stemden|woonden|speelden|zongen|reden|kampeerden|studeerden|volgden)
    (was|ben) (jij|u) (niet )?(die|de|dat|degene)
    (jij|u) (was|bent) (toch )?(die|de|dat|degene)
    (herken|herkende|herinner) (je|jou|u|ik|me|mij)
    (leuk|fijn|goed|prettig|aangenaam|gezellig|mooi) (je |u |jullie |om je |om u |elkaar |dat we |kennis |gesproken |kennisgemaakt |gesprek |je even )+(te )?(ontmoeten|ontmoet|spreken|gesproken|gemaakt|gezien|leren|elkaar|zien|hebben|spraken|te|donderdag|gisteren|vorige|maandag|dinsdag|woensdag|vrijdag|na)
    (wij|we) (\p{L}+ ){0,3}(ontmoetten|spraken|zaten|stonden|werkten|deelden|liepen|volgden|deden|hadden|kletsten|dronken|aten|lachten|wachtten|speelden|studeerden|waren) 
    (zat|stond|zaten|stonden|liep) (ik |we |naast |tegenover |achter |voor |bij |vlak |wij )*(je|jou|elkaar|u|dezelfde)
    (ik ben|ik was|dat was ik|was ik) (die|de|degene|dat) (man|vrouw|met|die|van|jongen|lange|kleine|ene)?
    (zoals beloofd|zoals afgesproken|na ons gesprek|sinds ons gesprek|ons gesprek|onze ontmoeting|onze kennismaking|naar aanleiding van ons)`),
  referred: phrases(String.raw`
    (hoor|hoorde|begreep|vernam|weet) (ik )?(van|bij|via)
    van \p{L}+ (\p{L}+ ){0,4}(begreep|hoorde|vernam|kreeg|weet) ik
    (begreep|hoorde|vernam) ik
    (raadde|raadt|noemde|noemt|vertelde|tipte|wees|zei|stelde|adviseerde|gaf|stuurde|sprak|bracht|vond|zegt|suggereerde|liet) (me|mij|je|jou|jouw|aan|dat|ons|u|je naam|over|op|voor)
    (via|dankzij|door) (\p{L}+ ){1,2}(weet|hoorde|kwam|kreeg|bij|ken|ik|kwam)
    (groeten|groetjes|groet) (van|uit|aan)
    (kennen|ken|kent) (allebei|beiden|beide|elkaar via|jou via|je via|je nog)
    (je naam|jouw naam|uw naam) (viel|kwam|werd|ging|genoemd)
    (doe de groeten|gemeenschappelijke vriend|gezamenlijke kennis)`),
  shared: phrases(String.raw`
    (we|wij) (\p{L}+ ){0,4}(allebei|beiden|beide|samen|ooit|ook) ~ (bij|op|in|aan|van|voor|naar|uit|de|het|lid)
    (zelfde|dezelfde|hetzelfde) (school|opleiding|hogeschool|universiteit|cursus|klas|jaar|groep|werkgever|team|project|dorp|straat|bedrijf|afdeling|vereniging|club|koor|studie|lichting|stad|gebouw|kantoor|bestuur|docent|training|wijk|buurt|leverancier|klant)
    (lichting|jaargang|afgestudeerd|alumni|alumnus|oud student|oud leerling|oud collega|ex collega|oud collega's|oud klasgenoot|studiegenoot|klasgenoot|klasgenoten|teamgenoot|dorpsgenoot|stadsgenoot|mede\p{L}*|collega (van|bij|geweest)|buurman|buurvrouw)
    (lid|leden) (van|bij)
    (in|uit|van|binnen|via) (de|het|die|onze|jullie) ~ (groep|community|vereniging|netwerkgroep|werkgroep|kring|appgroep|whatsappgroep|commissie|bestuur|club|koor|gilde|kerngroep|redactie)
    (studeerde|studeerden|werkte|werkten|stage|zat|zaten|gestudeerd|gewerkt) (ook |zelf |ooit |allebei |samen |toen |tot \p{N}+ )*(aan|bij|op|in)
    (ooit|vroeger|destijds|indertijd|jaren) (bij|op|aan|geleden)`),
  role: phrases(`
    (gefeliciteerd|proficiat) met ~ (nieuwe|functie|rol|baan|benoeming|overstap|promotie) ~ (als|bij|in|tot|naar|van)
    (gefeliciteerd|proficiat|succes|felicitaties|veel succes|welkom|van harte) ~ (met|bij|in|als|op) ~ (nieuwe|rol|functie|baan|promotie|benoeming|overstap|stap|start|aanstelling|prijs|opening|diploma|jubileum|boek|eerste|team|job|zaak|je|uw|jullie)
    (je|jouw|uw|de|een|jullie) (nieuwe|volgende|recente|grote) (rol|functie|baan|stap|job|team|werkgever|uitdaging|start|zaak|winkel|kantoor|benoeming|plek|avontuur|titel|positie)
    (overstap|benoeming|promotie|benoemd|gestart als|gestart bij|begonnen als|begonnen bij|start als|start bij|begint als|begint bij|aangesteld|verkozen|toegetreden|overgestapt) (naar|tot|als|bij|in|op|bent|van)?
    (eerste|tweede|derde) (dag|dagen|week|weken|maand|maanden|werkdag) (bij|als|in|op)
    (zag|zie|las|hoorde) (ik )?(net |gisteren |laatst |vandaag )?dat (je|u|jullie) ~ (bent|gaat|begint|begonnen|gestart|overstapt|benoemd|gepromoveerd|wordt|verhuisd|hebt|heeft|werkt|start|bij|nu|als)`),
  when: phrases(`
    (gisteren|eergisteren|gisteravond|vanochtend|vanmiddag|vanavond|afgelopen (week|maand|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|weekend|zomer|jaar|najaar|voorjaar)|vorige (week|maand|maandag|dinsdag|woensdag|donderdag|vrijdag|zomer)|vorig jaar|(op|van) (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)|in (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|#)|(twee|drie|vier|#) (weken|dagen|jaar|maanden) geleden|laatst|onlangs|(maandag|dinsdag|woensdag|donderdag|vrijdag) (op|bij|tijdens|in|in de))`),
  flattery: phrases(`
    (kwam|stuitte|vond|zag|bekeek|bezocht|las|tegen|tegenkwam|gezien|gestuit|bekeken|gekomen|belandde|langs) ~ (je|jouw|uw|jullie) (profiel|pagina|loopbaan|carrière|achtergrond|cv|werk|ervaring|berichten|posts)
    (je|jouw|uw|jullie) (indrukwekkende |mooie |inspirerende |brede |rijke |interessante |ruime |sterke |unieke |bijzondere |waardevolle |prachtige |geweldige |professionele |boeiende )*(profiel|loopbaan|carrière|achtergrond|ervaring|expertise|prestaties|werk|leiderschap|energie|inzichten|kennis|vaardigheden|content|berichten|posts|updates|visie|netwerk|passie|track record|pad|reis|aanwezigheid|ervaringen|staat van dienst|perspectief|activiteiten|organisatie|bedrijf)
    (indrukwekkend|indrukwekkende|onder de indruk|inspirerend|inspirerende|bewonder|bewondering|fascinerend|geweldig|thought leader|voorbeeld voor|rolmodel|expert als|iemand als|iemand zoals|mensen als|mensen zoals|professionals als|vereerd|een eer|grote fan|fan van)
    (content|berichten|posts|inzichten|kijk|expertise|updates|ervaring) (over|op het gebied|rond|rondom|in) (leiderschap|innovatie|duurzaamheid|marketing|sales|technologie|hr|groei|ai|het vak|de sector|ondernemerschap|strategie|de toekomst|verandering|onderwijs|zorg)`),
  common: phrases(String.raw`
    (actief|werkzaam) in de (\p{L}+ )?(wereld|sector|branche|zorg|markt)
    (gemeenschappelijke|gezamenlijke|gedeelde|wederzijdse|veel|aantal|dezelfde|zelfde|contacten) (connecties|contacten|kennissen|interesses|relaties|netwerk|passie|achtergrond|gemeen|kringen|interesse|gezien)
    (gelijkgestemde*|gelijkgestemd|vakgenoot|vakgenoten|branchegenoot|branchegenoten|gelijkgezinde*)
    (zelfde|dezelfde|hetzelfde) (branche|sector|vak|vakgebied|werkveld|wereld|regio|hoek|beroep|niche|achtergrond|industrie)
    (netwerk|netwerkje|kring|contacten|connecties) ~ (uitbreiden|uit|vergroten|versterken|verbreden|uitbouwen|groeien|toevoegen)
    (breid|uitbreiden|vergroot|bouw|toevoegen aan|uitbreiding|opnemen in) ~ (netwerk|contacten)
    (ook|zelf|eveneens) (actief|werkzaam|in de|in het|uit de|bezig|geïnteresseerd)
    (in het|in de|uit het|uit de) (vak|sector|branche|vakgebied|logistiek|zorg|onderwijs|sales|marketing|hr)
    (linkedin|algoritme) (stelde|stelt|dacht|vond|raadde|suggereerde|gaf|toonde)
    (gemeen|gemeenschappelijk)`),
  self: phrases(String.raw`
    (ik|wij|we) (ben|zijn|werk|werken|woon|studeer|run|leid|geef|plan|rij|rijd|sta|zit|doe|heb|schrijf|houd|kook|bak|teel|verzorg) (ook |zelf |zelf ook |al |momenteel |nu |sinds |een |als |bij |in |aan |hier |zo )+
    (mijn naam is|als (\p{L}+ ){1,3}(ik|wij|we|zit|werk|ben|weet|herken))
    (ook|zelf) (ik|een|al)`),
  follow: phrases(`
    (graag|leuk|fijn|zou|wil|zullen we|laten we|hopelijk|vandaar|bij deze|daarom) ~ (connecten|verbinden|linken|netwerk|uitnodiging|verzoek|connectieverzoek|toevoegen|verbonden|contact|connectie|link)
    (uitnodiging|verzoek|connectieverzoek|accepteren|accepteert|toevoegen|connectie)`),
};
