/** Dutch words for what a note can be after: money, wares, work, a meeting, a favour. */
export const trade = {
  money: `
    prijs prijzen *prijs *prijzen tarief tarieven kosten kost kostte *kosten betaal* betalen betaalt betaald euro
    euro's budget* factu* rekening marge* winst omzet* verdien* uitgave* besparing* cash geld fonds fondsen subsidie*
    belasting* invester* investeerder* lening* hypotheek lease* commissie provisie borg financier* loon lonen salaris*
    uurtarief onkosten verkoop* verkop* koop koopt kopen inkoop* inkop* bestel* order orders voorraad contract
    contracten offerte* raming aanbesteding* bod prijslijst* staffel* kassa rendement vergoeding*`,
  free: `
    gratis kosteloos kosteloze vrijblijvend* proef proefperiode proefmaand proefles proefpakket* proeven korting*
    kortingscode voucher* bonus verplicht* vastzitten aanbod aanbieding* bieden bied biedt aangeboden actie actieprijs
    introductie* halve helft cadeau weggever* proefexempla* goedkoop* goedkoper huis garantie exclusief exclusieve
    beperkt tijdelijk* voordeel voordelig* nietgoed geldterug ongevraagd`,
  ware: `
    software *software app apps tool tools platform* systeem *systeem systemen product producten *product oplossing*
    dienst diensten *dienst *diensten pakket *pakket pakketten abonnement* machine* *machine apparaat apparatuur
    materiaal *materiaal sensor* robot* dashboard* crm erp module* licentie* sjabloon cursus* *cursus training
    *training trainingen workshop* *workshop masterclass* programma* coaching *coaching consultancy advies *advies
    audit* *audit scan *scan check *check keuring* rapport* whitepaper gids e book ebook brochure* folder* catalogus
    nieuwsbrief* verzekering* *verzekering polis* pensioen* plan lidmaatschap* bureau *bureau uitzend* detachering*
    catering schoonmaak* meubel* verpakking* *verpakking onderdelen drukwerk website* *site webshop* ontwerp* video*
    film fotografie vertaal* hosting opslag cloud data marketing leads lead campagne* advertentie* seo content werving
    administratie* boekhoud* loonadministratie logistiek* transport* vervoer* bezorg* wagenpark bus bussen voertuig*
    banden energie zonnepanelen panelen verwarming verlichting vloer* gevel* wijn wijnen koffie bonen bloem fruit vis
    kaas brood bloemen planten zaad zaden voer handdoek* linnen kleding schoenen boek boeken kisten doos dozen plek
    plekken capaciteit ruimte* zaal zalen loods* pand panden locatie* kavel* woning* bank bankje* tenten tribune* mal
    matrijs* stuk* machine`,
  firm: `
    bedrijf *bedrijf bedrijfje bureau *bureau zaak onderneming *onderneming startup* studio winkel *winkel bakkerij
    brouwerij branderij werkplaats atelier praktijk kantoor *kantoor stichting vereniging merk zzp* freelance*
    oprichter* ondernemer* eigenaar fabrikant* fabriek maker* groothandel* distributeur* importeur* leverancier*
    aanbieder* specialist* aannemer* installateur* makelaar* ontwikkelaar* recruiter* headhunter* intercedent* partner
    partners familiebedrijf team adviseur* consultant* tussenpersoon`,
  clients: `
    klant klanten *klant *klanten opdrachtgever* concurrent* vakgenoten anderen bedrijven *bedrijven organisaties
    instellingen ondernemers ondernemingen teams steden gemeenten gemeente scholen ziekenhuizen hotels restaurants
    winkels winkeliers boeren telers *telers kwekers bakkers bouwers aannemers verenigingen clubs musea praktijken
    magazijnen fabrieken producenten merken managers directeuren eigenaren leiders professionals gebruikers leden
    huishoudens verhuurders werkgevers vervoerders uitgevers bureaus mensen jullie tientallen honderden duizenden veel
    meeste huurders zorginstellingen makelaars starters horeca mkb`,
  gain: `
    bespaar* besparen bespaart scheelt schelen verlaag* verlagen verminder* minder verhoog* verhogen stijg* groei
    groeien groeit verdubbel* halveer* halveren win winnen wint sneller vlotter goedkoper makkelijker gemakkelijk*
    simpeler eenvoudig* soepel* beter betere meer extra efficien* efficiën* productie* gedoe rompslomp zorgen ontzorg*
    stress pijnloos moeiteloos snel direct automatisch* automatiseer* stroomlijn* optimali* maximali* resultaat
    resultaten rendement voordeel waarde *winst succes* slapen slaap nachtrust verlicht* ontlast* zonder verspil*
    verlies verliezen mis missen mislopen vermijd* voorkom* nooit risico* probleem problemen pijnpunt* uitdaging*
    tekort* stilstand fout fouten klachten verzuim verloop bewezen gegarandeerd geheim truc reden verschil potentie
    potentieel kans kansen rust tijdwinst tijd uren`,
  provide: `
    help helpen helpt geholpen ondersteun* begeleid* lever leveren levert geleverd bouw bouwen bouwt maak maken maakt
    gemaakt ontwikkel* produce* bied bieden biedt verhuur* verhuren huur verkopen verkoop verkoopt importeer*
    installeer* plaats plaatsen druk drukken print* repareer* repareren herstel* ontwerp* schoonmak* poets* vervoer*
    verzorg* regel* regelen vertaal* schrijf schrijven train trainen traint coach coachen geef geven geeft adviseer*
    adviseren los lossen oplossen organiseer* vertegenwoordig* gespecialiseerd specialis* beheer* lanceer* open openen
    introduce* breng brengen brengt zet zetten neem nemen zorg zorgen zorgt kijk kijken meet meten volg bescherm*
    beveilig* verbind* match* vind vinden werf werven zoek bemiddel* werk werken werkt doe doen organiseer host
    publiceer* ontwikkelde bedacht gevonden reken rekenen bereken* vervang* automatiseer* snij snijden frees frezen
    pers persen las lassen bak bakken brand branden stel stellen ontzorgen voer draai draaien`,
  send: `
    stuur sturen stuurt gestuurd opsturen toesturen toegestuurd mail mailen deel delen laat laten zien tonen toon
    doorsturen breng brengen langsbrengen geef geven leg leggen uitleg uitleggen vertel* vertellen presenteer*
    presentatie* demo demonstr* voorbeeld* kopie exemplaar* pdf deck link details informatie info overzicht folder
    sample* monster monsters staal stalen proefpakket inbox adres berekening* rekensom voorstel* mag toelicht*
    toelichting meesturen bijlage doorrekenen`,
  meet: `
    bel bellen belt belletje gebeld telefoon telefonisch* koffie koffietje bakkie kop kopje thee lunch lunchen diner
    ontbijt drankje biertje borrel ontmoet* afspraak afspreken afspraakje spreken bezoek* langskomen langs kom komen
    aanschuiven zitten kletsen praten gesprek *gesprek kennismak* kennismaken kennismaking zoom teams video digitaal*
    agenda plannen inplannen gepland prikken sparren sessie kort korte even kwartier kwartiertje minuut minuten
    minuutjes uur uurtje halfuur halfuurtje tafel aan vrijblijvend`,
  slot: `
    minuut minuten uur uurtje halfuur kwartier kwartiertje maandag dinsdag woensdag donderdag vrijdag morgen
    overmorgen middag ochtend week weken volgende komende binnenkort tijd beschikbaar beschikbaarheid vrij schikt
    uitkomt uit past gelegen wanneer`,
  reply: `
    antwoord* reageer* reageren reactie laat weten hoor horen bericht berichtje dm app appen seintje zeg zeggen woord
    contact bereik* interesse geïnteresseerd nieuwsgierig benieuwd open wil wilt wens zin graag leuk ja klik*
    bevestig* boek schrijf meld melden geef gil roep klinkt lijkt willen`,
  hiring: `
    vacature* *vacature baan banen functie functies rol rollen positie posities plek aannemen aanneemt werving
    kandida* cv carrière* loopbaan* kans kansen salaris werkgever* opdrachtgever talent talenten opzegtermijn interim
    vast vaste freelance headhunt* personeel *personeel team bestuur bestuurslid bestuursleden *bestuur vrijwilliger*
    ambassadeur* mentor* stage *stage stageplek* stagiair* stageplaats leerling* leerwerkplek bijbaan vakantiewerk
    sollicit* portfolio achtergrond profiel ervaring geschikt past perfect uitdaging detacher* zzp opdracht opdrachten
    klus klussen`,
  seeking: `
    zoek zoekt zoeken zoekende op gezocht nodig behoefte gebruiken mis wil hopen hoop tekort werf vraag vragen verzoek
    aanbevelen aanbeveling* introduce* doorverwij* referentie* beschikbaar beschikbaarheid inzetbaar markt
    afgestudeerd* afstudeer* werkloos werkzoekend* ontslagen ervaren gekwalificeerd jaar jaren ervaring toe stap
    direct openstaan ooit komt vrij`,
  giving: `
    done* donatie* doneer* gift giften gever* geef geven inzamel* inzameling* actie crowdfund* sponsor* *sponsor goed
    doel stichting steun* steunen adopt* donateur* bijdrage* bijdragen help helpen kinderen opvang hospice
    vluchteling* petitie teken tekenen ondertekenen deel stem* stemmen handtekening* streefbedrag winterjassen
    maaltijden clubkas collecte* loten verschil maken weeshuis school`,
  inviting: `
    doe mee meedoen aanmeld* aanmelden meld inschrijv* schrijf registreer* uitgenodigd uitnodig* nodig abonneer* plek
    plaats plaatsen stoel kaart kaarten kaartje ticket* bijwonen webinar* *seminar seminar* workshop* masterclass*
    event* evenement* ontbijtsessie ontbijt* lancering open opendag beta pilot pilots panel* sessie* demo community
    groep lid spreker* spreken gast gasten host aanwezig welkom harte bijeenkomst* kennissessie* rondleiding* proefles`,
  asking: `
    enquête* vragenlijst* feedback mening* interview* scriptie *scriptie thesis onderzoek *onderzoek deelnemer*
    deelnemen meedoen testen tester* test proberen pilot stem stemmen input recensie* review* beoordeling* invullen
    invul* respondent* minuten expert* advies tips mentor* raad brein licht opsteken afstuderen`,
  route: `
    verantwoordelijk* gaat beslist beslis* beslissing* doorsturen juiste persoon iemand degene collega afdeling
    inkoper* inkoop facilitair* hr p it financiën directie wie aanspreek* aanspreekpunt contactpersoon introduce*
    doorverwijs* wijzen aanbevelen bevoegd`,
};
