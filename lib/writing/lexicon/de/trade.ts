/** German words for what a note can be after: money, wares, work, a meeting, a favour. */
export const trade = {
  money: `
    preis preise preisen *preis *preise tarif* *tarif kosten kostet *kosten gebühr* zahl zahlen zahlt zahlung* bezahl*
    euro budget* rechnung* marge* gewinn umsatz* *umsatz verdien* ausgaben ersparnis* bargeld geld fonds förder*
    zuschuss zuschüsse *mittel steuer* invest* kredit* darlehen hypothek* leasing provision* kaution finanz* lohn
    löhne gehalt* gehält* stundensatz spesen erstatt* verkauf* verkäuf* kauf* kaufen einkauf* beschaff* bestell*
    auftrag aufträge lager vertrag verträge angebot* offerte* kostenvoranschlag ausschreibung* rendite franken stück
    preisliste sparpreis freundschaftspreis nachlass skonto raten ratenzahlung teilzahlung kohle ausgeben ausgibt
    kassieren kassiert honorar* vergütung *euro fuffi hunderter tausender zins* zinsen stromrechnung nebenkosten
    stromkosten beträge betrag summe summen wert bon quittung abgerechnet abrechnen abrechnung kaufpreis miete mieten
    pacht beteiligung einlage einsteigen anteil anteile rabattiert versteiger* ersteigern`,
  free: `
    kostenlos* kostenfrei* gratis umsonst unverbindlich* probe proben *probe probier* probelauf test* testphase
    testzugang testmonat rabatt* gutschein* bonus verpflichtung* angebot* biete bieten bietet anbieten aktion*
    einführung* halbe hälfte geschenk* geschenkt muster *muster vorteil* günstig* billig* haus garantie* exklusiv*
    begrenzt* restplätze sonder* risikofrei gratismonat probemonat probeexemplar probelieferung probestunde schnupper*
    kostprobe* verkost* schenke schenken spendiere spendieren verlose verlosen verlosung verlost gewinnspiel
    freikarte* freikarten freiexemplar zugabe obendrauf nachlass sonderpreis vorzugspreis freundschaftspreis prozent`,
  ware: `
    software *software app apps tool tools *tool plattform* *plattform system *system systeme *systeme produkt*
    *produkt *produkte lösung* *lösung dienst *dienst dienstleist* *dienste paket* *paket abo *abo abonnement
    maschine* *maschine gerät *gerät geräte anlage* *anlage ausrüstung sensor* robot* dashboard* crm erp modul*
    lizenz* vorlage* kurs *kurs kurse training* *training schulung* *schulung seminar* workshop* programm* *programm
    coaching *coaching beratung *beratung berat* audit* scan check *check prüfung* analyse* *analyse bericht*
    whitepaper leitfaden ratgeber ebook broschüre* katalog* newsletter* versicherung* *versicherung police vorsorge*
    plan mitgliedschaft* agentur *agentur zeitarbeit catering reinigung* *reinigung möbel verpackung* *verpackung
    material* *material teile *teile druck* website* webseite* webshop* onlineshop* design* video* film* fotografie
    übersetz* hosting speicher* cloud daten marketing leads kampagne* werbung anzeige* seo personal* buchhaltung*
    lohnabrechnung logistik* transport* fracht liefer* *lieferung fuhrpark fahrzeug* reifen energie solar* *module
    heizung* beleuchtung* *leuchten boden *böden wein weine kaffee bohnen mehl obst fisch käse brot blumen pflanzen
    saatgut futter handtücher wäsche kleidung schuhe buch bücher box* karton* kiste* platz plätze kapazität* raum
    räume *raum lager* halle* *halle immobilie* *immobilie wohnung* grundstück* fläche* antikörper rinde öl honig
    vereinssoftware scanner zugang zugänge login account konto stick kasse kassen kassensystem tür türen tore fenster
    dach dächer flachdach flachdächer zaun zäune pumpe* ventil* schild schilder *schilder etikett* aufkleber plakate
    fahne* zelt zelte bühne* licht lampe* leuchte* kamera* drohne* mikro* lautsprecher* teppich* vorhang vorhänge
    kissen matratze* bett betten stuhl stühle regal* schrank palette* behälter fass fässer flasche* dose* beutel*
    tasche* tüten folie folien kleber farbe farben lack* öle fett schmier* werkzeug* messer säge* schraub* dübel holz
    brennholz pellet* stein steine kies sand beton ziegel dämm* isolier* heiz* wärmepumpe* solaranlage* pv
    photovoltaik batterie* akku* ladesäule* wallbox fahrrad* räder rad lastenrad auto autos wagen transporter bus
    busse anhänger stapler* kran gerüst* bagger traktor* mähdrescher eier milch fleisch wurst schinken suppe* kuchen
    torte* brötchen nudel* gewürz* tee säfte saft bier biere schnaps gin likör gemüse kartoffel* äpfel nüsse pilz*
    zucker schokolade eis menü* buffet* häppchen pferd* stroh heu dünger blumenerde sträuß* kranz kränze baum bäume
    hecke* seife* creme* kerze* postkarten magnet* kalender* spielzeug puppen musik konzert* lesung* show theaterstück
    führung* ferienwohnung* atelierplatz stellplatz* garage* grundriss* pläne gutachten* expertise* vermessung*
    zertifizier* bilanz steuererklärung* mahn* inkasso callcenter telefondienst telefonservice hotline rufbereitschaft
    winterdienst hausmeister* entsorg* entrümpel* umzug* umzüge lieferservice bringdienst abholservice reparatur*
    wartung* instandhalt* notdienst vertretung* aushilfe* springer* ghostwriter* lektorat* korrektorat* untertitel*
    protokoll* transkri* dolmetsch* sprachkurs* nachhilfe* yoga massage* therapie* supervision mediation* moderation*
    zauber* clown* band dj hochzeits* album alben portrait* porträt* luftbild* imagefilm* logo* visitenkarte* flyer
    speisekarten webseiten homepage* landing* shop* chatbot* ki assistent* automat* formular* tabelle* programme
    sensoren chip* tracker* zähler* waage* messgerät* thermostat* filter*`,
  firm: `
    firma *firma unternehmen *unternehmen betrieb *betrieb agentur büro *büro kanzlei laden *laden startup* studio
    bäckerei brauerei rösterei werkstatt *werkstatt atelier praxis stiftung verein verband marke freelancer*
    freiberuf* selbstständig* selbständig* gründer* unternehmer* inhaber* eigentümer* hersteller* fabrik* manufaktur
    großhändler* großhandel vertrieb* importeur* lieferant* anbieter* spezialist* handwerk* installateur* makler*
    entwickler* recruiter* headhunter* personalberat* partner partnern familienbetrieb familie team berater* wir
    imkerei* gärtnerei* schreinerei* tischlerei* druckerei* metzgerei* käserei* mosterei* weingut* brennerei* näherei*
    schneiderei* wäscherei* spedition* reederei* verlag *verlag ingenieurbüro planungsbüro kollektiv genossenschaft*
    gmbh einzelunternehm* einmannbetrieb zweimannbetrieb zwei-mann-betrieb hof *hof klitsche bude familienunternehmen
    dienstleister* trupp mannschaft kolonne equipe meister* zulieferer* tochterfirma`,
  clients: `
    kunde kunden *kunden kundin kundinnen mandant* auftraggeber* wettbewerb* konkurrenz* mitbewerb* andere anderen
    firmen unternehmen organisationen betriebe betrieben *betriebe teams städte kommunen gemeinden schulen
    krankenhäuser kliniken hotels restaurants läden händler* landwirte bauern *bauern winzer gärtner bäcker
    bauunternehmen handwerker vereine vereinen museen praxen werke fabriken produzenten marken manager
    geschäftsführer* führungskräfte inhaber profis nutzer mitglieder haushalte vermieter arbeitgeber spediteur*
    verlage agenturen labore menschen leute dutzende hunderte tausende viele vielen meisten manche kollegen
    mittelstand häuser kundschaft stammkunden gäste *gäste patienten mieter bewohner besucher* leser hörer abnehmer*
    käufer* besteller nachbarbetrieb nachbarbetriebe kollegin etliche dorf nachfolger *betreiber betreiber wirte
    gastwirte gastronomen friseure apotheker köche ställe ställen küchen höfe höfen kitas heime pflegeheime filialen
    gemeinde städtchen zahnarztpraxis kanzleien studios *leute *praxen *kliniken *schulen *heime *läden *höfe`,
  gain: `
    spar spare sparen spart *sparen einspar* senk* senken reduzier* verring* weniger steiger* steigern erhöh* wachs*
    wachstum verdoppel* halbier* gewinn* schneller rascher günstiger leichter einfacher bequem* reibungslos* besser
    bessere mehr extra effizien* produktiv* aufwand ärger sorgen stress stressfrei mühelos* schnell sofort einfach
    automatisch* automatisier* optimier* maximier* minimier* ergebnis* vorteil* nutzen wert mehrwert vorsprung erfolg*
    schlaf* ruhig nachts entlast* frei ohne verschwend* verlier* verlust* verpass* vermeid* verhinder* nie risik*
    problem* schmerz* herausforderung* mangel engpass ausfall ausfälle fehler beschwerden fluktuation bewährt
    garantiert geheim* trick grund unterschied potenzial* chance* zeit stunden erspar* erspart abnehm* abnehmen nimmt
    loswerden los schafft geschafft erledig* erledigt erleichter* erleichtert doppelt doppelte halb halbe hälfte
    drittel ruhe luft rückhalt lohnt gelohnt rentiert rechnet kürzer länger haltbar dicht trocken sauber leise sicher
    pünktlich ordnung läuft flutscht klappt nebenbei sekunden klick papierlos hürde sorgenfrei ausgebucht ausgelastet
    aufatmen durchatmen feierabend`,
  provide: `
    helf* helfe helfen hilft unterstütz* begleit* liefer* liefern liefert bau bauen baut mach mache machen macht
    entwickel* entwickeln produzier* herstell* stelle stellen stellt her biete bieten bietet vermiet* verleih*
    verkauf* importier* installier* montier* druck* drucken reparier* entwerf* gestalt* reinig* putz* transportier*
    versorg* versend* übersetz* schreib* trainier* coach* schul* lehr* berat* berate beraten lös* löse lösen regel*
    organisier* vermittel* vertret* vertrete spezialisier* betreu* betreue verwalt* eröffn* einführ* bring* bringen
    setz* nehm* kümmer* schau* prüf* prüfe mess* überwach* schütz* sicher* verbind* find* finden such* besetz* arbeit*
    arbeiten mach tun richt* veranstalt* veröffentlich* schaff* berechn* rechne ersetz* automatisier* fräs* schweiß*
    back* röst* form* übernehm* übernehme bewirtschaft* streiche streichen male malen dolmetsche dolmetschen schleife
    schleifen schärfe schneide schneiden nähe nähen flechte koche kochen backe backen brate braue brauen tischlere
    zimmere mauere verlege verlegen dämme dämmen dichte isoliere verputze tapeziere lackiere lackieren poliere
    schmiede gieße graviere gravieren binde binden stricke sticke töpfere fotografiere fotografieren filme filmen
    drehe drehen moderiere moderieren zaubere singe unterrichte unterrichten erteile begleite begleiten prüfen
    begutachte begutachten schätze vermesse vermessen zeichne zeichnen berechnen programmiere programmieren entrümple
    räume räumen liefere hole holen abhole abholen sammle sammeln entsorge entsorgen säge mähe mähen fälle pflanze
    pflanzen züchte züchten massiere therapiere behandle wasche waschen bügle frisiere texte texten lektoriere
    lektorieren redigiere transkribiere übersetze vertreibe vertreiben betreibe betreiben restauriere restaurieren
    saniere sanieren renoviere renovieren baue fertige fertigen fräse drucke lasere stanze lagere lagern verpacke
    verpacken verschicke verschicken vermiete verleihe leihe leihen aufstelle tausche austausche ersetze repariere
    digitalisiere digitalisieren digitalisiert sortiere katalogisiere archiviere scanne beliefere beliefern versorge
    versichere finanziere verteidige berechne kalkuliere organisiere veranstalte richte einrichten springe einspringen
    aushelfe aushelfen abnehmen kümmern befülle putze reinige desinfiziere vernichte vernichten bekämpfe gestalte
    gestalten illustriere illustrieren komponiere vertone spezialisiert montiere löte`,
  send: `
    schick* schicke schicken send* sende senden zusenden zuschicken mail* teil* teile teilen zeig* zeige zeigen
    vorführ* weiterleit* bring* geb* gebe geben gib erklär* erkläre vorstell* vorstellen präsentier* präsentation demo
    demonstr* erzähl* kopie exemplar* pdf deck link details info* information* unterlagen beispiel* überblick
    übersicht flyer muster probe* postfach adresse berechnung* rechnung vorschlag* abgleich* vorbeibring* rüberschick*
    reinschau* vorbeibringe mitbring* mitbringe mitbringen einpack* einpacken lege legen beilegen zulege vormerk*
    vormerken reservier* reserviere reservieren freihalt* aufheb* faxen rüber durchgeben anhang anhänge link* entwurf*
    skizze skizzen vorab rechenbeispiel aufstellung liste listen probestück* musterbuch musterkoffer anschauungs*
    referenzmappe`,
  meet: `
    anruf* anrufen ruf telefon* telefonat telefonieren kaffee tee mittagessen essen frühstück bier treff* treffen
    termin termine *termin besuch* besuchen vorbeikomm* vorbei komm* kommen reden sprech* sprechen gespräch* *gespräch
    unterhalt* kennenlern* kennenzulernen austausch* auszutauschen zoom teams video kalender vereinbar* buch* kurz
    kurzes kurzen minute* minuten stunde halbe viertelstunde plausch vorbeischau* vorbeischauen reinschauen
    reinschneien klingel* klingeln durchklingeln anklingeln anschauen angucken ansehen dransetzen zusammensetzen
    hinsetzen stündchen runde spaziergang bierchen käffchen espresso kuchen mittag mittags feierabend feierabendbier
    stand besichtig* rundgang führung ortstermin vor-ort vorort probetag hospitier* online videocall facetime skype`,
  slot: `
    minute* minuten stunde* viertelstunde halbe montag dienstag mittwoch donnerstag freitag morgen nachmittag
    vormittag woche wochen nächste nächster kommende demnächst bald zeit verfügbar* frei passt passen recht wann
    jederzeit termin termine lücke lücken luft kapazität kapazitäten vakanz restplatz restplätze restkarte* plätze
    platz übrig freie freien freier freies spontan kurzfristig ab wochenende übermorgen montags dienstags mittwochs
    donnerstags freitags samstag sonntag nächsten übernächste quartal kw durchreise gegend unterwegs`,
  reply: `
    antwort* meld* melde melden bescheid wissen lass lassen hör* hören nachricht dm schreib* schreiben sag* sagen wort
    kontakt* erreich* interesse interessiert neugierig offen möchte möchten wünsch* lust gern gerne freue ja klick*
    bestätig* buch* klingt würde denken antworten antworte rückmeldung zusage zusagen daumen pn anschreiben mailen gib
    bedarf gefällt reizt reizen verlockend probieren ausprobieren mitmachen dabei genügt reicht kurzes einverstanden`,
  hiring: `
    stelle stellen *stelle job jobs position* vakan* rolle rollen einstell* suche rekrut* kandidat* bewerb* lebenslauf
    karriere* chance* gehalt arbeitgeber* talent* kündigungsfrist interim fest festanstellung freiberuf* freelance*
    headhunt* personal* team vorstand* beirat ehrenamt* freiwillig* botschafter* mentor* lehrling* azubi* ausbildung*
    praktik* praktikum *praktikum werkstudent* portfolio hintergrund profil qualifikation* eignet passend* passt
    perfekt wechsel* herausforderung* auftrag projekt projekte stellenangebot* promoviert leihfirma zeitarbeit
    minijob* nebenjob* ferienjob* teilzeit* vollzeit* aushilfe* springer* fachkraft fachkräfte kraft kräfte
    mitarbeiter* verstärkung nachwuchs berufseinsteiger* berufseinstieg wiedereinstieg wiedereinsteig* quereinsteig*
    umschul* initiativbewerb* anstellung festanstell* arbeitsplatz posten angestellt angestellte anschreiben
    unterlagen zeugnisse vertragsart homeoffice remote schicht* nachtschicht geselle gesellen meister* fahrer* koch
    köche pfleger* erzieher* monteur* techniker* ingenieur* programmierer* buchhalter* verkäufer* stellvertret*
    nachfolg* leitung teamleitung abteilungsleit* filialleit* aufstieg arbeitszeit arbeitszeiten urlaub urlaubstage
    monatsgehalt jahresgehalt wechseln abwerben gesucht interessent* auftraggeber diskret vertraulich auslastung`,
  seeking: `
    such* suche suchen sucht gesucht brauch* brauche brauchen braucht benötig* fehlt fehlen wunsch hoff* anfrage*
    bitte bitten empfehl* vorstell* vermittel* referenz* verfügbar verfügbarkeit markt abschluss absolvent*
    arbeitslos* erfahren* qualifiziert jahre jahren erfahrung flexibel schritt offen ab sofort falls frei ihr gesuch
    bräuchte bräuchten wünsche möchte hätte hoffe dringend händeringend verzweifelt neuanfang wiedereinstieg einstieg
    einsteigen arbeitssuch* jobsuche stellensuche wohnungssuche bewerbe unsicher ratlos orientierung hilfe
    unterstützung tipp tipps anlaufstelle kennst kennen wüsste wüssten wisst weiß wer jemanden unterkommen`,
  giving: `
    spend* spende spenden *spende geschenk* geb* geben sammel* sammeln sammlung crowdfund* sponsor* sponsern
    hilfsaktion zweck stiftung unterstütz* unterstützen pate paten patin patenschaft* förder* beitrag* beitragen
    helfen kinder kinderhaus waisen tierheim hospiz flüchtling* petition unterschreib* unterschrift* teilen abstimm*
    stimme ziel winterjacken mahlzeiten vereinskasse spender* patinnen gönner* mäzen* förderer fördermitglied*
    förderverein* vereinsmitglied* ehrenamtlich* freiwillige tombola* los lose basar flohmarkt benefiz* wohltätig*
    hilfsgüter altkleider sachspende* blutspende schulranzen obdachlos* tafel waisenhaus schulverein tierschutz katzen
    bedürftig* krebs* kinderhospiz spendenlauf trikots zuschüsse mithelfen`,
  inviting: `
    mitmach* teilnehm* teilnahme anmeld* anmelden registrier* einlad* eingeladen einladung lade laden abonnier* platz
    plätze karte* ticket* webinar* seminar* workshop* masterclass* event* veranstaltung* frühstück* launch* eröffnung*
    offen tag beta pilot* panel* sitzung demo community gruppe mitglied* referent* gast gäste willkommen herzlich
    kommen komm dabei infoabend einzuladen lädt eintritt freikarte* einlass anmeldung anmeldeschluss anmeldeliste
    restplatz restplätze stühle sitze stuhl zuschauer* zuhörer* schnupper* probe tür türen offene besuch* vorbei
    vorbeikommen stand messestand vernissage* lesung* konzert* premiere* einweihung* sommerfest* jubiläum* tagung*
    konferenz* kongress* abend abende infotag* messe* vortrag netzwerktreffen unternehmerfrühstück runde stammtisch
    klub club verein beitreten beitritt aufnahme gründen mitbegründen zoom link`,
  asking: `
    umfrage* fragebogen* fragebögen feedback meinung* interview* masterarbeit bachelorarbeit *arbeit thesis
    dissertation doktorarbeit studie *studie forschung teilnehm* test testen tester* probier* pilot* abstimm* input
    bewertung* bewert* ausfüll* minuten expert* rat tipps mentor* einschätzung befrag* befragung* erhebung*
    studienteilnehm* proband* gesprächspartner* zeitzeug* expertin experten zitat stimme einblick einblicke blick
    drüberschau* drüberschauen gegenlesen korrekturlesen exposé manuskript* ratschlag empfehlung* rezension*
    testleser* ausfüllen beantwort* kreuz* klicken bogen bögen antworten fragen verlosung verlosen gewinn* preis
    mitmachen seminararbeit* facharbeit* diplomarbeit* projektarbeit* hausarbeit* promotion doktorand* recherche*
    recherchiere reportage* podcast dokumentation* buchprojekt`,
  route: `
    zuständig* verantwortlich* entscheid* weiterleit* richtig* ansprechpartner* person jemand* kollege kollegin
    kollegen abteilung einkauf* einkäufer* technik personal hr it finanz* leitung wer wen wem wenden vermittel*
    vorstell* empfehl* kontakt* chef chefin boss inhaber geschäftsleitung hausverwaltung verwaltung sekretariat
    vorzimmer empfang küchenchef* betriebsleit* fuhrparkleit* marketingleit* ausbilder* beauftragt* beauftragte
    richtige richtigen adresse stelle namen nummer durchwahl verbind* durchstellen weitersagen weitergeben
    weiterreichen bekannt bekanntmachen hinweis wink fürsprache türöffner tür draht`,
};
