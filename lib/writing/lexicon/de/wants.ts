import { phrases } from '../lexicon';

/** How German says that a note asks for something: the reader’s time, a way in, a job, a yes. */
export const wants = {
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
};
