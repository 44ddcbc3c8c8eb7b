import { phrases } from '../lexicon';

/** How Dutch says that a note has something to sell: who sells, whom it serves, what it is, what it brings and costs. */
export const offers = {
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
  serves: phrases(`
    (ik|wij|we|ons _|onze _|mijn _) (_ )?(help|helpt|helpen|hielp|hielpen|begeleid|begeleidt|begeleiden|ondersteun|ondersteunt|ondersteunen|ontzorg|ontzorgt|ontzorgen|adviseer|adviseert|adviseren|coach|coacht|coachen|train|traint|trainen|werk voor|werken voor|werken met|bedien|bedienen|bemiddel|bemiddelen) (_ )*(bedrijven|ondernemers|ondernemingen|organisaties|teams|managers|leidinggevenden|directeuren|directies|eigenaren|founders|startups|scale ups|professionals|zzp'ers|freelancers|coaches|bureaus|merken|winkels|winkeliers|webshops|scholen|gemeenten|zorginstellingen|ziekenhuizen|praktijken|makelaars|adviseurs|accountants|kantoren|werkgevers|recruiters|mkb'ers|mkb|kmo's|zaakvoerders|klanten|opdrachtgevers|kandidaten|investeerders|verhuurders|aannemers|installateurs|fabrikanten|producenten|transporteurs|bouwbedrijven|instellingen|verenigingen|stichtingen|vrouwen|mannen|mensen zoals|starters|afdelingen|boeren|hotels|restaurants|horeca)
    (bedrijven|ondernemers|organisaties|teams|managers|leidinggevenden|professionals|zzp'ers|klanten|werkgevers|scholen|gemeenten|zaakvoerders|kmo's) (_ )*(helpen|ontzorgen|begeleiden|ondersteunen|adviseren)
    (onze|mijn) (klanten|opdrachtgevers|gebruikers|deelnemers|kandidaten|leden) (_ )?(besparen|halen|zien|krijgen|winnen|scoren|groeien|boeken|verdienen|realiseren|melden|zijn)
    (meer|nieuwe|gekwalificeerde|warme|extra|betere) (_ )?(leads|klanten|afspraken|aanvragen|opdrachten|boekingen|sollicitanten|omzet)`),
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
  free: phrases(`
    (gratis|kosteloos|kosteloze|vrijblijvend|vrijblijvende|zonder verplichting|zonder verplichtingen|geheel vrijblijvend|korting|actieprijs|proefperiode|proefmaand|kennismakingskorting|eerste maand|eerste sessie|uitprobeer*|kost niks|kost je niks|kost niets|op onze kosten)
    (niet goed|bevalt|niet tevreden|bevalt het niet|valt het tegen|niks aan) ~ (geld terug|haal ik|halen we|neem ik|nemen we|stoppen|weg|terug)
    (op (mijn|onze) kosten|van het huis|van mij cadeau|van ons cadeau|cadeau bij|krijg je van|krijgt u van|krijgen jullie van|voor niks|voor niets|voor nul|voor noppes|voor de helft|halve tarief|eerste week|eerste les|eerste doos|eerste levering|eerste keer gratis|eerste kennismaking|te leen|op zicht|in bruikleen)
    (#)(%| procent) (eraf|korting|af|voordeel|goedkoper|lager|van de prijs)
    (kost|kosten) (je|jou|u|jullie|het|dat) ~ (niks|niets|nul|geen|alleen|enkel)`),
  material: phrases(`
    (whitepaper|white paper|brochure|case|cases|casestudy|case study|pitchdeck|deck|e book|ebook|catalogus|prijslijst|portfolio|ons rapport|onze gids|gids|stappenplan|onze website|onze site|mijn cv|cv|mijn boek|nieuwsbrief|mijn portfolio|linkje|folder)
    (prijsopgave|prijsopgaaf|documentatie|informatiepakket|rekenblad|rekenvoorbeeld|vergelijking|referentielijst|demovideo|productblad|staalkaart|stalenboek|motivatiebrief|curriculum|werkmap|businessplan|presentatiemap|onepager|one pager|infofolder|infopakket|bestelformulier|inschrijflink|aanmeldlink|inschrijfformulier)`),
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
