/** German words for what a note can be after: money, wares, work, a meeting, a favour. */
export const trade = {
  money: `
    preis preise preisen *preis *preise tarif* *tarif kosten kostet *kosten gebühr* zahl zahlen zahlt zahlung* bezahl*
    euro budget* rechnung* marge* gewinn umsatz* *umsatz verdien* ausgaben ersparnis* bargeld geld fonds förder*
    zuschuss zuschüsse *mittel steuer* invest* kredit* darlehen hypothek* leasing provision* kaution finanz* lohn
    löhne gehalt* gehält* stundensatz spesen erstatt* verkauf* verkäuf* kauf* kaufen einkauf* beschaff* bestell*
    auftrag aufträge lager vertrag verträge angebot* offerte* kostenvoranschlag ausschreibung* rendite franken stück
    preisliste`,
  free: `
    kostenlos* kostenfrei* gratis umsonst unverbindlich* probe proben *probe probier* probelauf test* testphase
    testzugang testmonat rabatt* gutschein* bonus verpflichtung* angebot* biete bieten bietet anbieten aktion*
    einführung* halbe hälfte geschenk* geschenkt muster *muster vorteil* günstig* billig* haus garantie* exklusiv*
    begrenzt* restplätze sonder* risikofrei`,
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
    vereinssoftware scanner`,
  firm: `
    firma *firma unternehmen *unternehmen betrieb *betrieb agentur büro *büro kanzlei laden *laden startup* studio
    bäckerei brauerei rösterei werkstatt *werkstatt atelier praxis stiftung verein verband marke freelancer*
    freiberuf* selbstständig* selbständig* gründer* unternehmer* inhaber* eigentümer* hersteller* fabrik* manufaktur
    großhändler* großhandel vertrieb* importeur* lieferant* anbieter* spezialist* handwerk* installateur* makler*
    entwickler* recruiter* headhunter* personalberat* partner partnern familienbetrieb familie team berater* wir`,
  clients: `
    kunde kunden *kunden kundin kundinnen mandant* auftraggeber* wettbewerb* konkurrenz* mitbewerb* andere anderen
    firmen unternehmen organisationen betriebe betrieben *betriebe teams städte kommunen gemeinden schulen
    krankenhäuser kliniken hotels restaurants läden händler* landwirte bauern *bauern winzer gärtner bäcker
    bauunternehmen handwerker vereine vereinen museen praxen werke fabriken produzenten marken manager
    geschäftsführer* führungskräfte inhaber profis nutzer mitglieder haushalte vermieter arbeitgeber spediteur*
    verlage agenturen labore menschen leute dutzende hunderte tausende viele vielen meisten manche kollegen
    mittelstand häuser`,
  gain: `
    spar spare sparen spart *sparen einspar* senk* senken reduzier* verring* weniger steiger* steigern erhöh* wachs*
    wachstum verdoppel* halbier* gewinn* schneller rascher günstiger leichter einfacher bequem* reibungslos* besser
    bessere mehr extra effizien* produktiv* aufwand ärger sorgen stress stressfrei mühelos* schnell sofort einfach
    automatisch* automatisier* optimier* maximier* minimier* ergebnis* vorteil* nutzen wert mehrwert vorsprung erfolg*
    schlaf* ruhig nachts entlast* frei ohne verschwend* verlier* verlust* verpass* vermeid* verhinder* nie risik*
    problem* schmerz* herausforderung* mangel engpass ausfall ausfälle fehler beschwerden fluktuation bewährt
    garantiert geheim* trick grund unterschied potenzial* chance* zeit stunden`,
  provide: `
    helf* helfe helfen hilft unterstütz* begleit* liefer* liefern liefert bau bauen baut mach mache machen macht
    entwickel* entwickeln produzier* herstell* stelle stellen stellt her biete bieten bietet vermiet* verleih*
    verkauf* importier* installier* montier* druck* drucken reparier* entwerf* gestalt* reinig* putz* transportier*
    versorg* versend* übersetz* schreib* trainier* coach* schul* lehr* berat* berate beraten lös* löse lösen regel*
    organisier* vermittel* vertret* vertrete spezialisier* betreu* betreue verwalt* eröffn* einführ* bring* bringen
    setz* nehm* kümmer* schau* prüf* prüfe mess* überwach* schütz* sicher* verbind* find* finden such* besetz* arbeit*
    arbeiten mach tun richt* veranstalt* veröffentlich* schaff* berechn* rechne ersetz* automatisier* fräs* schweiß*
    back* röst* form* übernehm* übernehme bewirtschaft*`,
  send: `
    schick* schicke schicken send* sende senden zusenden zuschicken mail* teil* teile teilen zeig* zeige zeigen
    vorführ* weiterleit* bring* geb* gebe geben gib erklär* erkläre vorstell* vorstellen präsentier* präsentation demo
    demonstr* erzähl* kopie exemplar* pdf deck link details info* information* unterlagen beispiel* überblick
    übersicht flyer muster probe* postfach adresse berechnung* rechnung vorschlag* abgleich* vorbeibring*`,
  meet: `
    anruf* anrufen ruf telefon* telefonat telefonieren kaffee tee mittagessen essen frühstück bier treff* treffen
    termin termine *termin besuch* besuchen vorbeikomm* vorbei komm* kommen reden sprech* sprechen gespräch* *gespräch
    unterhalt* kennenlern* kennenzulernen austausch* auszutauschen zoom teams video kalender vereinbar* buch* kurz
    kurzes kurzen minute* minuten stunde halbe viertelstunde plausch`,
  slot: `
    minute* minuten stunde* viertelstunde halbe montag dienstag mittwoch donnerstag freitag morgen nachmittag
    vormittag woche wochen nächste nächster kommende demnächst bald zeit verfügbar* frei passt passen recht wann
    jederzeit`,
  reply: `
    antwort* meld* melde melden bescheid wissen lass lassen hör* hören nachricht dm schreib* schreiben sag* sagen wort
    kontakt* erreich* interesse interessiert neugierig offen möchte möchten wünsch* lust gern gerne freue ja klick*
    bestätig* buch* klingt würde denken`,
  hiring: `
    stelle stellen *stelle job jobs position* vakan* rolle rollen einstell* suche rekrut* kandidat* bewerb* lebenslauf
    karriere* chance* gehalt arbeitgeber* talent* kündigungsfrist interim fest festanstellung freiberuf* freelance*
    headhunt* personal* team vorstand* beirat ehrenamt* freiwillig* botschafter* mentor* lehrling* azubi* ausbildung*
    praktik* praktikum *praktikum werkstudent* portfolio hintergrund profil qualifikation* eignet passend* passt
    perfekt wechsel* herausforderung* auftrag projekt projekte stellenangebot* promoviert`,
  seeking: `
    such* suche suchen sucht gesucht brauch* brauche brauchen braucht benötig* fehlt fehlen wunsch hoff* anfrage*
    bitte bitten empfehl* vorstell* vermittel* referenz* verfügbar verfügbarkeit markt abschluss absolvent*
    arbeitslos* erfahren* qualifiziert jahre jahren erfahrung flexibel schritt offen ab sofort falls frei`,
  giving: `
    spend* spende spenden *spende geschenk* geb* geben sammel* sammeln sammlung crowdfund* sponsor* sponsern
    hilfsaktion zweck stiftung unterstütz* unterstützen pate paten patin patenschaft* förder* beitrag* beitragen
    helfen kinder kinderhaus waisen tierheim hospiz flüchtling* petition unterschreib* unterschrift* teilen abstimm*
    stimme ziel winterjacken mahlzeiten vereinskasse`,
  inviting: `
    mitmach* teilnehm* teilnahme anmeld* anmelden registrier* einlad* eingeladen einladung lade laden abonnier* platz
    plätze karte* ticket* webinar* seminar* workshop* masterclass* event* veranstaltung* frühstück* launch* eröffnung*
    offen tag beta pilot* panel* sitzung demo community gruppe mitglied* referent* gast gäste willkommen herzlich
    kommen komm dabei infoabend`,
  asking: `
    umfrage* fragebogen* fragebögen feedback meinung* interview* masterarbeit bachelorarbeit *arbeit thesis
    dissertation doktorarbeit studie *studie forschung teilnehm* test testen tester* probier* pilot* abstimm* input
    bewertung* bewert* ausfüll* minuten expert* rat tipps mentor* einschätzung befrag*`,
  route: `
    zuständig* verantwortlich* entscheid* weiterleit* richtig* ansprechpartner* person jemand* kollege kollegin
    kollegen abteilung einkauf* einkäufer* technik personal hr it finanz* leitung wer wen wem wenden vermittel*
    vorstell* empfehl* kontakt*`,
};
