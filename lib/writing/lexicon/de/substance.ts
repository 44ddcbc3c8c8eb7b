import { phrases } from '../lexicon';

/** How German says something in a comment: an own doing, a reason, a number, a question. */
export const substance = {
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
};
