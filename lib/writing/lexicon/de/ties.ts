/** German words for what ties two people: a work, a gathering, a school, a friend; and for what ties nobody. */
export const ties = {
  ownwork: `
    ich bin selbst arbeite arbeit beruf* tätig rente ruhestand student* studiere studium praktikant* azubi anfänger*
    angefangen anfang begonnen lerne lernen lernend* quereinsteiger* wechsel neu frisch kürzlich kurzem neuling`,
  following: `
    folg* folge folgen les* lese lesen mitles* mitlesen lern* lernen vernetz* vernetzen verbind* netzwerk* hinzufüg*
    annahme annehmen kontakt* kontaktanfrage bleib* bleiben einladung anfrage gleichgesinnt* kreis beiträge posts
    austausch*`,
  works: `
    beitrag* beiträge *beitrag post posts artikel *artikel kommentar* vortrag* vorträge *vortrag talk* podcast* folge
    *folge video* serie reihe folie* foto* *foto bild bilder *bild kolumne* buch *buch bücher kapitel newsletter*
    rundbrief antwort* frage *frage rede reden vorlesung* blog* interview* arbeit karte* grafik* *grafik diagramm*
    plakat* gedicht* rezept* thread essay* aufsatz* bericht* *bericht geschichte* zeichnung* skizze* ausstellung*
    film* doku* stück lied* album präsentation* keynote* webinar* workshop* session* tipp* hinweis* punkt* liste*
    experiment* rezension* brief* rat witz* satz *satz absatz beispiel* umfrage* motion petition entwurf* prototyp*
    speisekarte gericht* schaufenster garten stand gemälde modell* projekt* analyse* idee* aufruf* geständnis plädoyer
    preprint studie* worte gastbeitrag doku dokus dokumentation* reportage* bildband leserbrief* radiobeitrag
    hörspiel* sendung* *sendung *video *text text texte *brief *rede auftritt* inszenierung* predigt* gutachten
    petition* muster probestück *stück schild *umfrage *kurs mail mails zettel notiz* kritik* *kolumne kolumnen
    aushang comic karikatur* rätsel quiz formel tabelle anleitung* checkliste* faltblatt leitartikel statement*
    einwand einwände widerspruch these thesen zitat* bemerkung* anmerkung* beschreibung* erklärung* schilderung*
    erfahrungsbericht*`,
  gathering: `
    messe* *messe kongress* *kongress konferenz* *konferenz tagung* *tagung treffen *treffen webinar* workshop*
    seminar* summit meetup* party fest *fest abendessen frühstück* mittagessen umtrunk markt *markt turnier* *turnier
    spiel rennen lauf *lauf marathon lager ausstellung* festival* versammlung* *versammlung sitzung* anhörung hochzeit
    beerdigung unterricht tag *tag tage *tagen abend *abend morgen nachmittag session* panel* vortrag training*
    schulung* kurs* klausur hackathon* expo show gala preisverleihung ehrung veranstaltung* event* führung* reise
    ausflug exkursion zug bus flug flugzeug schlange tisch zelt stand halle bühne zimmer reihe aufzug bar kantine
    kneipe café küche bahnsteig konzert probe auktion spendenlauf stammtisch podium *feier feier feiern grillfest
    grill sommerfest weihnachtsmarkt weihnachtsfeier jubiläumsfeier dorffest straßenfest flohmarkt basar schulfest
    elternabend elternbeirat elternsprechtag gottesdienst taufe konfirmation kommunion trauerfeier klassentreffen
    ehemaligentreffen vereinsabend generalversammlung gemeinderatssitzung bürgerversammlung demo kundgebung wanderung
    radtour ausritt regatta *cup wettkampf spieltag *spiel stadion turnhalle schwimmbad sauna spielplatz kita *tage
    *woche *forum forum symposium *gipfel lehrgang* fortbildung* weiterbildung* *kurs *seminar *probe chorprobe
    premiere vernissage lesung* *lesung theater kino bahnhof bahn wagen abteil fähre flughafen gate wartezimmer
    krankenhaus theke tresen bierbank buffet`,
  school: `
    schule* *schule klasse *klasse mitschüler* klassenkamerad* uni universität* hochschule* fh studium studier*
    kommiliton* student* alumni alumn* professor* prof lehrer* dozent* jahrgang* msc bsc bachelor* master* diplom* abi
    abitur abschluss* absolv* fakultät* campus wohnheim semester erasmus austausch praktikum ausbildung berufsschule
    lehre abendschule gymnasium seminar tutor* labor grundschule realschule hauptschule gesamtschule oberschule
    berufskolleg kolleg internat kindergarten kita abiball abijahrgang leistungskurs chemie physik mathe latein
    doppelstunde pausenhof schulhof klassenfahrt klassensprecher* schulzeit studienzeit wg studienkolleg* fachschaft
    vorlesung* hörsaal mensa prüfung* gesellenprüfung meisterschule meisterkurs lehrzeit ausbilder* azubizeit
    volontariat referendariat fahrschule tanzschule musikschule`,
  shared: `
    beide beiden zusammen auch gemeinsam* gleich* selbe* selben dieselbe* derselbe* demselben derselben neben
    gegenüber wir uns unser* team kolleg* schicht abteilung* arbeitgeber saison projekt* büro nachbar* verein chor
    band ehrenamt* vorstand ausschuss gruppe gewerkschaft dorf straße viertel stockwerk boot stand begegnet einander
    damals früher ehemalig* einst ex`,
  honour: `
    glückwunsch glückwünsche gratul* ernannt ernennung beförder* neue neuen neuer rolle stelle begonnen start
    gestartet wechsel* gewechselt eröffnung eröffnet gewählt wahl preis auszeichnung ausgezeichnet gewonnen gewinn
    nominier* ruhestand jubiläum geburtstag erste vorstand vorsitz* leitung leiter* direktor* übernommen übernahme
    finalist* veröffentlicht bestanden abschluss medaille geworden wurde seit antritt beglückwünsche wiedereröffn*
    eröffnen einweihung aufgestiegen aufstieg meister* meisterbrief doktor* promotion promoviert geschafft titel pokal
    sieg gesiegt siegerin sieger umzug umgezogen neuanfang nachfolge* nachfolger* abschied verabschied* übernimmst
    übernehmen angetreten amt bürgermeister* berufen berufung stipendium zertifikat gegründet gründung geheiratet
    nachwuchs rente`,
  friend: `
    schwester bruder nachbar* freund freundin freunde chef chefin kolleg* onkel tante cousin* mutter vater mama papa
    tochter sohn frau mann partner* neffe nichte kumpel mentor* manager* direktor* lehrer* vermieter* zahnarzt
    trainer* kunde jemand gemeinsam* bekannt* oma opa großmutter großvater enkel* schwager schwägerin schwiegermutter
    schwiegervater schwiegersohn schwiegertochter patentante patenonkel kind kinder jungs mädchen zwillinge
    mitbewohner* vermieterin hausarzt hausärztin ärztin arzt pfarrer* bürgermeister* wirt wirtin friseur* bäckerin
    briefträger* hausmeister* lehrling azubi meister studienfreund* schulfreund* jugendfreund* ehemann ehefrau
    lebensgefährt* freundeskreis stammgast kollegin`,
  told: `
    sagte sagten gesagt erzählte erzählten erzählt erwähnte erwähnt empfahl empfohlen schlug vorgeschlagen schrieb
    schrieben schriebst geschrieben fragte fragten gefragt antwortete geantwortet erklärte erklärt zeigte gezeigt
    versprach versprochen sprach sprachen beschrieb beschrieben nannte genannt teilte geteilt veröffentlicht gab gaben
    gabst gegeben riet geraten stellte gestellt meinte meinten schwärmt sagt erzählt kommentiert* warnte dankte
    verriet verraten berichtete berichtet berichten erwähnst erwähnten erzähltest hieß gehört weitergesagt behauptete
    behauptet widersprach widersprochen verteidigt kritisiert lobte gelobt zitierte zitiert vorgelesen vorgetragen
    hingewiesen angekündigt ankündigte verlinkt verlinkte geteiltes schildert schilderten geschildert notiert postete
    gepostet gemailt riefen rief schwärmte schwärmten vorgestellt`,
  sensed: `
    las gelesen lasen sah gesehen sahen hörte gehört hörten geschaut angeschaut angehört getroffen trafen saß saßen
    gesessen stand standen gestanden sprach sprachen gesprochen genoss genossen gelacht lachte erinner* erkannt
    erkannte bemerkt gefunden fand fanden verfolgt besucht* gegessen aßen tranken getrunken gereist teilten geteilt
    lief liefen arbeitete arbeiteten gearbeitet studiert* gespielt spielten gesungen sangen getanzt geschüttelt
    unterhalten vermisst gelernt probiert benutzt behalten gespeichert hängt gedacht geweint geholfen vergessen
    vergisst gefreut gestaunt staunte gegrinst schmunzeln geschmunzelt gekichert bewegt berührt gerührt beschäftigt
    überzeugt nachgekocht nachgebaut nachgemacht ausprobiert ausgedruckt aufgehängt abgeschrieben notiert markiert
    unterstrichen mitgenommen weitergegeben weitergeleitet rumgezeigt geblieben nachgedacht wiedererkannt angesprochen
    angelächelt zugewinkt gewinkt umarmt gekauft bestellt gewartet gewandert geschwommen gerannt gerudert gefahren
    gezeltet probiertes gespeist gestritten`,
  lately: `
    gestern gestrige* vorgestern heute abend letzte* letzten vergangene* vorige* woche wochen vor montag* dienstag*
    mittwoch* donnerstag* freitag* samstag* sonntag* januar februar märz april mai juni juli august september oktober
    november dezember frühjahr frühling sommer herbst winter morgen nachmittag nacht seit kürzlich neulich jüngst
    früher jahr jahren damals weihnachten ostern`,
  profile: `
    profil* hintergrund werdegang laufbahn karriere lebenslauf seite arbeit content inhalte erfahrung* reise netzwerk*
    fachgebiet branche* sektor kontakte leistungen beiträge expertise weg fähigkeiten einblicke perspektive* vision
    energie wissen unternehmen führung vorschläge vorgeschlagen linkedin algorithmus feed name gestoßen`,
  flatter: `
    beeindruck* inspir* bewunder* großartig* toll* stark* respekt wunderbar* brillant* hervorragend* ausgezeichnet*
    fantastisch* faszinier* interessant* bemerkenswert* außergewöhnlich* ehre geehrt privileg freude wertvoll* fan wow
    vordenker* vorbild* weise klug* einsicht* authentisch*`,
};
