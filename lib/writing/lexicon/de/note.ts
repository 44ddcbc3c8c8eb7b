import { type Lexicon, phrases } from '../lexicon';

/** What marks a German note. */
export const note: Lexicon['note'] = {
  we: phrases(String.raw`
    (wir|ich|unser team|unsere firma|unsere agentur|meine firma|unsere software|unser tool|unsere plattform) (auch |speziell |derzeit |gerade |genau |seit \p{L}+ )*(helfe|helfen|hilft|unterstütze|unterstützen|unterstützt|biete|bieten|bietet|liefere|liefern|verkaufe|verkaufen|baue|bauen|entwickle|entwickeln|entwickelt|machen|mache|berate|beraten|schule|schulen|coache|coachen|begleite|begleiten|organisiere|organisieren|vermitteln|vermittle|vermieten|vermiete|sparen|senken|optimieren|automatisieren|übernehmen|kümmern|sorgen|installieren|produzieren|versichern|gestalten|drucken|finanzieren|trainieren|betreuen|reinigen|stellen|bringen|besetzen|rekrutieren|schreiben|vertreten|haben (eine|ein|da|genau|etwas|dafür)|habe (eine|ein|da|etwas|genau))
    (unsere|meine|unser|mein|unserer|unserem|unseren) (kunden|lösung|lösungen|dienstleistung|dienstleistungen|produkt|produkte|software|tool|plattform|app|kurs|methode|training|workshop|webinar|programm|agentur|angebot|team|system|service|berater|experten|demo|whitepaper|newsletter|shop|maschinen|portfolio|seminar|firma|kandidaten|kandidat|plattform|preise|start up|startup|buch)
    (mit|bei|durch|über) uns
    (können|kann|könnten|könnte|würden|würde) (wir|ich) (ihnen|dir|euch|sie|auch|hier|gern|gerne|da|sicher|ihr|deinem)
    (spezialisiert|spezialist|spezialisten|experten|experte|marktführer) (auf|für|in)?`),
  wares: phrases(`
    (lösung|lösungen|software|saas|plattform|tool|produkt|produkte|dienstleistung|agentur|app|system|crm|paket|abo|programm|lizenz|leasing|finanzierung|investition|immobilien|webinar|workshop|training|coaching|kurs|seminar|audit|check|analyse|angebot|preis|preise|rabatt|demo|testversion|testphase|pilot|muster|broschüre|katalog|vorschlag|kooperation|partnerschaft|zusammenarbeit|synergien|leads|roi|umsatz|personal|kandidaten|versicherung|beratung|erstgespräch)`),
  benefit: phrases(`
    (ihre|deine|eure) (herausforderungen|ziele|bedürfnisse|anforderungen|pläne)
    (unterstützen|helfen|entlasten) (können|kann|könnte|dürfen)
    (sparen|spart|sparst|senken|senkt|reduzieren|reduziert|steigern|steigert|erhöhen|verdoppeln|halbieren|wachsen|verbessern|verbessert|beschleunigen|optimieren|vereinfachen|automatisieren|gewinnen|entlasten|entlastet|skalieren|vermeiden|verkürzen|boosten) ~ 
    (unternehmen|firmen|teams|betriebe|führungskräfte|händler|schulen|kliniken|agenturen|gründer|menschen|praxen|kanzleien|leute|kunden) (wie|ihrer|in ihrer|deiner|wie dir|wie ihnen|wie ihr|wie euch)
    (für|bei) (sie|dich|euch|ihr unternehmen|dein team|ihr team|ihre firma|dein unternehmen|ihre|deine|unternehmen|teams)
    (interessant|relevant|spannend|passend|wertvoll|nützlich|das richtige|etwas|was) (für|sein) (sie|dich|euch|ihr|ihre|dein|beide)?
    (in|innerhalb|binnen) (von )?(#|zwei|drei|sechs|acht|zehn|dreißig|neunzig) (tagen|wochen|monaten|minuten|stunden)
    (#)(%|x)? (mehr|weniger|schneller|günstiger|höher|niedriger|rabatt)
    (bis zu|um|durchschnittlich|im schnitt) (#|die hälfte|ein drittel)
    (schneller|günstiger|billiger|einfacher|besser|smarter|effizienter) (als|und|ohne|mit)
    (ohne|keine) (aufwand|risiko|kosten|verpflichtung|stress|mehraufwand|vertragsbindung|haken|bürokratie)
    (win win|garantiert|garantie|ergebnisse|roi|synergie*|bewährt|nachweislich|exklusiv|letzte plätze|mehrwert)
    (wussten sie|wusstest du|stellen sie sich|stell dir|was wäre wenn|genervt|leid|müde von|frustriert|kämpfen|verlieren sie|verlierst du|zahlen sie zu|zu viel zahlen)`),
  minutes: phrases(String.raw`
    (#|fünf|zehn|fünfzehn|zwanzig|dreißig|eine halbe|halbe|viertel) ?(min|minuten|stunde|viertelstunde)
    (viertelstunde|halbe stunde|minütiges|minütigen)
    (kurzes|kurzen|kurzer|unverbindliches|unverbindlichen|unverbindlich|schnelles|schneller|kleines|persönliches|virtuellen|virtueller|kostenloses|erstes) (gespräch|telefonat|call|austausch|kennenlernen|anruf|meeting|kaffee|termin|beratung|erstgespräch|demo|video call|zoom)
    (kennenlerngespräch|erstgespräch|beratungsgespräch|strategiegespräch|telefonat|telefontermin|videocall)
    (kaffee|mittagessen|lunch) (trinken|nächste|zusammen|mit|einladen|\?|gehen|bei)`),
  appointment: phrases(String.raw`
    (vereinbaren|ausmachen|buchen|finden|planen|machen|einrichten|organisieren) ~ (termin|gespräch|call|telefonat|demo|zeit|treffen)
    (termin|gespräch|call|telefonat|treffen) ~ (vereinbaren|ausmachen|buchen|machen|finden|planen|führen)
    (telefonieren|kurz sprechen|sprechen wir|kurz austauschen|persönlich austauschen|zusammensetzen|treffen wir|kennenlernen|vorbeikommen|vorstellen|vorführen|zeigen|präsentieren|erläutern|besprechen|anrufen|durchrufen)
    (passt|passen|ginge|geht|klappt|wäre|hätten|hätte|hast|haben) ~ (montag|dienstag|mittwoch|donnerstag|freitag|nächste woche|diese woche|morgen|zeit|lust|interesse)
    (wann|welcher tag) ~ (passt|zeit|können|erreichbar|recht)
    (kalender|calendly|telefonnummer|terminlink)
    (darf|soll|kann|dürfte|könnte) ich (\p{L}+ ){0,4}(anrufen|zeigen|vorstellen|schicken|senden|zusenden|vorbeikommen|erklären|erzählen|anbieten|helfen|sprechen|einladen|mailen|weiterleiten|interessieren|kontaktieren|melden|bringen|machen)
    (zeige|erkläre|schicke|sende|stelle|erzähle|biete|mache|gebe|bringe|rechne|lade|komme|rufe) (ich|wir) (ihnen|dir|euch|sie|dich|gern|gerne|es)
    (ich|wir) (zeige|zeigen|erkläre|schicke|schicken|sende|stelle|stellen|erzähle|lade|laden|komme|rufe|würde|würden|möchte|möchten) (ihnen|dir|euch|sie|dich|gern|gerne|ihn)`),
  may: phrases(String.raw`
    (interesse|interessiert|neugierig|offen|lust|bereit|klingt gut|wäre das was|wäre das etwas|etwas für sie|was für dich|mehr erfahren|mehr wissen|deal|einverstanden|probieren) ~ \?
    (neugierig|gespannt|interessiert|lust|interesse) (wie|ob|was|darauf|auf|an|mehr|das|zu)
    (wären|wärst|sind|bist|seid|hätten|hättest|haben|hast|möchten|möchtest|wollen|willst|suchen|suchst|würden|würdest|könnten|könntest) (sie|du|ihr) ~ (offen|interesse|lust|zeit|interessiert|mehr|wissen|neugierig|bereit|gern|gerne|auf|etwas|neue|hören|testen|teilnehmen|dabei|mir)
    (lassen sie|lass|gib|geben sie|schreiben sie|schreib|melden sie|meld|melde|antworten sie|sagen sie|sag|schauen sie|schau|testen sie|teste|besuchen sie|buchen sie|buche|klicken|laden sie|rufen sie|probieren sie|fordern sie|sichern sie|entdecken sie|vernetzen) ~ (mich|mir|uns|wissen|bescheid|kurz|einfach|gern|gerne|dich|sich|an|jetzt|mal|hier|vorbei|es)
    (gern|gerne|gerne auch) (schicken|zusenden|zeigen|erzählen|teilen|vorstellen|helfen|mehr|schicke|sende|zeige|erkläre|austauschen)
    (lohnt|wert) (sich|ein|einen|es)`),
  free: phrases(`
    (kostenlos|kostenlose|kostenloses|kostenlosen|gratis|kostenfrei|kostenfreie|unverbindlich|unverbindliches|unverbindliche|rabatt|testphase|testzugang|sonderpreis|frühbucher|erste monat|ohne kosten)`),
  material: phrases(`
    (whitepaper|white paper|broschüre|fallstudie|fallstudien|case study|pitch deck|deck|e book|ebook|katalog|preisliste|portfolio|leitfaden|unsere website|unsere webseite|mein buch|lebenslauf|meine bewerbung|newsletter|muster|factsheet)`),
  route: phrases(`
    (richtige|richtigen|zuständige|zuständigen|passende|passenden) (person|ansprechpartner|ansprechpartnerin|kontakt|kollegen|kollegin|stelle|abteilung)
    (wer|an wen) ~ (zuständig|verantwortlich|entscheidet|wenden|kümmert|einkauf|bei ihnen|darf ich)
    (ansprechpartner|weiterleiten|weiterempfehlen|vorstellen bei|kontakt zu|zuständig für|verantwortlich für|bekannt machen|empfehlung)`),
  vacancy: phrases(`
    (stelle|stellen|stellenangebot|position|vakanz|kandidat|kandidaten|kandidatin|neue herausforderung|nächster schritt|karriereschritt|recruiter|recruiting|headhunter|personalberater|personalberatung|mandant|mandanten|mein kunde|spannende rolle|spannende aufgabe|spannende position|spannende stelle|gehalt|stundensatz|homeoffice möglich|festanstellung|freelancer|freiberuflich|wechselbereit|offen für|verstärkung|bewerben|bewerbung|job|gelegenheit|opportunity|ihr profil passt|dein profil passt|passt perfekt|projekt für)`),
  seek: phrases(`
    (ich|wir) (suche|suchen|bin auf der suche|sind auf der suche|schreibe|forsche|sammle|organisiere|brauche|brauchen) 
    (auf der suche nach|suche nach|suche ich|suchen wir|gesucht)
    (praktikum|praktikumsplatz|praxisplatz|ausbildungsplatz|werkstudent|werkstudentin|masterarbeit|bachelorarbeit|abschlussarbeit|thesis|umfrage|fragebogen|interview für|interviewen|interviewpartner|podcast gast|als gast|zu gast|speaker|redner|sponsor|sponsoren|spende|spenden|abstimmen|petition|mentor|mentorin|investoren|vertriebspartner|tester|referenz)`),
  price: phrases(`
    (verkaufe|zu verkaufen|vb|abholung|neuwertig|wie neu|festpreis|restposten|nur noch|sonderposten|versand)
    (musterkoffer|vorführtermin|muster mitbringen|komme gern|kommen gern|wir fertigen|ich fertige|ich fräse|verfügbar ab|nebenverdienst)
    (#) (euro|€|franken|pro stück|pro monat|pro stunde|pro person)
    [€] #
    (halben preis|halber preis|geld zurück|noch (ein|einen|eine|zwei|drei|wenige) (platz|plätze|termin|termine|stelle)|platz frei|plätze frei|noch platz|wäre noch|auf lager|zu vermieten|zu verkaufen|ab sofort|parat|auf probe|probeweise|sagen sie bescheid|sag bescheid|stundensatz)`),
  interest: phrases(`
    (freue|freuen|freut|würde|schön|gern|gerne|nett|spannend) ~ (vernetzen|vernetzt|kontakt|austausch|verbinden|verbunden|folgen|zu lesen|kennenzulernen|lernen|bleiben|lesen|hören)
    (in kontakt|im kontakt|verbunden) (bleiben|zu bleiben|sein|treten)
    (lese|folge|lerne|verfolge) ~ (gern|gerne|mit|hier|dir|ihnen|weiter)
    (hallo|danke|guten tag|gruß) (zu )?(sagen|aus|von)
    (kein|keine) (verkauf|agenda|hintergedanke|werbung|pitch|antwort)`),
  past: phrases(`
    (danke|dank) (dir |ihnen |nochmal |noch |euch |sehr )*(für) ~ (demo|angebot|gespräch|kaffee|führung|erklärung|hilfe|zeit|antwort|tipp|workshop|vortrag|rat|offerte)
    (dein|ihr|das|die|der|euer|ihre|deine) (demo|angebot|gespräch|preis|workshop|training|webinar|führung|vortrag) (bei|in|am|von|gestern|über|auf|im|war|zu|zum|zur)
    (wir|ich) (trafen|sprachen|saßen|standen|haben uns|hatten|waren|arbeiteten|saß|stand|habe dich|habe sie|durfte)
    (du|sie|ihr) (hast|haben|habt) ~ (gezeigt|geholfen|erklärt|versprochen|gesagt|geschrieben|gefragt|geantwortet|erzählt|geteilt|empfohlen|gelehrt)`),
  theirs: phrases(String.raw`
    (folge|ausgabe|kapitel|seite|heft) #
    (dein|deine|deinen|ihr|ihre|ihren|ihrem|deinem|ihrer) (gastbeitrag|leserbrief|rundbrief|fachartikel|aufsatz|brief|angebot|trick|arbeitsblatt|projekt|vorlage|studie|kolumne|methode|schaubild|rezept|zeichnung|reparaturtipp|beiträge|video) (zu|zur|zum|über|in|im|mit|von|aus|auf)
    (gastbeitrag|leserbrief|rundbrief|aufsatz|brief|trick|vorlage|\p{L}+beitrag|\p{L}+artikel|folge #) ~ (zu|zur|zum|über|von|mit|aus)
    (dein|deine|deinen|deinem|deiner|ihr|ihre|ihren|ihrem|ihrer|euer|eure|eurem) (letzten |letzter |neuer |neuen |toller |schöner |ehrlicher |kurzer |guter |eigene |eigener |alte |klare )*(beitrag|post|artikel|kommentar|vortrag|talk|podcast|folge|geschichte|frage|antwort|hinweis|tipp|video|umfrage|präsentation|workshop|session|webinar|interview|newsletter|kolumne|blog|blogbeitrag|buch|kapitel|bericht|satz|punkt|rat|folie|folien|foto|bild|liste|checkliste|beispiel|keynote|plädoyer|vergleich|worte|idee|experiment|aufruf|analyse|rezept|stand|ausstellung|rede|anmerkung|zeichnung|skizze|text|wortmeldung|einwand|beschreibung|erklärung|rückmeldung|führung|seminar)
    (gehört|gelesen|gesehen|angehört|angeschaut|hörte|las|sah)`),
  about: phrases(String.raw`
    (beitrag|post|artikel|kommentar|vortrag|talk|podcast|folge|geschichte|frage|antwort|hinweis|tipp|video|umfrage|präsentation|workshop|session|webinar|interview|newsletter|kolumne|blog|blogbeitrag|buch|kapitel|bericht|satz|punkt|rat|folie|foto|bild|liste|keynote|plädoyer|vergleich|worte|text|aufruf|analyse|anmerkung|einwand|wortmeldung|rede) (von gestern |gestern |letzte woche |vom \p{L}+ )?(über|zu|zum|zur|dass|unter|von|vom|mit|bei|aus|auf|im|in|gegen|am|wo|an|darüber|letzte)`),
  said: phrases(String.raw`
    (sprachen|sagten|schrieben|suchten|fragten|erzählten|hielten|meinten|gaben|zeigten|erklärten|plädieren|plädierten|warst|hattest|suchtest|sagtest|waren) (sie|du|ihr)
    (sie|du|ihr) (\p{L}+ )?(suchten|suchtest|warst|hattest|hielten|brachten|halfen|lehrten|fuhren|standen|saßen|trugen|haben mir|hast mir|haben uns|hast uns)
    (du|sie|ihr) (\p{L}+ )?(schrieben|schriebst|sagten|sagtest|fragten|fragtest|antworteten|antwortetest|erzählten|erzähltest|erklärten|erklärtest|beschrieben|beschreibst|schreiben|schreibst|teilten|teiltest|stellten|stelltest|gaben|gabst|hielten|sprachen|sprachst|nannten|meinten|zeigten)
    (was|wie|dass) (du|sie) (\p{L}+ ){0,5}(schrieben|sagten|geschrieben|gesagt|erzählt|erzählten|beschrieben|erklärt|gezeigt|sagtest|schriebst|haben|hast)
    (du|sie|ihr) (hast|haben|habt) (\p{L}+ ){0,6}(geschrieben|gesagt|gefragt|geantwortet|erzählt|erklärt|beantwortet|geteilt|empfohlen|gestellt|kommentiert|geholfen|gezeigt|gehalten|gewonnen|genannt|erwähnt|verglichen)
    (unter|auf|zu) (meinem|meinen|meine|meiner|unserem) (beitrag|post|artikel|frage|kommentar|umfrage|vortrag|foto|webinar)
    (meine|meinen|meinem|unser|unserem) (frage|beitrag|kommentar|post|umfrage|webinar|vortrag)`),
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
    (wie versprochen|wie besprochen|nach unserem gespräch|unser gespräch|unserem gespräch|unserer begegnung|wie vereinbart|seit unserem|unser treffen|unserem treffen)`),
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
    (damals|seinerzeit|früher) (bei|an|in|im|am)`),
  role: phrases(`
    (glückwunsch|gratulation|gratuliere|viel erfolg|alles gute|willkommen|herzlichen glückwunsch|glückwünsche) ~ (zur|zum|zu|bei|in|im|als|für)
    (deine|ihre|dein|ihr|deiner|ihrer|deinem|ihrem|die|der) (neue|neuen|neuer|neues|neuem|nächste) (rolle|stelle|position|job|aufgabe|funktion|team|arbeitgeber|herausforderung|laden|geschäft|amt)
    (beförderung|ernennung|wechsel|gewechselt|befördert|ernannt|berufen|angefangen|gestartet|übernommen|antritt) (zu|zum|zur|bei|als|in|haben|hast)?
    (erste|ersten|zweite) (tag|tage|woche|wochen|monate) (bei|als|in)
    (gesehen|gelesen|gehört) dass (du|sie) ~ (jetzt|nun|neu|seit|bei|als|zur)`),
  when: phrases(`
    (gestern|vorgestern|heute morgen|heute vormittag|(letzte|letzten|letztes|vergangene|vergangenen|vorige|vorigen) (woche|monat|montag|dienstag|mittwoch|donnerstag|freitag|samstag|jahr|herbst|sommer|frühjahr)|(am|vom) (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|#)|im (januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|vor (zwei|drei|vier|#) (wochen|tagen|jahren|monaten)|neulich|kürzlich|damals|(montag|dienstag|mittwoch|donnerstag|freitag)(abend|morgen|nachmittag)?)`),
  flattery: phrases(`
    (gestoßen|gesehen|entdeckt|besucht|angesehen|aufmerksam|gefunden|angeschaut|aufgefallen) ~ 
    (auf|über) (ihr|dein|ihrem|deinem) (profil|seite)
    (dein|deine|ihr|ihre|deinen|ihren|deiner|ihrer|deinem|ihrem) (beeindruckender |beeindruckende |beeindruckendes |beeindruckenden |spannendes |spannender |spannende |interessantes |interessante |inspirierende |inspirierender |toller |tolle |umfangreiche |umfassende |vielseitige |langjährige |einzigartige )*(profil|werdegang|laufbahn|karriere|hintergrund|erfahrung|erfahrungen|expertise|arbeit|leistungen|content|inhalte|beiträge|posts|kompetenz|wissen|energie|vision|netzwerk|erfolge|track record|weg|lebenslauf|engagement|perspektiven|unternehmen)
    (beeindruckt|beeindruckend|beeindruckende|inspirierend|inspirierende|bewundere|faszinierend|vordenker|vorbild|eine ehre|großer fan|experten wie|menschen wie|jemanden wie|persönlichkeiten wie|bereicherung)
    (inhalte|beiträge|content|expertise|einblicke) (zu|über|rund um|im bereich) `),
  common: phrases(`
    (gemeinsame|gemeinsamen|viele|einige|ein paar) (kontakte|verbindungen|interessen|bekannte|themen)
    (gleichgesinnte|gleichgesinnten|branchenkollegen|fachkollegen|kollegen vom fach|vom fach)
    (gleichen|selben|derselben|gleiche|ähnlichen) (branche|bereich|feld|fach|region|gebiet|sektor|umfeld|ecke)
    (netzwerk|kontakte) ~ (erweitern|ausbauen|vergrößern|wachsen|aufnehmen)
    (erweitere|erweitern|baue|ausbauen) ~ netzwerk
    (ebenfalls|auch|selbst) (in der|im|aktiv|tätig|unterwegs|interessiert)
    (linkedin|vorgeschlagen|vorschlag)`),
  self: phrases(String.raw`
    (ich bin|wir sind|ich arbeite|ich leite|ich studiere|ich komme|ich mache|ich lebe|ich fahre|ich unterrichte|ich plane|ich führe|mein name ist|als \p{L}+ (\p{L}+ )?(bin|arbeite|kenne|weiß|habe) ich)
    (auch|selbst|ebenfalls) (ich|ein|eine|in|aus)`),
  follow: phrases(`
    (gern|gerne|freue|würde|möchte|lassen sie|lass|wollen wir|daher|deshalb) ~ (vernetzen|kontakt|netzwerk|verbinden|hinzufügen|anfrage|einladung|kontaktanfrage|austauschen)
    (kontaktanfrage|anfrage|einladung|annehmen|annahme|vernetzung)`),
};
