import { phrases } from '../lexicon';

/** How German says that a note has something to sell: who sells, whom it serves, what it is, what it brings and costs. */
export const offers = {
  we: phrases(String.raw`
    (wir|ich|unser team|unsere firma|unsere agentur|meine firma|unsere software|unser tool|unsere plattform) (auch |speziell |derzeit |gerade |genau |seit \p{L}+ )*(helfe|helfen|hilft|unterstütze|unterstützen|unterstützt|biete|bieten|bietet|liefere|liefern|verkaufe|verkaufen|baue|bauen|entwickle|entwickeln|entwickelt|machen|mache|berate|beraten|schule|schulen|coache|coachen|begleite|begleiten|organisiere|organisieren|vermitteln|vermittle|vermieten|vermiete|sparen|senken|optimieren|automatisieren|übernehmen|kümmern|sorgen|installieren|produzieren|versichern|gestalten|drucken|finanzieren|trainieren|betreuen|reinigen|stellen|bringen|besetzen|rekrutieren|schreiben|vertreten|haben (eine|ein|da|genau|etwas|dafür)|habe (eine|ein|da|etwas|genau))
    (unsere|meine|unser|mein|unserer|unserem|unseren) (kunden|lösung|lösungen|dienstleistung|dienstleistungen|produkt|produkte|software|tool|plattform|app|kurs|methode|training|workshop|webinar|programm|agentur|angebot|team|system|service|berater|experten|demo|whitepaper|newsletter|shop|maschinen|portfolio|seminar|firma|kandidaten|kandidat|plattform|preise|start up|startup|buch)
    (mit|bei|durch|über) uns
    (können|kann|könnten|könnte|würden|würde) (wir|ich) (ihnen|dir|euch|sie|auch|hier|gern|gerne|da|sicher|ihr|deinem)
    (spezialisiert|spezialist|spezialisten|experten|experte|marktführer) (auf|für|in)?`),
  serves: phrases(`
    (ich|wir|unser _|unsere _|meine _|mein _) (_ )?(helfe|helfen|hilft|unterstütze|unterstützen|unterstützt|berate|beraten|berät|begleite|begleiten|begleitet|coache|coachen|trainiere|trainieren|entlaste|entlasten|entlastet|betreue|betreuen|vermittle|vermitteln|arbeite mit|arbeiten mit|befähige|befähigen) (_ )*(unternehmen|firmen|betriebe|betrieben|mittelständler|mittelständlern|unternehmer|unternehmern|gründer|gründern|startups|teams|führungskräfte|führungskräften|geschäftsführer|geschäftsführern|selbstständige|selbstständigen|inhaber|inhabern|kanzleien|praxen|agenturen|händler|händlern|hersteller|herstellern|maschinenbauer|maschinenbauern|kliniken|schulen|kommunen|arbeitgeber|arbeitgebern|recruiter|kunden|coaches|berater|beratern|handwerksbetriebe|handwerksbetrieben|marken|abteilungen|familien|frauen|männer|menschen wie|vertriebsteams|personaler|personalern|logistiker|logistikern|kmu)
    (unternehmen|firmen|betriebe|betrieben|teams|führungskräfte|führungskräften|unternehmern|gründern|kunden|arbeitgebern|agenturen|kmu) (_ )*(zu helfen|helfen|unterstützen|entlasten|begleiten|beraten|dabei)
    (unsere|meine) (kunden|mandanten|klienten|nutzer|teilnehmer|kandidaten) (_ )?(sparen|gewinnen|erzielen|sehen|bekommen|erhalten|steigern|wachsen|berichten|senken)
    (mehr|neue|qualifizierte|planbar|warme) (_ )?(leads|kunden|termine|anfragen|bewerber|aufträge|umsatz|neukunden)`),
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
  free: phrases(`
    (kostenlos|kostenlose|kostenloses|kostenlosen|gratis|kostenfrei|kostenfreie|unverbindlich|unverbindliches|unverbindliche|rabatt|testphase|testzugang|sonderpreis|frühbucher|erste monat|ohne kosten)`),
  material: phrases(`
    (whitepaper|white paper|broschüre|fallstudie|fallstudien|case study|pitch deck|deck|e book|ebook|katalog|preisliste|portfolio|leitfaden|unsere website|unsere webseite|mein buch|lebenslauf|meine bewerbung|newsletter|muster|factsheet)`),
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
