/** German words that show how a note asks: who speaks, what is bidden, on what terms, with what proof. */
export const bids = {
  ours: `
    wir uns unser unsere unseren unserem unserer unseres unsres unsrer unserm wirs`,
  alone: `
    ich mich mir mein meine meinen meinem meiner meins meines meinerseits mirs`,
  tome: `
    mir mich uns`,
  bidding: `
    ruf rufen ruft schreib schreiben schreibt mail mailen frag fragen fragt sag sagen gib geben denk denken schau
    schauen schaut lies lesen klick klicken buch buchen bestell bestellen komm kommen kommt probier probieren teste
    testen stell stellen rechne check nimm nehmen bring bringen nenn nennen antworte melde melden meld meldet stimm
    spende sichern sichere entdecke profitieren zögern merk holen hol lass lassen rufe rufst guck gucken sieh sehen
    hör hören zeig zeigen erzähl erzählen nutz nutzen nutze holt greif greifen zugreifen sparen spar spart starte
    starten stelle wähl wählen wirf werft besuch besuchen bewirb bewerben registrier registrieren tippen scanne scannt
    lade laden empfiehl empfehlen verrate verraten überleg überlegen vergleich vergleichen vergiss vergessen rechnen
    trau trauen verlang verlangen versuch versuchen prüf prüfen reservier reservieren sicher anmelden schick schicken
    schickt sende senden teile teilen unterschreib unterschreiben`,
  terms: `
    pro je ab gültig bis inklusive inkl exklusive zzgl mwst netto brutto pauschal* fest feste festpreis monatlich
    wöchentlich jährlich kündbar mindestens maximal erste ersten unbegrenzt tagessatz tagespreis richtpreis stückpreis
    meter stück stunde anzahlung geliefert lieferbar vorrat anfahrt ohne erfolgshonorar cent rechnung euro samt
    einschließlich zuzüglich pauschale prozent stückzahl mindestbestellmenge mindestmenge restposten sofort lieferung
    abholung frei haus versand versandkosten porto nachnahme vorkasse monat monate jahr woche tag stunden stundenweise
    tageweise halbtags kilo liter tonne tonnen quadratmeter kubikmeter palette ladung karton dutzend person personen
    kopf franken rappen chf eur laufzeit vertrag bindung vertragsbindung kündigung geld-zurück zurück sonst solange
    reicht limitiert stichtag frist bisher danach anschließend übernehmen kein keine`,
  trouble: `
    müde satt leid genervt überlastet ertrinken fest kämpfen leer ruhig langsam leck verlieren verloren hinterher
    verschwend* hassen hasse rückstand mangel unterbesetzt unzuverlässig spät kaputt überfällig stapel chaos albtraum
    kopfweh kopfschmerzen ärger schiefging schief ausfall ausfällt ausfälle störung* frist fristen deadline
    warteschlange schlange beschwert beschweren klagen klagten wach händisch manuell excel tabelle tabellen papierkram
    zettelwirtschaft verwaltung engpass knapp fehlt wegdrift* schleppt zäh nerv* nerven nervt stört lästig mühsam
    ärgerlich ärgert ärgern klage beschwerde* reklamation* retoure* liegenbleib* liegen bleiben stapelt stapeln stau
    staut verstopft undicht tropft tropfte zieht kalt kalte kalten nass feucht schimmel lärm laut bruch verschleiß
    rost rostet klemmt hakt wackelt quietscht knarrt rutscht rutschig dunkel stinkt staub dreck schmutz müll abfall
    überstunden krank krankenstand kranke krankmeldung* fachkräftemangel personalmangel personalnot not notstand
    leerstand lieferengpass lieferverzug verspätung* verzögerung* verschieb* absage* absagen no-show mahnung*
    zahlungsausfall streik stromausfall wasserschaden brand einbruch diebstahl klaut geklaut gestohlen schwund
    ausschuss nacharbeit reparaturen stillstand panne* defekt* ausgefallen abgestürzt absturz hinüber uralt veraltet
    vergessen zerbroch* kopfzerbrechen schlaflos bauchweh rückenschmerzen last belastung lasten plage plagen qual
    kampf zeitfresser aufwendig aufwändig umständlich kompliziert unübersichtlich inventur bürokratie formulare anrufe
    telefon klingelt warten wartezeit* warteliste* wartende verschwunden verschwinden fehlen gehen kündigen abspringen
    mangelware unbesetzt überfordert überfüllt niemand mag graust`,
  proof: `
    durchschnittlich schnitt mal preisgekrönt* ausgezeichnet* zertifiziert* anerkannt versichert bewährt führend*
    nachweislich sparte sparten verdoppelt halbiert verkauft füllte gelöst geholfen vermittelt kunden bewertung*
    referenz referenzen ergebnisse garantiert garantie bereits über dutzende hunderte tausende schwören schwört seit
    jahrzehnten generationen spezialist spezialisten erfahren etabliert zuverlässig professionell modernste
    vergleichbar* ähnlich* inzwischen muttersprachler iso konform nie schwärmen schwärmt zufrieden zufriedene
    empfohlen empfehlen weiterempfohlen bestellen nachbestellt wiederbestellt zurückgeben zurückgegeben hergeben
    missen läuft laufen hängt steht stehen seither seitdem vorher nachher früher statt einst nachbarn nachbardorf
    nachbarort kollege konkurrenz gleiche dieselbe branche erprobt getestet geprüft ausgezeichnet patentiert
    generation jahre jahren zwanzig dreißig fünfzig sechzig hundert hunderten etlichen vielen mehreren zuletzt letztes
    umgestellt umgerüstet ausgestattet eingeführt gesenkt gespart erspart reduziert halbierte verdoppelte geschafft
    hingekriegt`,
  trades: `
    steuerberater autoren bäcker brauer bauunternehmer metzger schreiner caterer köche reinigungskräfte kliniken
    schulen kommunen gemeinden händler zahnärzte designer ärzte hausärzte fahrer redakteure elektriker ingenieure
    exporteure landwirte floristen gründer freiberufler gärtner studios spediteure hoteliers installateure
    journalisten vermieter anwälte macher mechaniker hebammen museen optiker maler eltern apotheker apotheken
    fotografen physios physiotherapeuten planer klempner häfen praxen drucker druckereien produzenten verlage
    personaler dachdecker salons verkäufer läden notare startups chirurgen schneider lehrer theater therapeuten
    trainer übersetzer stadtwerke tierärzte dörfer großhändler werkstätten *besitzer *inhaber *betriebe *händler
    *macher *firmen *halter *verwalter *unternehmer gastronomen gastwirte wirte friseure friseursalons fahrschulen
    hausverwaltungen kitas kindergärten pflegeheime pflegedienste altenheime imker winzer förster jäger schäfer
    molkereien käsereien brauereien mühlen sägewerke gärtnereien baumschulen buchhandlungen buchhändler bibliotheken
    archive galerien künstler musiker bands orchester chöre vereine kirchen gemeindebüros bestatter hörakustiker
    tierheime reitställe reiterhöfe campingplätze ferienwohnungen pensionen gasthöfe cafés bars kinos bäder
    schwimmbäder fitnessstudios yogastudios tanzschulen musikschulen volkshochschulen kurse autohäuser tankstellen
    werften reedereien flughäfen lagerhallen rechenzentren labore forscher steuerbüros kanzleien makler architekten
    statiker vermesser gerüstbauer fliesenleger zimmerer schlosser schmiede goldschmiede uhrmacher juweliere modeläden`,
  able: `
    führerschein zeugnis diplom zertifikat gelernt gelernter gelernte geselle gesellin meister ausgebildet* azubi
    abgeschlossen stapler staplerschein erfahrung erfahren zuverlässig pünktlich motiviert lernwillig flexibel bereit
    umziehen anfangen beginnen sofort september vollzeit teilzeit nächte wochenenden schicht schichten fahrer fließend
    arbeitslos gekündigt vertrag platz plätzchen bezahlt mitlaufen hospitieren hospitation sommer saison lehrstelle
    lehre geschlossen einfällt kann anpacken lerne ausgelernt abschluss bachelor master absolvent* studiert fertig
    einsatzbereit einsetzbar tageweise stundenweise halbtags vormittags nachts wochenends springer einspringen
    aushelfen mobil führerscheinklasse schwindelfrei belastbar teamfähig zuverlässige deutsch englisch französisch
    polnisch muttersprache schweißerschein kranschein gabelstapler sprinter auto schnupperlehre schnuppertag
    praktikumsplatz ausbildungsplatz wiedereinsteiger rückkehr elternzeit babypause pause umschulung jährig jährige
    kräftig fleißig neugierig frei verfügbar bewerbe einstieg neustart veränderung`,
  favour: `
    blick auge meinung folge podcast mikrofon mikro gast bühne keynote honorar spesen zitat erwähnung ausgabe magazin
    wort namen nummer empfehlung leihen tauschen austauschen sponsor preis preise tombola jury mentor betreuen lehren
    gegenlesen mitdenken rezension vorwort unterschrift unterschriften partner partnerschaft zusammenarbeit
    zusammenarbeiten gemeinsam kooperation bitte verzweifelt dankbar business angel angels pitchdeck mappe stand
    vorbei drüberschauen drüberlesen korrekturlesen durchlesen rat ratschlag tipp fürsprache gefallen gefälligkeit
    stimme teilen weitersagen verlinken verlinkung erwähnen bewertung sterne bewerten interview aufnahme aufnehmen
    tonaufnahme filmen fotografieren begleiten mitlaufen zuschauen hineinschnuppern reinschnuppern besuchstag
    patenschaft schirmherr* schirmherrschaft beirat vorstand spende los lose tauschgeschäft gegenleistung dafür
    gegenzug schokolade kuchen wein verlosung lesung vernissage ausstellen ausstellung regalplatz auslegen aufhängen
    aushang plakat flyer logo trikot trikots`,
};
