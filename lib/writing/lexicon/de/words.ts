import { words } from '../lexicon';

/** German words that only hold a sentence together. */
export const holding = words(`
  der die das dem den des ein eine einen einem einer eines und oder aber denn sondern dass daß ob wenn als wie weil
  damit da doch so in im an am auf aus bei beim bis durch für gegen hinter mit nach neben ohne seit über um unter von
  vom vor zu zum zur zwischen während wegen trotz ich mich mir mein meine meinen meinem meiner du dich dir dein deine
  deinen deinem deiner er ihn ihm sein seine seinen seinem seiner sie ihr ihre ihren ihrem ihrer ihnen es wir uns
  unser unsere unseren unserem unserer euch euer eure euren man sich selbst wer was wo wann warum wieso weshalb welche
  welcher welches wen wem dies diese dieser dieses diesen diesem jene jeder jede jedes jeden jedem alle alles allen
  aller einige viele vielen viel mehr meist meisten wenig weniger etwas nichts niemand jemand bin bist ist sind seid
  war waren warst gewesen wird werden werde wirst wurde wurden geworden habe hab hast hat haben hatte hatten gehabt
  kann kannst können könnt konnte konnten könnte könnten muss musst müssen müsst musste mussten müsste soll sollen
  sollte sollten will wollen wollte wollten darf dürfen durfte mag mögen möchte möchten würde würden wäre wären hätte
  hätten tun tut macht machen mache gemacht machte geht gehen ging gegangen kommt kommen kam gekommen gibt geben gab
  sieht sehen sah gesehen sagt sagen sagte weiß wissen wusste findet finden finde fand gefunden denke denken dachte
  lassen lässt ließ nehmen nimmt bleibt bleiben steht stehen stand liegt halten hält stellt bringt zeigt nicht kein
  keine keinen keinem nie immer oft manchmal schon noch nur auch sehr ganz gar mal eben halt einfach wirklich echt
  total eigentlich vielleicht sicher natürlich leider genau hier dort jetzt heute dann danach wieder ja nein ok okay
  also sogar besonders allem deshalb darum daher dabei dafür daran darauf darüber davon dazu hierzu hin her zurück
  weiter erst zuerst zuletzt letzte letzten nächste nächsten andere anderen anders gleich gleichen gleiche solche
  bisschen ding dinge sache sachen art weise hallo hi hey liebe lieber guten tag morgen servus moin grüezi herr frau
  gruß grüße oh ah wow na tja jo neu neue neuen neues alt alte alten groß große großen klein kleine kleinen lang lange
  kurz kurze gut`);

/** German words of praise, thanks, agreement and good wishes. */
export const praise = words(`
  großes bewegt mitreißend* liebevoll* drück* umarmung gerührt prosit prost hoch drauf lieblings* hochachtung beachtlich* imposant* sensationell feinste
  unterschreib* dito schließe anschließen beipflichten pflichte
  toll* super klasse spitze großartig* hervorragend* ausgezeichnet* fantastisch* wunderbar* wundervoll* genial*
  brilliant* brillant* stark starke starker starkes starken gut gute guter gutes besser beste besten bestes
  schön* spannend* interessant* inspirier* inspiration inspirierend* motivier* wertvoll* hilfreich* nützlich* wichtig*
  beeindruck* bemerkenswert* bewundernswert* bewunder* lesenswert* sehenswert* gelungen* treffend* klar klare klarer
  danke dank dankbar dankbarkeit dankeschön bedanke bedanken herzlich* glückwunsch glückwünsche gratul*
  erfolg erfolge erfolgreich* respekt chapeau hut bravo applaus kudos stolz freut freue freuen freude froh
  glücklich verdient verdiente zustimm* stimme stimmt stimmen einverstanden richtig* wahr wahre wahrheit genau absolut
  absolute definitiv unbedingt volle voll vollkommen völlig hundertprozentig 100 exakt recht punkt nagel kopf gesagt
  geschrieben formuliert ausgedrückt beschrieben zusammengefasst teilen teilst geteilt lesen gelesen liest folge
  folgen gefolgt merken gespeichert weiterso ehrlich* authentisch* mutig* mut verletzlich* offen* offenheit
  sympathisch* herz herzen gänsehaut berührt berührend* bewegend* rührend* emotional* tief tiefgründig* klug kluge
  kluger schlau weisheit denkanstoß denkanstöße impuls impulse mehrwert top mega hammer geil cool nice great
  love amazing held helden heldin legende meisterhaft* perfekt* einzigartig* außergewöhnlich* herausragend*
  sensationell* grandios* exzellent* vorbildlich* vorbild erfrischend* aufschlussreich* lehrreich* informativ*
  relevant* aktuell* zeitgemäß bereichernd* bereicherung gold goldwert perle freudig begeistert begeisternd*
  begeisterung fan gespannt vorfreude feiern feiere gefeiert meilenstein leistung leistungen weiterhin willkommen
  wünsche wünschen wünscht glück amen cfbr`);

