import { phrases } from '../lexicon';

/** How German says that a note is after something: a sale, a job, a yes, the reader’s time. */
export const wants = {
  we: phrases(String.raw`
    (wir|ich|unser team|unsere firma|unsere agentur|meine firma|unsere software|unser tool|unsere plattform) (auch |speziell |derzeit |gerade |genau |seit \p{L}+ )*(helfe|helfen|hilft|unterstütze|unterstützen|unterstützt|biete|bieten|bietet|liefere|liefern|verkaufe|verkaufen|baue|bauen|entwickle|entwickeln|entwickelt|machen|mache|berate|beraten|schule|schulen|coache|coachen|begleite|begleiten|organisiere|organisieren|vermitteln|vermittle|vermieten|vermiete|sparen|senken|optimieren|automatisieren|übernehmen|kümmern|sorgen|installieren|produzieren|versichern|gestalten|drucken|finanzieren|trainieren|betreuen|reinigen|stellen|bringen|besetzen|rekrutieren|schreiben|vertreten|haben (eine|ein|da|genau|etwas|dafür)|habe (eine|ein|da|etwas|genau))
    (unsere|meine|unser|mein|unserer|unserem|unseren) (kunden|lösung|lösungen|dienstleistung|dienstleistungen|produkt|produkte|software|tool|plattform|app|kurs|methode|training|workshop|webinar|programm|agentur|angebot|team|system|service|berater|experten|demo|whitepaper|newsletter|shop|maschinen|portfolio|seminar|firma|kandidaten|kandidat|plattform|preise|start up|startup|buch)
    (mit|bei|durch|über) uns
    (können|kann|könnten|könnte|würden|würde) (wir|ich) (ihnen|dir|euch|sie|auch|hier|gern|gerne|da|sicher|ihr|deinem)
    (spezialisiert|spezialist|spezialisten|experten|experte|marktführer) (auf|für|in)?`),
  wares: phrases(`
    (lösung|lösungen|software|saas|plattform|tool|produkt|produkte|dienstleistung|agentur|app|system|crm|paket|abo|programm|lizenz|leasing|finanzierung|investition|immobilien|webinar|workshop|training|coaching|kurs|seminar|audit|check|analyse|angebot|preis|preise|rabatt|demo|testversion|testphase|pilot|muster|broschüre|katalog|vorschlag|kooperation|partnerschaft|zusammenarbeit|synergien|leads|roi|umsatz|personal|kandidaten|versicherung|beratung|erstgespräch)`),
  benefit: phrases(String.raw`
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
    (wussten sie|wusstest du|stellen sie sich|stell dir|was wäre wenn|genervt|leid|müde von|frustriert|kämpfen|verlieren sie|verlierst du|zahlen sie zu|zu viel zahlen)
    (das|so etwas|sowas|genau das|dasselbe|gleiches|ähnliches|so was) (ginge|geht|könnte|ließe|lässt|klappt|klappte|würde|wäre) (\p{L}+ ){0,3}(bei|für|auch) (ihnen|dir|euch|sie|dich|bei|für)
    (wäre|würde|könnte) (\p{L}+ ){0,3}(etwas|was|passend|ideal|genau richtig|wie gemacht|perfekt|nützlich|hilfreich) (für|bei) (\p{L}+)
    (niemand|keiner|kein mensch) (mag|will|möchte|braucht|kümmert|hat zeit)
    (höchste zeit|es zeit wäre|zeit wird|wird es zeit|wäre es zeit)
    (uns zum beispiel|mich zum beispiel|dafür gibt es uns|dafür gibt es mich|dafür sind wir da|da kommen wir ins spiel|wir schon|ich schon)
    (damit|dass) (das|so etwas|es|sowas) (\p{L}+ ){0,2}(nicht|nie|kein|keine) (\p{L}+ ){0,2}(mehr|wieder|passiert|vorkommt)
    (muss|müsste|müssen) (\p{L}+ )?(nicht|kein|keine) (\p{L}+ )?(sein|so|bleiben)
    (geht|ginge|gäbe|gibt) (auch|es auch|es|einfach) (ohne|anders|leiser|billiger|leichter|einfacher|schneller|besser|günstiger)
    (nehmen|nimmt|nehme|halten|hält|schaffen|schafft) (wir|ich|unser|unsere|mein|meine|ihnen|dir|euch) (\p{L}+ ){0,5}(ab|frei|fern|den rücken|vom hals|vom tisch|weg)
    (seither|seitdem|heute|jetzt|inzwischen) (\p{L}+ ){0,4}(kein|keine|keinen|keiner|niemand|nur noch|statt|weniger|halb|wieder)
    (schwört|schwören|begeistert|zufrieden|bestellt nach|wollte ihn zurückgeben|will es nicht mehr missen)
    (vielleicht|möglicherweise) (\p{L}+ ){0,3}(für|bei) (sie|ihnen|dich|euch|dir|ihren|ihre|ihr)`),
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
    (ich|wir) (zeige|zeigen|erkläre|schicke|schicken|sende|stelle|stellen|erzähle|lade|laden|komme|rufe|würde|würden|möchte|möchten) (ihnen|dir|euch|sie|dich|gern|gerne|ihn)
    (ich|wir) (käme|kämen|komme|kommen|bin|sind|wäre|wären|schaue|schauen|fahre|fahren|reise) (\p{L}+ ){0,5}(vorbei|nähe|gegend|region|ihnen|dir|euch|zu ihnen|durch|ecke)
    (käme|kämen) (ich|wir|am|gern|gerne|auch|kurz|vorbei)
    (kommen|komm|kommt|schauen|schau|schaut) (sie |ihr )?(\p{L}+ ){0,4}(stand|vorbei|rein|herein|zu uns|ins|probieren|halle)
    auf (ein|einen|eine) (kaffee|tee|sprung|plausch|bier|glas|stück|viertelstunde|runde|espresso)
    (besuchen|besuch|besucht) (sie )?(uns|mich)
    (vor ort|bei ihnen im haus|in ihrem haus) (zeigen|ansehen|anschauen|vorführen|messen|prüfen|testen)`),
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
  vacancy: phrases(String.raw`
    (stelle|stellen|stellenangebot|position|vakanz|kandidat|kandidaten|kandidatin|neue herausforderung|nächster schritt|karriereschritt|recruiter|recruiting|headhunter|personalberater|personalberatung|mandant|mandanten|mein kunde|spannende rolle|spannende aufgabe|spannende position|spannende stelle|gehalt|stundensatz|homeoffice möglich|festanstellung|freelancer|freiberuflich|wechselbereit|offen für|verstärkung|bewerben|bewerbung|job|gelegenheit|opportunity|ihr profil passt|dein profil passt|passt perfekt|projekt für)
    (sucht|suchen|suchst|braucht|brauchen|brauchst|nehmt|nehmen|stellt|stellen) (ihr|sie|du) (\p{L}+ ){0,3}(wen|jemanden|jemand|leute|einen|eine|verstärkung|aushilfe|aushilfen|fahrer|hilfe|hände|azubis|praktikanten|ein)
    (bei|für|mit) (ihnen|euch|dir) (\p{L}+ )?(arbeiten|anfangen|mitarbeiten|mitmachen|anheuern|unterkommen|lernen|einsteigen|mitlaufen|hospitieren|schnuppern|loslegen|tätig)
    (berufseinstieg|wiedereinstieg|quereinstieg|einstieg in|zurück in den|zurück ins|initiativbewerbung|freie stelle|offene stelle|neuen job|neue arbeit|erste stelle|ersten job|lehrstelle|minijob|nebenjob|ferienjob|aushilfe|aushilfsweise|keine lust mehr auf)
    (staplerschein|führerschein klasse|gelernte|gelernter|ausgelernt|abgeschlossene ausbildung)
    (arbeitszeiten|arbeitsvertrag|unbefristet|übertariflich|firmenwagen|dienstwagen|gutes geld|faire bezahlung|mehr verdienen|wechselprämie)`),
  seek: phrases(String.raw`
    (ich|wir) (suche|suchen|bin auf der suche|sind auf der suche|schreibe|forsche|sammle|organisiere|brauche|brauchen) 
    (auf der suche nach|suche nach|suche ich|suchen wir|gesucht)
    (praktikum|praktikumsplatz|praxisplatz|ausbildungsplatz|werkstudent|werkstudentin|masterarbeit|bachelorarbeit|abschlussarbeit|thesis|umfrage|fragebogen|interview für|interviewen|interviewpartner|podcast gast|als gast|zu gast|speaker|redner|sponsor|sponsoren|spende|spenden|abstimmen|petition|mentor|mentorin|investoren|vertriebspartner|tester|referenz)
    (kennen|kennst|kennt|wissen|wüssten|weißt|wisst|hätten|hätte|hast|haben) (sie|du|ihr|jemand) (\p{L}+ ){0,3}(jemanden|jemand|wen|einen tipp|einen rat|rat|eine idee|ideen|adressen|von jemandem|wer|leute)
    (denken|denkt|denk) (sie |ihr )?(\p{L}+ )?an (mich|uns)
    (würden|würdest|könnten|könntest|würdet|könntet|mögen|magst) (sie|du|ihr) (\p{L}+ ){0,4}(schauen|drüberschauen|anschauen|ansehen|lesen|gegenlesen|drüberlesen|durchlesen|unterschreiben|teilen|abstimmen|mitmachen|ausfüllen|beantworten|empfehlen|vermitteln|weitersagen|begleiten|einen blick|ein auge)
    (hinweis|hinweise|rat|ratschlag|tipp|tipps|orientierung|unterstützung|hilfe|rückmeldung|rückmeldungen) (\p{L}+ ){0,3}(freuen|dankbar|dankbare|froh|danke|dank)
    für (jeden|jede|einen|deinen|ihren|euren) (hinweis|rat|tipp|hilfe|kontakt|stimme|unterstützung)
    (uns|mir) (fehlt|fehlen) (\p{L}+ ){0,2}
    (kleine|kurze|drei|zwei|fünf|paar|zehn|sechs|#) fragen
    (verlosen|verlosung|verlost|zu gewinnen|als dankeschön|zum dank)
    (sucht|suchen) (\p{L}+ ){0,3}(paten|patin|patinnen|mitglieder|helfer|freiwillige|ehrenamtliche|spender|sponsoren|unterstützer|tester|teilnehmer|gäste|partner|jemanden|leute|verstärkung|nachfolger|mitstreiter)`),
  price: phrases(String.raw`
    (verkaufe|zu verkaufen|vb|abholung|neuwertig|wie neu|festpreis|restposten|nur noch|sonderposten|versand)
    (musterkoffer|vorführtermin|muster mitbringen|komme gern|kommen gern|wir fertigen|ich fertige|ich fräse|verfügbar ab|nebenverdienst)
    (#) (euro|€|franken|pro stück|pro monat|pro stunde|pro person)
    [€] #
    (halben preis|halber preis|geld zurück|noch (ein|einen|eine|zwei|drei|wenige) (platz|plätze|termin|termine|stelle)|platz frei|plätze frei|noch platz|wäre noch|auf lager|zu vermieten|zu verkaufen|ab sofort|parat|auf probe|probeweise|sagen sie bescheid|sag bescheid|stundensatz)
    (noch|wieder|gerade|kurzfristig|aktuell) (\p{L}+ ){0,4}(luft|kapazität|kapazitäten|frei|freie|übrig|zu haben|zu vergeben|erhältlich)
    (bleiben|bleibt|gibt|gäbe|hätten|hätte|habe|haben|sind|wären) (\p{L}+ ){0,3}noch (\p{L}+ )?(\p{L}+ )?(plätze|platz|stühle|karten|tage|termine|wochen|lücken|lücke|zimmer|restplätze|stellen|teams|leute)
    (zu verkaufen|zu vermieten|zu verleihen|zu vergeben|günstig abzugeben|abzugeben|nachfolger gesucht|nachfolge gesucht)
    (kilo|tonne|liter|meter|stück|palette|paar|dutzend) (für|zu|ab) (#)
    ab (#) (euro|stück|franken|€|kilo|cent)
    (im|in der|im ersten) (januar|februar|monat|ersten monat|probe) (kostenlos|gratis|umsonst|frei)`),
};
