import { phrases } from '../lexicon';

/** How Dutch says nothing in a comment: wisdom, waves, praise; and condolences, which are another matter. */
export const air = {
  filler: phrases(String.raw`
    (wat|hoe) (vinden|denken|vindt|denkt|kijken|kijkt|ervaren|zien|zie|ervaar|vind|denk) (jullie|anderen|iedereen|jij|je|u|de rest|men) (hiervan|ervan|hierover|erover|daarvan|hier|dit|daar|van|er|hiernaar|hierin)?
    (toch|eens|mee eens|niet dan|nietwaar|niet|herkenbaar|herken je dit|herken je dat|herkennen jullie dit|wie herkent dit|wie nog meer|wie ook|wie doet mee|jij ook|jullie ook|ben je het eens|ja toch|wat vind jij|wat vind je|wat denk jij) \?
    (benieuwd|nieuwsgierig) (naar|hoe|wat) (jullie|anderen|ieders|andere|de rest|iedereen|wat anderen|meer|jouw|je)
    wie (is het|herkent|nog|voelt|ziet) 
    hoe (kijken|denken) (jullie|anderen)
    laten we (samen|met|allemaal|er|elkaar|dit|vooral)`),
  truth: phrases(`
    (aan het eind van de dag|uiteindelijk (gaat|draait|is|blijft|zijn|telt)|in essentie|in de kern|onder de streep)
    (draait|gaat) (het|alles) (uiteindelijk |altijd |toch |allemaal |immers |vooral |om )*(om|over|erom)
    alles (begint|valt|staat|draait|komt|is)
    (zonder|met) (vertrouwen|passie|mensen|liefde|plezier|aandacht|elkaar|samenwerking) 
    mensen (kopen|werken|maken|zijn|willen|doen|blijven|gaan|eerst|maken)
    (is|zijn|blijft|blijven) (alles|de sleutel|goud waard|essentieel|cruciaal|belangrijk|key|de basis|het nieuwe|een keuze|een reis|de toekomst|mensenwerk|een werkwoord|een must|de kern|onmisbaar|onbetaalbaar|zo belangrijk|het halve werk|het belangrijkste|uniek)
    (in|van) (een|deze|de|dit) (tijd|wereld|tijden|tijdperk|maatschappij|samenleving|leven)
    meer dan ooit
    (tegenwoordig|vandaag de dag|deze tijd|onze tijd)
    (de weg|de toekomst|de kracht van|het belang van|de kunst van|het geheim|de sleutel|de essentie|de kern|het verschil|de waarde van|de schoonheid)
    (maakt|maken) (echt |uiteindelijk |samen |wij |het |alle )*(verschil|verschil)
    (vertrouwen|groei|verandering|leiderschap|cultuur|innovatie|kwaliteit|communicatie|succes|samenwerking|aandacht|plezier|passie|leren|respect|duurzaamheid|kracht|geluk|eerlijkheid|authenticiteit|teamwork|veiligheid|kennis|werk|ondernemen|leren|goed|zelfkennis) (is|begint|zijn|komt|vraagt|kost|loont|verdient|maakt|kan|blijft|zit|ontstaat|doe|groeit|wint|eats|betekent|duurt)
    (samen|alleen|met elkaar) (komen|kom|ga|sta|staan|bereik|bereiken|sterk|maken|verder|zijn|we|wij|bouwen|kunnen)
    (elke|ieder|elk|iedere) (dag|stap|mens|kind|klant|begin|crisis|fout|keuze|medewerker|uitdaging)
    (stap|dag) (voor|na) (stap|dag)
    (kleine|eerste) stap*`),
  must: phrases(`
    (we|wij|je|leiders|managers|bedrijven|organisaties|iedereen|mensen|meer mensen|ondernemers|de wereld) (allemaal |echt |zouden |zou |mogen |mag )*(moeten|moet|mogen|mag|zouden|hebben|heeft|kunnen|kan|verdienen|verdient) ~ (meer|vaker|leren|doen|nodig|lezen|weten|zien|beseffen|allemaal|stilstaan|horen|hebben)
    (elke|iedere|elk|ieder|alle|veel|meer|zoveel|heel veel) (leider|leiders|manager|managers|bedrijf|bedrijven|organisatie|organisaties|professional|professionals|ondernemer|ondernemers|mensen|team|mens|collega's)
    (iedereen|velen|allen|allemaal|mensen) (die|zou|in|moet|mag|kan|wil|hierin|dit)
    (zou|moet|moeten) (verplichte|iedereen|elke|iedere|vaker|meer|op|echt|veel)
    (verplichte|vaste) (kost|lectuur|literatuur)
    (verdient|verdienen) (een|het|meer|alle|dit|zoveel)
    meer (van dit|van deze|van dat|mensen zoals|aandacht|bewustwording|begrip)
    (dit soort|zulke) (verhalen|posts|berichten|mensen|initiatieven|leiders|voorbeelden|bijdragen|gesprekken|dingen|inzichten)
    (hebben|heeft) (we|wij|de wereld|iedereen|linkedin)? ~ nodig
    hard nodig
    (niet genoeg|vaak genoeg|niet vaak|te weinig) (gezegd|herhaald|benadrukt|benoemd|gedeeld|over)`),
  wave: phrases(`
    (veel|heel veel|alle|heel|ontzettend veel|enorm veel|nog veel) (succes|plezier|geluk|goeds|liefs|dank|respect|bewondering|mooie|jaren|moois|waardering|sterkte)
    (kan|kunnen|kijk|kijken|kijk er|zie|ik kijk) ~ (niet wachten|naar uit|uit naar)
    (ga|blijf|hou|gaan) (zo|door|vooral|dit|je|delen|dat|jezelf|vol|ervoor|lekker|jullie) ~ (door|verder|doen|delen|zo|inspireren|vol|schrijven|gaan)?
    (ga|blijf|houd|hou) (zo door|zo|vooral|vol|doorgaan|delen|schrijven|inspireren|dit doen)
    op naar (de|het|nog|een|volgende|meer)
    (tot|zie je|zien we je) (snel|dan|ziens|morgen|volgende|gauw)
    (volg|volgend|volg ik|opgeslagen|bewaard|gedeeld|meelezen|ik volg|even volgen|delen|reposten)
    (wat een|hoe) (mooi|mooie|leuk|leuke|prachtig|prachtige|geweldig|geweldige|knap|inspirerend|inspirerende|goed|goede|tof|toffe|fijn|fijne|krachtig|krachtige|verhaal|avontuur|prestatie|mooi verhaal|team|reis|eer|waardevolle|topper|held|heerlijk|bijzonder|bijzondere|sterk|sterke|machine|kanjer|stap|gaaf|gave|feest|boodschap|inzicht|top|super)
    (heel|erg|zeer|super|ontzettend|enorm|zo|echt|wat|mega|kei|zeker|best|weer|wederom|altijd) (mooi|goed|leuk|tof|gaaf|sterk|herkenbaar|waar|trots|blij|interessant|inspirerend|waardevol|leerzaam|fijn|knap|belangrijk|verdiend|mooie|goede|interessante|herkenbare|dankbaar|bijzonder|relevant|top|raak|treffend|helder|nuttig)
    (mooi|goed|sterk|treffend|prachtig|knap|helder|scherp|raak|krachtig|eerlijk|heerlijk) (gezegd|geschreven|verwoord|omschreven|gedaan|samengevat|stuk|verhaal|artikel|man|hoor|zo|werk|bezig|weer|hè|he|!)
    (mooie|goede|sterke|interessante|leuke|fijne|waardevolle|herkenbare|scherpe|terechte|inspirerende|krachtige|nuttige) (post|blog|column|vraag|tip|tips|reminder|woorden|boodschap|bijdrage|gedachte|inzichten|les|lessen|kijk|samenvatting|stap|dag|actie|aanvulling|herinnering|update|prestatie|mijlpaal|insteek|vergelijking)
    (kippenvel|petje af|hoedje af|diepe buiging|respect voor|hulde voor|hulde aan|chapeau voor|trots op|dikke duim|duim omhoog|spijker op|de spijker|geen woorden|niets aan toe|niks aan toe|niets meer aan|sluit me|sluit mij|mee eens|kan niet|had het niet|zet aan tot|zet je aan|stemt tot|stof tot|geeft te denken|om over na|om bij stil|raakt me|raakt mij|smaakt naar meer|to the point|spot on|goed bezig|lekker bezig|mooi zo|hear hear|you go|helemaal goed|nagel op|gaan met)
    (dank|bedankt|dankjewel|thanks|merci|dankuwel|dank je wel|dank u wel) (voor|je|jullie|om|u|dat|aan|hiervoor|daarvoor)
    (van harte|hartelijk|proficiat|gefeliciteerd) (met|gefeliciteerd|iedereen|allemaal|aan|team|beiden)?`),
  sarcasm: phrases(`
    (goh|zo zo|zozo|tjonge|jeetje|wie had dat|wie had het|dat niemand|nog nooit|nooit geweten|nooit van gehoord|nobelprijs|stop de persen|revolutionair|baanbrekend|wereldnieuws|schokkend|breaking|water is nat|open deur|open deuren|intrappen|hou me vast|houd me vast|jij durft|durf jij|geef deze man|geef die man|geef dit|lijst dit in|wat een verrassing|verrassing|wie weet|wauw zeg|applaus voor|slow clap|toe maar|kijk eens aan|het wiel|wiel uitgevonden|briljante ontdekking|wat een ontdekking|dat meen je niet|echt waar|nee toch|en toen klapte|iedereen klapte|poeh|diepe wijsheid|diepzinnig|captain obvious|kapitein|weer een|nog een)`),
  sorrow: phrases(`
    (nabestaanden|gecondoleerd|beterschap|condoleances|condoleance|deelneming|rust zacht|ruste in vrede|r i p|rip)
    (sterkte|kracht) (voor|met|aan|toegewenst|gewenst|jullie|allemaal|en)
    (veel|heel veel|alle|ontzettend veel) (sterkte|kracht)
    sterkte
    (innige|oprechte|welgemeende) (deelneming|medeleven)
    (jullie|je|jouw|uw|dit) (grote |zware )?verlies
    (spoedig|goed|voorspoedig) herstel
    (wat|zo|intens) (verdrietig|triest|droevig)
    (we|wij|ik) (denk|denken|leven|leef) (heel veel |veel )?(aan|met) (jullie|je|jou|u|hem|haar|zijn|de familie) (allemaal|mee|beiden)?`),
  praise: phrases(`
    (mooi|goed|sterk|top|interessant|leuk|prachtig|fijn|waardevol|inspirerend|helder|geweldig|boeiend|leerzaam) (artikel|verhaal|stuk|stukje|post|initiatief|inzicht|punt|idee|bericht|nieuws|voorbeeld|gesprek|advies|overzicht|werk|onderwerp|perspectief|betoog|interview|project|resultaat|team|filmpje|podcast|om te lezen|om te zien|gedaan|dit)
    (dank|bedankt|dankjewel|thanks) (je |jullie |u )?(wel )?(voor )?(het |dit |je |jullie |uw |deze )*(delen|inspiratie|inzicht|inzichten|post|verhaal|openheid|bijdrage|artikel|tips|eerlijkheid|woorden|kwetsbaarheid|update|les|reminder)
    (helemaal|volledig|volmondig|100%|totaal|roerend|compleet|volkomen|absoluut|zeker) (mee )?eens
    (klopt|waar|juist|precies|exact|inderdaad) (helemaal|als een bus|dat|dit|zo)?
    wat (een|ben|zijn|is) (mooi|mooie|fijn|fijne|top|prachtig|prachtige|trots|sterk|sterke|geweldig|geweldige|inspirerende|leuk|leuke)
    gefeliciteerd
    proficiat`),
};
