import { phrases } from '../lexicon';

/** How German says nothing in a comment: wisdom, waves, praise; and condolences, which are another matter. */
export const air = {
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
