/** German words that show how a note asks: who speaks, what is bidden, on what terms, with what proof. */
export const bids = {
  ours: `
    wir uns unser unsere unseren unserem unserer unseres`,
  alone: `
    ich mich mir mein meine meinen meinem meiner`,
  tome: `
    mir mich uns`,
  bidding: `
    ruf rufen ruft schreib schreiben schreibt mail mailen frag fragen fragt sag sagen gib geben denk denken schau
    schauen schaut lies lesen klick klicken buch buchen bestell bestellen komm kommen kommt probier probieren
    teste testen stell stellen rechne check nimm nehmen bring bringen nenn nennen antworte melde melden meld
    meldet stimm spende sichern sichere entdecke profitieren zögern merk holen hol lass lassen`,
  terms: `
    pro je ab gültig bis inklusive inkl exklusive zzgl mwst netto brutto pauschal* fest feste festpreis monatlich
    wöchentlich jährlich kündbar mindestens maximal erste ersten unbegrenzt tagessatz tagespreis richtpreis
    stückpreis meter stück stunde anzahlung geliefert lieferbar vorrat anfahrt ohne erfolgshonorar cent rechnung
    euro`,
  trouble: `
    müde satt leid genervt überlastet ertrinken fest kämpfen leer ruhig langsam leck verlieren verloren hinterher
    verschwend* hassen hasse rückstand mangel unterbesetzt unzuverlässig spät kaputt überfällig stapel chaos
    albtraum kopfweh kopfschmerzen ärger schiefging schief ausfall ausfällt ausfälle störung* frist fristen
    deadline warteschlange schlange beschwert beschweren klagen klagten wach händisch manuell excel tabelle
    tabellen papierkram zettelwirtschaft verwaltung engpass knapp fehlt wegdrift* schleppt zäh`,
  proof: `
    durchschnittlich schnitt mal preisgekrönt* ausgezeichnet* zertifiziert* anerkannt versichert bewährt führend*
    nachweislich sparte sparten verdoppelt halbiert verkauft füllte gelöst geholfen vermittelt kunden bewertung*
    referenz referenzen ergebnisse garantiert garantie bereits über dutzende hunderte tausende schwören schwört
    seit jahrzehnten generationen spezialist spezialisten erfahren etabliert zuverlässig professionell modernste
    vergleichbar* ähnlich* inzwischen muttersprachler iso konform nie`,
  trades: `
    steuerberater autoren bäcker brauer bauunternehmer metzger schreiner caterer köche reinigungskräfte kliniken
    schulen kommunen gemeinden händler zahnärzte designer ärzte hausärzte fahrer redakteure elektriker ingenieure
    exporteure landwirte floristen gründer freiberufler gärtner studios spediteure hoteliers installateure
    journalisten vermieter anwälte macher mechaniker hebammen museen optiker maler eltern apotheker apotheken
    fotografen physios physiotherapeuten planer klempner häfen praxen drucker druckereien produzenten verlage
    personaler dachdecker salons verkäufer läden notare startups chirurgen schneider lehrer theater therapeuten
    trainer übersetzer stadtwerke tierärzte dörfer großhändler werkstätten *besitzer *inhaber *betriebe *händler
    *macher *firmen *halter *verwalter *unternehmer`,
  able: `
    führerschein zeugnis diplom zertifikat gelernt gelernter gelernte geselle gesellin meister ausgebildet* azubi
    abgeschlossen stapler staplerschein erfahrung erfahren zuverlässig pünktlich motiviert lernwillig flexibel
    bereit umziehen anfangen beginnen sofort september vollzeit teilzeit nächte wochenenden schicht schichten
    fahrer fließend arbeitslos gekündigt vertrag platz plätzchen bezahlt mitlaufen hospitieren hospitation sommer
    saison lehrstelle lehre geschlossen einfällt kann anpacken`,
  favour: `
    blick auge meinung folge podcast mikrofon mikro gast bühne keynote honorar spesen zitat erwähnung ausgabe
    magazin wort namen nummer empfehlung leihen tauschen austauschen sponsor preis preise tombola jury mentor
    betreuen lehren gegenlesen mitdenken rezension vorwort unterschrift unterschriften partner partnerschaft
    zusammenarbeit zusammenarbeiten gemeinsam kooperation bitte verzweifelt dankbar business angel angels
    pitchdeck mappe stand vorbei`,
};
