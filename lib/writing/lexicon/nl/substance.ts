import { phrases } from '../lexicon';

/** How Dutch says something in a comment: an own doing, a reason, a number, a question. */
export const substance = {
  own: phrases(String.raw`
    (ik|wij|we) (heb|had|hebben|hadden|was|waren|zag|zagen|deed|deden|ging|gingen|kreeg|kregen|moest|moesten|kwam|kwamen|begon|begonnen|stopte|stopten|probeerde|leerde|verloor|won|maakte|maakten|kocht|kochten|verkocht|betaalde|dacht|dachten|hoorde|merkte|merkten|merk|merken|gebruik|gebruiken|gebruikte|werk|werken|werkte|werkten|schreef|stuurde|stuurden|vroeg|vroegen|zette|zetten|hield|stond|stonden|zat|zaten|liep|liepen|kende|wist|wisten|vond|vonden|zie|zien|doe|doen|reken|rekenen|plan|plannen|krijg|krijgen|kom|kook|bel|bellen|heb|rij|rijden|verloren|maken|pakken|pakten|bouwden|schrapten|meten|maten|[\p{L}]{3,}(de|te|den|ten))
    (heb|had|hebben|hadden) (ik|wij|we)
    (bij|voor|van|met|naast) (ons|mij|onze|mijn|m'n)
    (mijn|m'n|onze|ons) (eerste|laatste|oude|vorige|eigen|team|baas|leidinggevende|collega|collega's|bedrijf|klanten|klant|werkgever|zoon|dochter|vrouw|man|vader|moeder|buurman|buurvrouw|opa|oma|zaak|winkel|kantoor|magazijn|school|kant|ervaring|vak|afdeling|moeder|ploeg|kinderen|leverancier|planner)
    (hier|ons|mij|ik|wij) (ook|hetzelfde|exact hetzelfde|idem)
    idem (hier|bij)
    (is|was|werd|overkwam|gebeurde) (mij|ons|bij ons) (ook|overkomen|gebeurd|precies)?
    (toen|sinds|voordat|nadat|terwijl) (ik|we|wij)
    uit (eigen )?ervaring
    als _ (zelf|ik|zie ik|weet ik|merk ik)
    (vraag me niet|vraag maar niet)
    (nu|intussen|inmiddels) (doen|doe|werken|hebben|gebruiken) (we|wij|ik)`),
  point: phrases(`
    (het|dat|die|de|je|jouw|uw|dit) (stuk|stukje|deel|punt|zin|zinnetje|alinea|opmerking|voorbeeld|vergelijking|detail|stap|foto|plaatje|grafiek|quote|vraag|metafoor|moment|laatste|tweede|derde|eerste|verhaal|idee) (over|van|waar|dat|met|is|op|in|waarin|herken|raakt)
    (vooral|met name|juist|zeker) (het|de|dat|die|je|waar|als|hoe|dit|punt|bij)
    (punt|nummer|stap|tip|regel|les|nr) (#|een|één|twee|drie|vier|vijf|zes)
    wat (mij|me|ik|bij mij|opvalt|blijft) ~ (opvalt|bleef|raakt|mis|hangen|herken|verraste|verrast)
    wat je (schrijft|zegt|beschrijft|schreef|zei|noemt) (over|is|was|hier)
    (bleef|blijft) (bij mij |me |mij )?(hangen|bij|plakken)
    (een|één|eén|1) (aanvulling|kanttekening|ding|vraag|nuance|opmerking|punt|toevoeging|vraagje|detail)
    (kleine|korte) (aanvulling|kanttekening|nuance|vraag|toevoeging)
    (geldt|werkt|zie je|speelt|gebeurt|gaat) ~ (ook|net zo|hetzelfde)
    (zou|ik zou) (er|daar|nog|wel|alleen|zelf|ook) ~ (toevoegen|bij|aan|nog)
    je (vergeet|mist|noemt|laat|slaat)
    dat (het|je|ze|hij|we|de|jullie) _ _ _`),
  reason: phrases(`
    (omdat|doordat|zodat|daardoor|waardoor|anders|dus (je|we|ik|ze|het|de|nu)|namelijk|want|vandaar|vanwege|dankzij|tenzij|zolang|zodra|voordat|nadat)
    (als|wanneer|indien) (je|ze|we|het|de|er|iemand|niemand|een|die|dat|alleen) _ _ _
    (ligt|hangt) (er ?)?(aan|af van)
    (komt|ligt) ~ (door|doordat|omdat|aan)`),
  contrast: phrases(`
    (maar|echter|toch|hoewel|behalve|tenzij|in plaats van|juist niet|daarentegen|helaas|alleen (is|was|werkt|jammer|de|het)|terwijl|ondanks)
    (oneens|niet mee eens|betwijfel|twijfel|vraag me af|mis (ik|wel|nog)|wringt|schuurt|bezwaar|kanttekening|keerzijde|nadeel|addertje|valkuil|haak|lastige|gevaar|risico)
    niet (altijd|overal|iedereen|helemaal|zo zeker|alleen|per se|elke|elk|bij|in|voor|zo|meer|omdat|als|met|zonder)
    (geen|nooit|niemand|nergens|niks|niets) _ _
    (meer|minder|beter|slechter|sneller|trager|duurder|goedkoper|langer|korter|eerder|later|hoger|lager|vaker) dan
    (werkt|helpt|klopt|lukt|past|gaat|geldt|kan) (bij ons |hier |dat |het |vaak |meestal |helaas )?niet`),
  time: phrases(`
    (vorige|afgelopen|volgende|deze|elke|iedere|die|komende) (week|maand|jaar|zomer|winter|lente|herfst|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ochtend|avond|kwartaal|keer|kerst|nacht|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december)
    (vorig|afgelopen|volgend|elk|ieder|dit|komend) (jaar|weekend|kwartaal|seizoen|voorjaar|najaar)
    (gisteren|eergisteren|geleden|destijds|laatst|onlangs|intussen|ondertussen|inmiddels|vroeger|tegenwoordig|achteraf|uiteindelijk|daarna|meteen)
    (in|sinds|tot|vanaf|voor|na|rond|om) (#|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|kerst|pasen|maandag|vrijdag)
    (op|elke) (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)
    (keer|uur|dagen) (per|in de|op een)
    (na|binnen|in|al|voor|duurde|duurt|kostte|ruim|nog) (een|één|twee|drie|vier|vijf|zes|zeven|acht|tien|twaalf|enkele|paar|een paar|#) (minuten|minuut|uur|dagen|dag|weken|week|maanden|maand|jaar|kwartier)
    (minuten|uur|dagen|weken|maanden|jaar) (later|geleden|eerder|lang)`),
  amount: phrases(String.raw`
    (#) [\p{L}%€]+
    (twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig|veertig|vijftig|zestig|tachtig|honderd|honderden|tientallen|dozijn|anderhalf|anderhalve|paar) [\p{L}]+
    (helft|derde|kwart|deel|meerderheid|gros|meeste|rest) (van|minder|meer|ging|is|was)
    (gehalveerd|verdubbeld|halveerde|verdubbelde|daalde|steeg|zakte|gedaald|gestegen|scheelt|scheelde|bespaarde|kostte|kost)
    (#)(%|k|x)
    (procent|euro)
    van (#|twee|drie|vier|vijf|tien|twintig) naar`),
  offer: phrases(`
    (stuur|app|mail|bel|dm|vraag) (me|mij|maar|gerust|even)
    (ik|we|wij) (kan|kunnen|wil|willen|stuur|deel|leen|laat|neem|zal|zullen) (je|jullie|u|het|hem|graag|gerust|ze|er|een|wel|morgen)
    laat (maar |het |me |even |gerust )?weten
    (deel|stuur|help|leg|vertel|kijk|kom) (ik|graag|gerust|je) ~
    (probeer|zet|leg|vraag|kijk|check|neem|doe|reken|pak|schrijf|meet|hang|begin|laat|koop|boek|let|gebruik|maak|houd|hou|geef|bewaar|test|haal|stop|print|draai) (eens|het|de|een|er|je|ze|dan|ook|op|maar|voor|na|vooraf|altijd|nooit|eerst|even|naar|wel|rekening)
    (ga|gaan) (ik|we|wij|dit|hem|deze) ~ (proberen|gebruiken|doen|doorsturen|delen|meenemen|testen|ophangen|jatten|lenen|overnemen|toepassen|voorleggen)
    (steel|jat|leen|neem) (ik|deze|hem)`),
  source: phrases(String.raw`
    (onderzoek|studie|rapport|enquête|cijfers|statistiek|wet|richtlijn|leidraad|artikel \p{N}|boek|cao|norm) (van|uit|door|naar|over|blijkt|laat|toont|zegt|staat|in)
    (volgens|blijkens|aldus) (de|het|een|mij|onderzoek|\p{L}+)
    (heet|heten|noemt|noemen) (dat|het|dit|we|wij|ze)`),
  ask: phrases(`
    (wat|hoe|welke|welk|waarom|wie|waar|wanneer|hoeveel|hoelang|hoevaak) (deed|doen|doe|doet|is|zijn|was|waren|heb|hebben|heeft|had|gaat|ging|gaan|werkt|werk|werken|kom|komt|krijg|krijgen|reken|meet|meten|lossen|los|pak|pakken|weet|zie|zien|regel|regelen|lang|vaak|veel|groot|ver|als|gebeurt|gebeurde|kost|kostte|houd|houden|bepaal|kan|kun|moet|zou|vind|zit|staat|telt|reageerde|reageren|vond|vonden|maak|maken|leg|krijg|zorg|verdeel|begin)
    (is|zijn|was|heb|hebben|heeft|had|doen|doe|doet|gaat|werkt|werken|rijden|rijdt|kun|kan|kunnen|zou|zouden|geldt|hoort|mag|krijg|krijgen|zie|zien|merk|merken|gebruik|gebruiken|komt|kom|moet|moeten|telt|hou|houden|staat|stonden|weet|weten|mogen|doet|reken|meet) (je|jij|jullie|u|dat|het|dit|er|de|die|ze|hij|een|daar|ook|nu|iemand)
    (benieuwd|nieuwsgierig|vraag me af) (hoe|wat|of|waarom|welke|wie|naar|waar|wanneer|hoeveel)
    (en|hoe zit het|wat) (met|als)`),
};
