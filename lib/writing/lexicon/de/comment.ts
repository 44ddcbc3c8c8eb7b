import { type Lexicon, phrases } from '../lexicon';

/** What marks a German comment. */
export const comment: Lexicon['comment'] = {
  own: phrases(String.raw`
    (ich|wir) (habe|haben|hatte|hatten|war|waren|bin|sind|musste|mussten|sah|ging|kam|bekam|begann|nutzen|nutze|arbeite|arbeiten|machen|mache|sehe|sehen|merke|merken|brauchten|brauchen|kenne|kennen|erlebe|erleben|fahren|messen|planen|setzen|lassen|[\p{L}]{3,}te|[\p{L}]{3,}ten) 
    (hab|habe|haben|hatte|hatten) (ich|wir) 
    (bei|von|mit|für) (uns|mir|meinem|meiner|unserem|unserer|unseren|meinen)
    (mein|meine|unser|unsere|unserem|meinem|unserer|meiner) (erste|erster|erstes|letzter|alter|alte|früherer|chef|chefin|team|kunden|kunde|firma|sohn|tochter|frau|mann|vater|mutter|opa|oma|betrieb|laden|büro|lager|schule|erfahrung|abteilung|kollegin|kollege|nachbar|werk|ex)
    (geht|ging) (uns|mir) (auch|genauso|ähnlich)
    (hier|uns|mir) (auch|genauso|dasselbe|das gleiche|ebenso)
    (als|seit|nachdem|bevor|wenn) (ich|wir) 
    aus (eigener )?erfahrung
    (kenne|kenn) (ich|wir)`),
  point: phrases(`
    (der|die|das|dein|ihr|den|dem) (teil|punkt|satz|absatz|abschnitt|hinweis|beispiel|vergleich|schritt|grafik|bild|zitat|frage|stelle|gedanke|letzte|zweite|dritte|erste) (über|mit|zu|zum|zur|von|dass|wo|ist|trifft|mit dem|mit der)
    (gerade|besonders|vor allem|insbesondere|speziell) (der|die|das|bei|wenn|punkt|im|am|den|dein)
    (punkt|nummer|tipp|schritt|regel) (#|eins|zwei|drei|vier|fünf)
    was (mir|mich|ich) ~ (fehlt|aufgefallen|hängen|überrascht|auffällt|mitnehme)
    (bleibt|blieb) (bei mir )?hängen
    (eine|ein|1|kleine|kurze) (ergänzung|anmerkung|frage|einwand|sache|nachfrage|aber)
    (gilt|funktioniert|klappt) ~ (auch|genauso|nicht)
    (ich würde|würde ich|würde) ~ (ergänzen|hinzufügen|noch|eher|sagen|widersprechen)
    dass (der|die|das|man|sie|du|es|wir|ihr) _ _`),
  reason: phrases(`
    (weil|da|denn|damit|sonst|deshalb|daher|deswegen|dadurch|wodurch|sodass|nämlich|wegen|aufgrund|solange|sobald|bevor|nachdem|außer)
    wenn (man|du|sie|die|der|das|es|wir|ich|jemand|niemand) _ _ _
    (liegt|hängt) ~ (an|daran|davon|ab)`),
  contrast: phrases(`
    (aber|allerdings|jedoch|trotzdem|dennoch|obwohl|außer|statt|anstatt|leider|sondern|dagegen|hingegen|während)
    (widerspreche|zweifle|bezweifle|skeptisch|fraglich|nachteil|haken|kehrseite|gefahr|risiko|fehlt mir|vermisse|einwand|schwierig wird)
    nicht (immer|überall|jeder|ganz|nur|bei|in|für|mehr|so|wenn|weil|als|mit|ohne|sicher|der|die|das)
    (kein|keine|keinen|nie|niemand|nichts) _ _
    (mehr|weniger|besser|schlechter|schneller|teurer|billiger|länger|kürzer|früher|später|höher) als`),
  time: phrases(`
    (letzte|letzten|letztes|vorige|nächste|jede|jeden|diese|diesen|vergangenen) (woche|monat|jahr|sommer|winter|montag|dienstag|mittwoch|donnerstag|freitag|samstag|quartal|mal|nacht|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember|herbst|frühling|frühjahr)
    (gestern|vorgestern|damals|neulich|kürzlich|früher|inzwischen|mittlerweile|danach|schließlich|seitdem|anfangs)
    (im|seit|bis|ab|vor|nach|um|in|anno) (#|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|sommer|winter|weihnachten|ostern|montag|freitag)
    (am|jeden) (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)
    (mal|stunden|tage) (pro|im|in der|am)
    (nach|in|seit|vor|für|binnen|innerhalb) (einem|einer|zwei|drei|vier|fünf|sechs|zehn|zwölf|ein paar|wenigen|#) (minuten|stunden|tagen|tage|wochen|monaten|monate|jahren|jahre|stunde|woche|monat|jahr)
    (minuten|stunden|tage|wochen|monate|jahre) (später|lang|vorher|danach)`),
  amount: phrases(String.raw`
    (#) [\p{L}%€]+
    (zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|hundert|dutzend|anderthalb|paar) [\p{L}]+
    (hälfte|drittel|viertel|großteil|rest|mehrheit) (der|des|von|unserer|aller|war|ist)
    (halbiert|verdoppelt|gesunken|gestiegen|sank|stieg|gespart|kostet|kostete|fiel)
    (prozent|euro)
    von (#|zwei|drei|zehn) auf`),
  offer: phrases(`
    (schick|schicke|schreib|melde|ruf|meld) (mir|dir|ihnen|dich|gern|mich|euch|sie)
    (ich|wir) (kann|können|schicke|teile|zeige|leihe|helfe|probiere|nehme|werde) (dir|ihnen|euch|es|das|gern|gerne|ihn|sie|morgen)
    (gern|gerne) (mehr|per|schicken|zeigen|helfen)
    (probiere|probier|nimm|nehmen sie|frag|fragt|schau|leg|stell|setz|versuch|versuche|miss|achtet|achte|prüfe|rechne|lass|hängt|teste|macht|mach|kauf|pack|dreh) (mal|das|den|die|einen|eine|es|euch|dir|vorher|erst|doch|auf|immer|nie|bei)
    (probieren|testen|übernehmen|klauen|ausdrucken) (wir|ich)
    (wird|werde) (ausprobiert|ich)`),
  source: phrases(String.raw`
    (studie|untersuchung|umfrage|bericht|statistik|zahlen|gesetz|richtlinie|verordnung|norm|buch|paragraf|tarifvertrag) (von|der|des|aus|zu|zeigt|sagt|laut|steht|über)
    (laut|gemäß|nach) (der|einer|dem|studie|gesetz|\p{L}+)
    (heißt|nennt|nennen|genannt) (das|es|man|wir)`),
  ask: phrases(`
    (was|wie|welche|welcher|welches|welchen|warum|wieso|wer|wo|wann|wieviel|womit|wozu) (macht|machst|machen|ist|sind|war|waren|habt|hast|haben|hat|geht|ging|läuft|lief|kommt|viele|viel|lange|oft|groß|wird|werden|passiert|passierte|kostet|löst|lösen|misst|geht|soll|sollen|kann|kannst|würdest|würden|handhabt|regelt|reagiert|reagierten|entscheidet|bekommt|verhält|sieht)
    (ist|sind|war|habt|hast|haben|hat|macht|machst|geht|funktioniert|kann|könnt|kannst|können|würde|gilt|gibt|bekommt|nutzt|nutzen|merkt|zählt|darf|muss|müssen|wisst|weißt|klappt|sieht|seht) (ihr|du|sie|das|es|die|der|dein|deine|da|man|den|jemand|er|ein|eine)
    (neugierig|gespannt|frage mich|interessiert mich|würde mich interessieren) (wie|was|ob|warum|welche|wer)
    (und )?was ist mit`),
  filler: phrases(String.raw`
    (was|wie) (meint|denkt|sagt|seht|sehen|denken|meinen|haltet|findet) (ihr|sie|andere|die anderen|du|das|ihr dazu|ihr das) ?(so|alle|dazu|das|davon|anderen|darüber)?
    (oder|stimmt's|richtig|nicht wahr|oder nicht|einverstanden|wer noch|ihr auch|wer stimmt zu|meinungen|gedanken|wie seht ihr das) \?
    (gespannt|neugierig) (auf|was|wie) (eure|andere|die|weitere|eurer|ihr)
    wer (sieht|kennt|noch|fühlt|teilt)
    lasst uns`),
  truth: phrases(`
    (am ende (des tages|zählt|geht|kommt|sind|ist|bleibt)|letztendlich|letztlich|unterm strich|im endeffekt|im kern)
    (geht|kommt|dreht) ~ (um|auf|darum|darauf) 
    alles (beginnt|steht|fängt|hängt|ist)
    (ohne|mit) (vertrauen|leidenschaft|menschen|mut|herz|respekt|wertschätzung)
    menschen (kaufen|folgen|arbeiten|machen|sind|wollen|brauchen|stehen)
    (ist|sind|bleibt) (alles|der schlüssel|das a und o|essenziell|essentiell|entscheidend|wichtig|die basis|eine reise|die zukunft|eine haltung|keine einbahnstraße|unbezahlbar|gold wert|chefsache|das fundament|so wichtig)
    (in|einer|der|dieser) (heutigen|schnelllebigen|modernen|einer|digitalen) (zeit|welt|zeiten|arbeitswelt)
    (mehr denn je|wichtiger denn je|heutzutage|in zeiten wie diesen)
    (der weg|die zukunft|die kraft|die kunst|das geheimnis|der schlüssel|die essenz|der unterschied)
    (macht|machen) (den|wirklich den|letztlich den|einen) unterschied
    (vertrauen|wachstum|veränderung|führung|kultur|innovation|qualität|kommunikation|erfolg|zusammenarbeit|wertschätzung|leidenschaft|lernen|respekt|nachhaltigkeit|mut|ehrlichkeit|authentizität|leadership|wandel|sicherheit|teamarbeit|geduld|empathie|kompetenz) (ist|beginnt|sind|kommt|braucht|zahlt|fängt|entsteht|wächst|schafft|heißt|bedeutet|bleibt|lebt|gewinnt)
    (gemeinsam|zusammen|nur) (sind|schaffen|können|wachsen|geht|wir|stark|gemeinsam)
    (jeder|jede|jedes|jeden) (tag|schritt|mensch|krise|fehler|ende|anfang|herausforderung|einzelne)
    (schritt für schritt|kleine schritte)`),
  must: phrases(`
    (wir|man|führungskräfte|unternehmen|jeder|alle|menschen|die welt|organisationen) (alle |sollten |müssen )*(brauchen|müssen|sollten|sollte|dürfen|können|braucht|muss|verdient)
    (jeder|jede|jedes|alle|viele|mehr|viel mehr|so viele) (führungskraft|führungskräfte|unternehmen|manager|unternehmer|menschen|team|von uns|einzelne|leute)
    (alle|jeder|jeden|viele|menschen|diejenigen) (die|der|sollte|sollten|in|muss|kann)
    (pflichtlektüre|zum nachdenken|muss man|sollte man|sollte jeder|sollten alle|sollte viel)
    (mehr davon|mehr solche|mehr von|mehr menschen wie|solche beiträge|solche geschichten|solche menschen|genau solche|beiträge wie)
    (brauchen|braucht) (wir|die welt|es|linkedin) ~ 
    (nicht oft genug|viel zu|zu selten|viel zu selten|oft genug)`),
  wave: phrases(`
    (viel|weiterhin viel|ganz viel|maximalen) (erfolg|spaß|glück|freude|kraft|liebe)
    (alles|nur das|das) (gute|liebe|beste)
    (freue|freuen|kann|kann's) (mich|uns|es) ~ (auf|darauf|kaum|schon|sehr|drauf|riesig)
    (mach|macht|machen sie|bleib|bleibt|nur) (weiter|so weiter|dran|so)
    weiter so
    auf (die nächsten|viele weitere|das nächste|weitere)
    (bis|wir sehen uns) (bald|dann|nächste)
    (folge|gespeichert|gemerkt|geteilt|abonniert)
    (was für|welch|wie) (ein|eine|einen|schön|toll|wahr|inspirierend|cool|großartig|spannend)
    (so|sehr|echt|mega|super|total|richtig|absolut|ganz|unglaublich|wirklich|einfach|immer wieder) (schön|gut|toll|spannend|wahr|wichtig|stark|inspirierend|wertvoll|interessant|cool|treffend|stolz|verdient|klasse|schöner|guter|toller|spannender|starker|nice|großartig|hilfreich|gelungen|wichtiges|interessanter|lesenswert)
    (schön|gut|treffend|toll|stark|super|klasse|perfekt|wunderbar|klar|sehr gut|prima) (gesagt|geschrieben|formuliert|gemacht|beschrieben|zusammengefasst|ausgedrückt|auf den punkt|dargestellt|erklärt)
    (tolle|gute|starke|spannende|interessante|schöne|wichtige|wertvolle|großartige|inspirierende|kluge|klare|wahre|super) (frage|tipps|impulse|worte|botschaft|gedanken|einblicke|einsichten|perspektive|zusammenfassung|aktion|idee|initiative|leistung|arbeit|sache|geschichte|erinnerung|haltung|sichtweise|denkanstöße)
    (gänsehaut|hut ab|chapeau|respekt|auf den punkt|nagel auf den kopf|aus der seele|volle zustimmung|bin ganz bei|bin voll bei|ganz bei dir|ganz bei ihnen|unterschreibe|nichts hinzuzufügen|besser kann man|hätte es nicht besser|regt zum|danke dafür|danke dir|danke ihnen|vielen dank|herzlichen dank|tausend dank|lieben dank|100 zustimmung|so ist es|genau so|dem ist nichts|sehe ich genauso|sehe ich auch so|word|to the point|spot on|daumen hoch|glückwunsch|gratulation|gratuliere)`),
  sarcasm: phrases(`
    (ach was|ach nee|na sowas|wer hätte|wer hätte das|nobelpreis|bahnbrechend|revolutionär|sensation|eilmeldung|wasser ist nass|schockierend|unfassbar neu|das rad neu|darauf muss man|wahnsinn diese|ganz neue erkenntnis|tiefsinnig|captain obvious|echt jetzt|na dann|wow einfach|so mutig|wie mutig|haltet die|und alle klatschten|noch ein|schon wieder ein|welch eine überraschung|was für eine überraschung|kalenderspruch)`),
  sorrow: phrases(`
    (viel|stille) (kraft|grüße) (für|an) (die|den|deine|ihre|eure|seine)
    (angehörigen|hinterbliebenen|trauernden)
    (mein|unser|mein aufrichtiges|aufrichtiges|herzliches) beileid
    (werd|werde|werden) (bald |schnell |wieder )*gesund
    (beileid|anteilnahme|mitgefühl|trauer|(deinen|ihren|euren|diesem|schweren) verlust|verstorben|ruhe in frieden|r i p|rip|gute besserung|schnelle genesung|baldige genesung|kraft in dieser|viel kraft|in gedanken bei|wir werden (ihn|sie) vermissen|fehlen wird)`),
  praise: phrases(`
    (toller|guter|super|starker|schöner|interessanter|spannender|wertvoller|großartiger|klasse|sehr guter|hilfreicher|wichtiger|inspirierender|lesenswerter|gelungener) (beitrag|post|artikel|text|punkt|gedanke|impuls|ansatz|einblick|tipp|überblick|denkanstoß|vergleich|vortrag|podcast)
    (danke|dank) (dir |ihnen |euch |sehr |schön )*(fürs|für|für das|für den|für die|für deine|für ihre|für diesen|für dieses|für eure) _
    (volle|absolute|100%|100|totale|vollste) zustimmung
    (stimme|stimm) (dir|ihnen|dem|da|ich|voll|absolut|ganz|zu)
    (genau|absolut|stimmt|richtig|exakt|definitiv) (so|das|richtig|genau|genau so|auf den)?
    was für (ein|eine) (toller|tolle|schöne|schöner|starke|großartige|inspirierende)
    glückwunsch
    gratuliere`),
};
