import { phrases } from '../lexicon';

/** How German says what a note takes up: one certain thing between two people. */
export const anchors = {
  theirs: phrases(String.raw`
    (folge|ausgabe|kapitel|seite|heft) #
    (dein|deine|deinen|ihr|ihre|ihren|ihrem|deinem|ihrer) (gastbeitrag|leserbrief|rundbrief|fachartikel|aufsatz|brief|angebot|trick|arbeitsblatt|projekt|vorlage|studie|kolumne|methode|schaubild|rezept|zeichnung|reparaturtipp|beiträge|video) (zu|zur|zum|über|in|im|mit|von|aus|auf)
    (gastbeitrag|leserbrief|rundbrief|aufsatz|brief|trick|vorlage|\p{L}+beitrag|\p{L}+artikel|folge #) ~ (zu|zur|zum|über|von|mit|aus)
    (dein|deine|deinen|deinem|deiner|ihr|ihre|ihren|ihrem|ihrer|euer|eure|eurem) (letzten |letzter |neuer |neuen |toller |schöner |ehrlicher |kurzer |guter |eigene |eigener |alte |klare )*(beitrag|post|artikel|kommentar|vortrag|talk|podcast|folge|geschichte|frage|antwort|hinweis|tipp|video|umfrage|präsentation|workshop|session|webinar|interview|newsletter|kolumne|blog|blogbeitrag|buch|kapitel|bericht|satz|punkt|rat|folie|folien|foto|bild|liste|checkliste|beispiel|keynote|plädoyer|vergleich|worte|idee|experiment|aufruf|analyse|rezept|stand|ausstellung|rede|anmerkung|zeichnung|skizze|text|wortmeldung|einwand|beschreibung|erklärung|rückmeldung|führung|seminar)
    (gehört|gelesen|gesehen|angehört|angeschaut|hörte|las|sah)
    (dein|deine|deinen|deinem|deiner|ihr|ihre|ihren|ihrem|ihrer|euer|eure|eurem) (\p{L}+ ){0,2}(doku|dokumentation|reportage|bildband|film|hörspiel|serie|radiobeitrag|fernsehbeitrag|auftritt|lied|konzert|gedicht|brot|kuchen|schaufenster|umbau|werkstattbericht|probestück|muster|modell|prototyp|garten|hofladen|stück|inszenierung|predigt|unterricht|probestunde|sprechstunde|hinweisschild|schreiben|mail|zettel|notiz|kritik|leserbrief|petition|antrag|gutachten|plakat|karte)
    (aus|in|unter|nach|seit|wegen|zu) (deinem|deiner|ihrem|ihrer|ihren|deinen|eurem|eurer) \p{L}*(beitrag|post|artikel|vortrag|video|buch|folge|text|doku|kommentar|interview|kurs|seminar|führung|rede|studie|brief|bericht|umfrage|frage)`),
  about: phrases(String.raw`
    (beitrag|post|artikel|kommentar|vortrag|talk|podcast|folge|geschichte|frage|antwort|hinweis|tipp|video|umfrage|präsentation|workshop|session|webinar|interview|newsletter|kolumne|blog|blogbeitrag|buch|kapitel|bericht|satz|punkt|rat|folie|foto|bild|liste|keynote|plädoyer|vergleich|worte|text|aufruf|analyse|anmerkung|einwand|wortmeldung|rede) (von gestern |gestern |letzte woche |vom \p{L}+ )?(über|zu|zum|zur|dass|unter|von|vom|mit|bei|aus|auf|im|in|gegen|am|wo|an|darüber|letzte)`),
  said: phrases(String.raw`
    (sprachen|sagten|schrieben|suchten|fragten|erzählten|hielten|meinten|gaben|zeigten|erklärten|plädieren|plädierten|warst|hattest|suchtest|sagtest|waren) (sie|du|ihr)
    (sie|du|ihr) (\p{L}+ )?(suchten|suchtest|warst|hattest|hielten|brachten|halfen|lehrten|fuhren|standen|saßen|trugen|haben mir|hast mir|haben uns|hast uns)
    (du|sie|ihr) (\p{L}+ )?(schrieben|schriebst|sagten|sagtest|fragten|fragtest|antworteten|antwortetest|erzählten|erzähltest|erklärten|erklärtest|beschrieben|beschreibst|schreiben|schreibst|teilten|teiltest|stellten|stelltest|gaben|gabst|hielten|sprachen|sprachst|nannten|meinten|zeigten)
    (was|wie|dass) (du|sie) (\p{L}+ ){0,5}(schrieben|sagten|geschrieben|gesagt|erzählt|erzählten|beschrieben|erklärt|gezeigt|sagtest|schriebst|haben|hast)
    (du|sie|ihr) (hast|haben|habt) (\p{L}+ ){0,6}(geschrieben|gesagt|gefragt|geantwortet|erzählt|erklärt|beantwortet|geteilt|empfohlen|gestellt|kommentiert|geholfen|gezeigt|gehalten|gewonnen|genannt|erwähnt|verglichen)
    (unter|auf|zu) (meinem|meinen|meine|meiner|unserem) (beitrag|post|artikel|frage|kommentar|umfrage|vortrag|foto|webinar)
    (meine|meinen|meinem|unser|unserem) (frage|beitrag|kommentar|post|umfrage|webinar|vortrag)
    (hat|haben|hast) (mir|mich|uns) (\p{L}+ ){0,4}(geholfen|gerettet|gefallen|gerührt|überzeugt|ermutigt|gebracht|beigebracht|empfohlen|erklärt|gezeigt|geschickt|verkauft|bedient|beraten|unterrichtet|getroffen|nachdenklich)
    (sie|du) (haben|hast|hatten|hattest) (mir|mich|uns|meinem|meiner|meinen|unserem|unserer|unseren)`),
  event: phrases(String.raw`
    (auf|bei|an|in|im|am|während|nach|vom|beim|zum|zur) (der|dem|den|einer|einem|ihrem|ihrer|deinem|unserem|dieser|letzten)? ?(\p{L}+ ){0,3}(\p{L}*messe|\p{L}*konferenz|\p{L}*kongress|webinar|\p{L}*abend|\p{L}*tag|\p{L}*tage|\p{L}*tagen|workshop|seminar|symposium|meetup|summit|festival|veranstaltung|\p{L}*treffen|frühstück|empfang|tagung|forum|lesung|lehrgang|kurs|schulung|panel|podium|hackathon|exkursion|barcamp|fortbildung|versammlung|sitzung|stammtisch|runde|stand|halle|tisch|zug)
    (stand|halle|tisch|reihe|raum) (#|neben|gegenüber|mit)
    (wir|sie|du) ~ (beide|auch) ~ (auf|bei|in|im|am|zur|zum|der)
    (teilnehmerliste|rednerliste|programm der|programm des)`),
  met: phrases(String.raw`
    (schön|nett|gut|gefreut|angenehm|toll) ~ (kennenzulernen|kennengelernt|getroffen|gesprochen|zu treffen|zu sprechen|unterhalten|gesehen|kennenlernen)
    (wir|ich) (\p{L}+ ){0,3}(trafen|getroffen|sprachen|gesprochen|saßen|standen|unterhielten|unterhalten|kennengelernt|gegenüber|nebeneinander|haben zusammen)
    (saß|saßen|stand|standen) ~ (neben|hinter|vor|gegenüber|am selben|nebeneinander|in der)
    (ich war|ich bin) (der|die|das) (mit|mann|frau|mit dem|mit der|\p{L}+ der|\p{L}+ mit)
    (wie versprochen|wie besprochen|nach unserem gespräch|unser gespräch|unserem gespräch|unserer begegnung|wie vereinbart|seit unserem|unser treffen|unserem treffen)
    (ich bin|ich war|bin) (die|der|das) (\p{L}+ )?(mit|von|vom|aus|am|an|hinter|neben|im)
    (wir zwei|wir beide|wir drei|du und ich|sie und ich)
    (mein|meine|meinen|meiner|unser|unsere) (kinder|tochter|sohn|frau|mann|mutter|vater|hund|oma|opa|großmutter|enkel|enkelin|schwester|bruder) (\p{L}+ ){0,5}(bei ihnen|bei dir|ihnen|ihrem|ihrer|deinem|deiner|ihr|ihre|sie)`),
  referred: phrases(String.raw`
    (erwähnte|meinte|erzählte|sagte|empfahl) (dass|ich|sie|du|mir|kürzlich|neulich)
    aus dem \p{L}*(verein|chor|club|kurs)
    (empfahl|empfohlen|erzählte|erzählt|nannte|genannt|meinte|sagte|sagt|riet|schlug|erwähnte|erwähnt|verwies|gab|schwärmt|schickt) (mir|mich|dich|sie|ihren|deinen|von|dass|ich|vor|auf|uns|an|hat)
    (durch|über|dank) \p{L}+ \p{L}+ ~ (kenne|weiß|habe|bin|auf)
    (grüße|gruß|schöne grüße) von
    (kennen|kenne) (beide|uns beide|ebenfalls)
    (ihr name|dein name|ihren namen|deinen namen) (fiel|kam|genannt|wurde|gegeben|von)
    (gemeinsamer freund|gemeinsame freundin|gemeinsamer bekannter)`),
  shared: phrases(String.raw`
    (abi|abitur|abschluss|klasse|leistungskurs|matura|ausbildung|lehre) (#|am|an|bei|im|in)
    (wir|uns) (\p{L}+ ){0,4}(beide|gemeinsam|zusammen|ebenfalls) 
    (selben|gleichen|derselben|demselben|dieselbe|denselben|gleiche) (schule|hochschule|uni|universität|kurs|klasse|jahrgang|gruppe|arbeitgeber|team|projekt|dorf|firma|abteilung|verein|chor|studiengang|stadt|lehrgang|fakultät|professor|straße)
    (jahrgang|abschlussjahrgang|alumni|alumna|alumnus|kommilitone|kommilitonin|ehemalige|ehemaliger|ehemaligen|ex kollege|ex kollegin|früherer kollege|frühere kollegin|mitschüler|mitschülerin|mitglied|klassenkamerad|vereinskollege)
    (studiert|studierte|studierten|gearbeitet|arbeitete|arbeiteten|gelernt|lernte|war|waren) (auch |beide |damals |früher )*(an|bei|in|am|im)
    (in|aus|bei) (der|dem|unserer) (gruppe|verein|community|arbeitskreis|netzwerk|initiative|chor|elternbeirat)
    (damals|seinerzeit|früher) (bei|an|in|im|am)
    (nachbar|nachbarin|nachbarn) (aus|von|vom|im|unter|über|gegenüber)
    (wohne|wohnen|arbeite|sitze|wohnte) (\p{L}+ ){0,3}(über|unter|neben|gegenüber|nebenan|um die ecke|schräg|im selben|in derselben)
    (sportverein|turnverein|elternbeirat|elternabend|feuerwehr|kirchenchor|kita|kindergarten|schützenverein|gemeinderat|innung|wandergruppe|laufgruppe|kreisverband|ortsverein|kleingarten|musikverein)`),
  role: phrases(`
    (glückwunsch|gratulation|gratuliere|viel erfolg|alles gute|willkommen|herzlichen glückwunsch|glückwünsche) ~ (zur|zum|zu|bei|in|im|als|für)
    (deine|ihre|dein|ihr|deiner|ihrer|deinem|ihrem|die|der) (neue|neuen|neuer|neues|neuem|nächste) (rolle|stelle|position|job|aufgabe|funktion|team|arbeitgeber|herausforderung|laden|geschäft|amt)
    (beförderung|ernennung|wechsel|gewechselt|befördert|ernannt|berufen|angefangen|gestartet|übernommen|antritt) (zu|zum|zur|bei|als|in|haben|hast)?
    (erste|ersten|zweite) (tag|tage|woche|wochen|monate) (bei|als|in)
    (gesehen|gelesen|gehört) dass (du|sie) ~ (jetzt|nun|neu|seit|bei|als|zur)
    (wieder|neu|endlich) (eröffnet|aufgemacht|geöffnet|aufgesperrt)
    (nachfolge|nachfolgerin|nachfolger) (von|für|bei|an)
    (zum|zur|zu ihrem|zu deinem|zu eurem) (jubiläum|meister|meisterbrief|doktor|doktortitel|abschluss|bestandenen|preis|auszeichnung|umzug|neuanfang|eröffnung|buch|geburtstag|ruhestand|nachwuchs)`),
  when: phrases(`
    (gestern|vorgestern|heute morgen|heute vormittag|(letzte|letzten|letztes|vergangene|vergangenen|vorige|vorigen) (woche|monat|montag|dienstag|mittwoch|donnerstag|freitag|samstag|jahr|herbst|sommer|frühjahr)|(am|vom) (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|#)|im (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|vor (zwei|drei|vier|#) (wochen|tagen|jahren|monaten)|neulich|kürzlich|damals|(montag|dienstag|mittwoch|donnerstag|freitag)(abend|morgen|nachmittag)?)`),
};