/** German words that stand under any post. */
export const plain = words(`
  dynamisch* industrielandschaft effizienz erfolgsfaktor* verdeutlicht eindrucksvoll gestalten aktiv kino urgestein bord fest gelacht
  erlebt bleib lass genieß genießen ziehe hut abonniert direkt drauf landschaft rahmen mehrwerte tiefe klarheit impulsgeber zukunftsweisend*
  zukunftsfähig* ganzheitlich* essenziell* menschlich gedankengut horizont zeilen welt fazit anregung anregungen anregend worte dinge seite leuchtturm
  vorreiter pionier* treiber motor triebfeder herausragend bedeutung bedeutend verinnerlichen verinnerlicht spiegelt wider sachlage
  beitrag beiträge post posts artikel text texte inhalt inhalte thema themen perspektive perspektiven sichtweise sicht
  blick blickwinkel punkt punkte meinung meinungen gedanke gedanken idee ideen geschichte geschichten lektion
  lektionen tipp tipps rat ratschläge info informationen wissen lernen lernt gelernt einblick einblicke erkenntnis
  erkenntnisse gespräch gespräche diskussion frage fragen kommentar kommentare linkedin netzwerk community plattform
  video podcast folge episode buch vortrag präsentation mensch menschen menschlich* menschlichkeit person personen
  mann frau frauen männer team teams teamwork führung führungskraft führungskräfte leader leadership manager
  management chef chefs gründer gründerin unternehmer* unternehmen unternehmens firma firmen geschäft wirtschaft
  organisation organisationen branche bereich markt märkte welt gesellschaft leben lebens tag tage tagen woche wochen
  monat monate jahr jahre jahren zeit zeiten moment momente zukunft vergangenheit gegenwart morgen gestern wachstum
  wachsen wächst ziel ziele traum träume vision mission leidenschaft leidenschaftlich wert werte kultur mindset
  haltung einstellung ansatz ansätze strategie strategien innovation innovationen innovativ* technologie digital*
  digitalisierung veränderung* verändern wandel transformation nachhaltig* nachhaltigkeit vertrauen zusammenarbeit
  zusammen gemeinsam kommunikation kommunizieren verbindung verbinden verbunden beziehung beziehungen empathie
  wertschätzung integrität transparenz vielfalt diversität inklusion gleichberechtigung resilienz durchhalten ausdauer
  engagement einsatz konsequent konsequenz beständigkeit disziplin geduld balance gesundheit energie fokus fähigkeit
  fähigkeiten talent talente expertise experte experten erfahrung erfahrungen weg wege reise schritt schritte
  herausforderung* problem probleme lösung lösungen chance chancen möglichkeit möglichkeiten potenzial potential
  wirkung ergebnis ergebnisse unterschied schlüssel wesentlich* essenz entscheidend* kern basis grundlage fundament
  seele geist handeln handlung aktion schaffen schafft erschaffen kreativ* kreativität bauen aufbauen unterstütz*
  hilft helfen hilfe dienst kunde kunden kundin mitarbeiter* mitarbeitende* kollege kollegen kollegin kolleginnen
  freund freunde familie partner überall ständig täglich jeden einfach einfache schwer schwierig* leicht richtige
  falsch fehler realität wirklichkeit tatsache fakten ganze ganzen ganzer offene seite ende anfang beginn beginnt
  beginnen oben unten linie bild ebene niveau teil teile platz ort raum rolle beispiel beispiele wort worte worten
  grund gründe sinn anzahl nummer name namen karriere job jobs beruf beruflich* profi profis professionell* profil
  arbeit arbeiten arbeitet arbeitsplatz arbeitswelt kraft kräfte stärke stärken schwäche schwächen scheitern risiko
  risiken komfortzone grenze grenzen glaube glauben glaubt hoffnung hoffen hoffentlich hoffe verstehen versteht
  verständnis erkennen erkennt erinner* vergessen zuhören hören hört gehört sprechen spricht stimme schreiben schreibt
  bewegt bewegen bewegung vorwärts voran setzen setzt bieten bietet letztendlich letztlich schlussendlich unterschätz*
  wählen wahl entscheidung* eigen eigene eigenen verantwortung verantwortungs* verbessern verbesserung fortschritt
  weitermachen weitergehen bewusst bewusstsein aufmerksamkeit liebe ruhe heutig* heutzutage modern* schnell*
  schnelllebig* langsam umfeld summe spiel spielen regel regeln geheimnis magie rezept zutat säule brücke tür türen
  spiegel licht funke feuer samen wurzel früchte hand hände auge augen ohr mund kopf minute minuten stunde stunden
  abend wochenende montag freitag später früh endlich zwei drei mehrere zahlreiche generation* jung junge jungen
  jugend kind kinder eltern mutter vater sohn tochter bruder schwester damen herren leute initiative projekt projekte
  veranstaltung event programm auszeichnung preis gewonnen gewinnen start news neuigkeit* update kapitel abenteuer
  position beförderung geburtstag jubiläum ruhestand dranbleiben qualität wirkungsvoll* entwickl* entwicklung
  persönlich* persönlichkeit sinnvoll* zählt zählen kommt menschheit motivation relevanz austausch miteinander
  botschaft zeilen worum`);
