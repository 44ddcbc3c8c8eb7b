/** Dutch words for what a note can be after: money, wares, work, a meeting, a favour. */
export const trade = {
  money: `
    prijs prijzen *prijs *prijzen tarief tarieven kosten kost kostte *kosten betaal* betalen betaalt betaald euro euro's
    budget* factu* rekening marge* winst omzet* verdien* uitgave* besparing* cash geld fonds fondsen subsidie*
    belasting* invester* investeerder* lening* hypotheek lease* commissie provisie borg financier* loon lonen salaris*
    uurtarief onkosten verkoop* verkop* koop koopt kopen inkoop* inkop* bestel* order orders voorraad contract
    contracten offerte* raming aanbesteding* bod prijslijst* staffel* kassa rendement vergoeding* prijskaartje
    prijsopgave prijsopgaaf kostenplaatje kostprijs bedrag bedragen bedragje tientje tientjes centen begroting*
    spaargeld aandelen aandeelhouder* obligatie* dividend rente krediet* inleg* startkapitaal kapitaal zakcent*
    bijverdien* betaalbaar* duurder peperduur aankoop* aankopen aanschaf* afname afnemer* afnemen bijbestel* nabestel*
    brutoloon nettoloon maandlasten energierekening nota premie* contributie inschrijfgeld entree afbetal* btw
    tegemoetkoming toelage vermogen* taxatie* taxeren waardebepaling crypto inkomen* bijbaantje jaarrekening declaratie*
    declareren prijsvergelijk* prijsverschil huurprijs koopprijs vraagprijs vaste dagprijs stukprijs kiloprijs retainer
    verkocht gekocht aangekocht aangeschaft`,
  free: `
    gratis kosteloos kosteloze vrijblijvend* proef proefperiode proefmaand proefles proefpakket* proeven korting*
    kortingscode voucher* bonus verplicht* vastzitten aanbod aanbieding* bieden bied biedt aangeboden actie actieprijs
    introductie* halve helft cadeau weggever* proefexempla* goedkoop* goedkoper huis garantie exclusief exclusieve
    beperkt tijdelijk* voordeel voordelig* nietgoed geldterug ongevraagd uitproberen uitprobeer* uittesten testperiode
    testweek proefweek proefweken proefdraaien proefrit proefopstelling proefzending proefaccount proefversie
    probeerpakket kennismakingsaanbod kennismakingsprijs kennismakingskorting cadeautje cadeaubon welkomstkorting
    afgeprijsd stunt* promo uitverkoop opruiming restpartij* koopje* spotprijs noppes trakteer* trakteren verplichting*
    terugsturen terugstuur* retourneren opzegbaar schappelijk* vroegboek* vrijkaart* proefabonnement ledenprijs
    ledenkorting vriendenprijs* inbegrepen waardebon tegoedbon gratisversie demoversie demo-account bruikleen
    leenexemplaar leenset testexemplaar zichtzending aanvaardbaar gunstig* voordeeltje voordeeltarief eerste`,
  ware: `
    software *software app apps tool tools platform* systeem *systeem systemen product producten *product oplossing*
    dienst diensten *dienst *diensten pakket *pakket pakketten abonnement* machine* *machine apparaat apparatuur
    materiaal *materiaal sensor* robot* dashboard* crm erp module* licentie* sjabloon cursus* *cursus training *training
    trainingen workshop* *workshop masterclass* programma* coaching *coaching consultancy advies *advies audit* *audit
    scan *scan check *check keuring* rapport* whitepaper gids e book ebook brochure* folder* catalogus nieuwsbrief*
    verzekering* *verzekering polis* pensioen* plan lidmaatschap* bureau *bureau uitzend* detachering* catering
    schoonmaak* meubel* verpakking* *verpakking onderdelen drukwerk website* *site webshop* ontwerp* video* film
    fotografie vertaal* hosting opslag cloud data marketing leads lead campagne* advertentie* seo content werving
    administratie* boekhoud* loonadministratie logistiek* transport* vervoer* bezorg* wagenpark bus bussen voertuig*
    banden energie zonnepanelen panelen verwarming verlichting vloer* gevel* wijn wijnen koffie bonen bloem fruit vis
    kaas brood bloemen planten zaad zaden voer handdoek* linnen kleding schoenen boek boeken kisten doos dozen plek
    plekken capaciteit ruimte* zaal zalen loods* pand panden locatie* kavel* woning* bank bankje* tenten tribune* mal
    matrijs* stuk* machine systeempje appje toestel toestellen toestelletje kastje kastjes middeltje gereedschap*
    onderdeel pomp pompen ketel ketels koeling koelcel* koelwagen* airco* laadpaal laadpalen batterij* lampen led
    camera's alarmsysteem kozijn* isolatie* verf coating* lijm tape schroeven bouten etiket* labels sticker* folie
    karton* krat kratten container* rekken kasten stoelen bureaustoel* tapijt* gordijn* zonwering* geluidsset lichtset
    fiets fietsen *fiets *fietsen auto's wagen wagens busje bestelbus* vrachtwagen* trailer* *trailer *trailers
    aanhanger* hoogwerker* graafmachine* tractor* vakantiehuis* chalet* appartement* zaaltje vergaderruimte*
    vergaderzaal kantoorruimte* bedrijfsruimte* bedrijfshal werkruimte* werkplekken flexplek* opslagruimte* garagebox
    stalling* perceel percelen mest kunstmest zaaigoed pootgoed plantgoed stekjes compost brok brokken mineralen
    supplement* vitamine* zalf* shampoo zeep *middel *middelen bier bieren *bier gin likeur* sap sappen honing chocola*
    bonbon* taart taarten gebak broodjes saus sauzen kruiden olie olijfolie vlees worst worsten eieren yoghurt
    aardappel* asperge* aardbei* appels peren soep maaltijd* lunchpakket* kerstpakket* relatiegeschenk* geschenk*
    kerstboom* kaarsen sieraad horloge* bril brillen hoortoestel* zolen matras* bedden rolstoel* traplift* hulpmiddel*
    werkkleding bedrijfskleding uniform* shirt* jassen helm* handschoen* vlaggen spandoek* banner* flyer* logo*
    huisstijl* fotoreportage* bedrijfsfilm* animatie* teksten vertaling* ondertiteling* tolk* teambuilding*
    bedrijfsuitje* uitje uitjes arrangement* massage* yoga* behandeling* bijles* rijles* e-learning* leertraject*
    leergang* certificering* keurmerk* maatwerk onderhoud* servicecontract reparatie* inspectie* meting* rapportage*
    quickscan* plugin* plug-in koppeling* integratie* api extensie* chatbot* bot database* server* glasvezel telefonie*
    belservice* telefoonservice antwoordservice* callcenter* secretariaat* bewaking* koerier* verhuisdienst ontruiming*
    grondwerk* schilderwerk* stucwerk* timmerwerk* metselwerk* laswerk* keukens badkamers carport* tuinaanleg
    tuinonderhoud bestrating* hekwerk* hekken *pakketten *systemen *apparaat *apparatuur *installatie *installaties *app
    *tool *materialen *oplossing *oplossingen *trainingen *cursussen *workshops *traject *trajecten *begeleiding
    *abonnement *abonnementen *verzekeringen *lampen *kasten *stoel *stoelen *tafels *zakken *doosje *platen *panelen
    *sensor *sensoren *pomp *filter *filters *folie *verf *etiketten *onderdelen *banden *kranen *ramen *deuren *vloeren
    *tenten *kisten *kratten *planten *zaden *wijnen *bieren *kazen *boxen *containers *wagens *ruimte *ruimtes *panden
    *meubelen *meubels *reiniging *verhuur *onderhoud *transport *vervoer *reparatie *montage *bewerking *scanner
    *portaal *portal *omgeving *set *kit *handleiding`,
  firm: `
    bedrijf *bedrijf bedrijfje bureau *bureau zaak onderneming *onderneming startup* studio winkel *winkel bakkerij
    brouwerij branderij werkplaats atelier praktijk kantoor *kantoor stichting vereniging merk zzp* freelance*
    oprichter* ondernemer* eigenaar fabrikant* fabriek maker* groothandel* distributeur* importeur* leverancier*
    aanbieder* specialist* aannemer* installateur* makelaar* ontwikkelaar* recruiter* headhunter* intercedent* partner
    partners familiebedrijf team adviseur* consultant* tussenpersoon firma *firma vennootschap bv b.v bvba nv vof
    eenmanszaak* zaakje *zaak winkeltje *winkeltje praktijkje bureautje *bureautje atelier* *atelier *studio kliniek*
    *kliniek salon *salon kwekerij *kwekerij slagerij smederij wasserij stomerij zagerij *erijtje verhuurder*
    verhuurbedrijf dealer* vertegenwoordiger* agentschap handelaar* *handel handelshuis franchise* filiaal filialen
    vestiging* coöperatie* maatschap vakman vakvrouw *verkoper *handelaar *leverancier *consultant *coach *ontwerper
    *specialist *makelaar *installateur *kweker fotograaf* filmmaker videograaf tekstschrijver* copywriter* vormgever*
    webdesigner* webbouwer* programmeur* developer* boekhouder* accountant* fiscalist* jurist* advocaat* mediator*
    therapeut* masseur* diëtist* architect* klusjesman stukadoor* tegelzetter* loodgieter* dakdekker* elektricien*
    stylist* cateraar* scale-up scaleup incubator uitgeverij* collectief zelfstandige zzp'er* freelancer* eigenares
    oprichtster medeoprichter mede-oprichter mede-eigenaar compagnon vennoot zakenpartner* showroom* toonzaal`,
  clients: `
    klant klanten *klant *klanten opdrachtgever* concurrent* vakgenoten anderen bedrijven *bedrijven organisaties
    instellingen ondernemers ondernemingen teams steden gemeenten gemeente scholen ziekenhuizen hotels restaurants
    winkels winkeliers boeren telers *telers kwekers bakkers bouwers aannemers verenigingen clubs musea praktijken
    magazijnen fabrieken producenten merken managers directeuren eigenaren leiders professionals gebruikers leden
    huishoudens verhuurders werkgevers vervoerders uitgevers bureaus mensen jullie tientallen honderden duizenden veel
    meeste huurders zorginstellingen makelaars starters horeca mkb firma's maatschappen kantoren *kantoren kliniek
    klinieken salons garages slagers slagerijen bakkerijen drukkerijen kwekerijen brouwerijen wijngaarden campings
    vakantieparken parken pensions b&b's cafés kroegen brasseries eetcafés lunchrooms cateraars tankstations
    supermarkten boekhandels apotheken tandartsen huisartsen fysiotherapeuten dierenartsen zorghuizen
    verzorgingstehuizen verpleeghuizen thuiszorgteams kinderdagverblijven crèches basisscholen hogescholen
    universiteiten waterschappen provincies corporaties woningcorporaties vve's havens rederijen transporteurs
    expediteurs wagenparken loonwerkers veehouders melkveehouders varkenshouders pluimveehouders akkerbouwers
    fruittelers tuinders stallen maneges verhuizers schilders loodgieters installatiebedrijven bouwbedrijven architecten
    architectenbureaus ontwikkelaars uitzendbureaus accountants boekhouders advocaten notarissen verzekeraars banken
    startups webshops webwinkels retailers groothandels groothandelaren importeurs exporteurs ambachtslieden zzp'ers
    freelancers zelfstandigen eenpitters gezinnen families particulieren consumenten patiënten cliënten bewoners
    leerlingen studenten collega-ondernemers branchegenoten sectorgenoten lotgenoten buren afnemers relatie gasten
    bezoekers sportclubs sportscholen voetbalclubs kerken stichtingen theaters festivals organisatoren gemeentehuizen
    gevangenissen kazernes ministeries`,
  gain: `
    bespaar* besparen bespaart scheelt schelen verlaag* verlagen verminder* minder verhoog* verhogen stijg* groei
    groeien groeit verdubbel* halveer* halveren win winnen wint sneller vlotter goedkoper makkelijker gemakkelijk*
    simpeler eenvoudig* soepel* beter betere meer extra efficien* efficiën* productie* gedoe rompslomp zorgen ontzorg*
    stress pijnloos moeiteloos snel direct automatisch* automatiseer* stroomlijn* optimali* maximali* resultaat
    resultaten rendement voordeel waarde *winst succes* slapen slaap nachtrust verlicht* ontlast* zonder verspil*
    verlies verliezen mis missen mislopen vermijd* voorkom* nooit risico* probleem problemen pijnpunt* uitdaging*
    tekort* stilstand fout fouten klachten verzuim verloop bewezen gegarandeerd geheim truc reden verschil potentie
    potentieel kans kansen rust tijdwinst tijd uren scheelde gescheeld uitgespaard uitsparen spaart sparen terugverdien*
    wegnemen weggenomen wegvalt verdwijnt verdwenen kwijtraken vlot efficiënt* rustiger stiller veiliger zuiniger
    lichter netter schoner strakker slimmer vers verser frisser hoger overzicht grip houvast inzicht controle zekerheid
    zorgeloos onbezorgd gemak comfort ruimte lucht ademruimte vrije avonden weekenden tijdig terugdringen teruggedrongen
    terugbrengen teruggebracht daalt daalde daalden gedaald dalen zakte zakt gehalveerd steeg gestegen klaagt klaagden
    zeurt afval derving afzegg* no-show no-shows leegstand doorlooptijd* levertijd* foutloos vlekkeloos probleemloos
    storingsvrij onderhoudsarm rendabel* winstgevend* concurrerend* oogst uitval energiezuinig waterbesparend lekvrij
    rompslompvrij`,
  provide: `
    help helpen helpt geholpen ondersteun* begeleid* lever leveren levert geleverd bouw bouwen bouwt maak maken maakt
    gemaakt ontwikkel* produce* bied bieden biedt verhuur* verhuren huur verkopen verkoop verkoopt importeer*
    installeer* plaats plaatsen druk drukken print* repareer* repareren herstel* ontwerp* schoonmak* poets* vervoer*
    verzorg* regel* regelen vertaal* schrijf schrijven train trainen traint coach coachen geef geven geeft adviseer*
    adviseren los lossen oplossen organiseer* vertegenwoordig* gespecialiseerd specialis* beheer* lanceer* open openen
    introduce* breng brengen brengt zet zetten neem nemen zorg zorgen zorgt kijk kijken meet meten volg bescherm*
    beveilig* verbind* match* vind vinden werf werven zoek bemiddel* werk werken werkt doe doen organiseer host
    publiceer* ontwikkelde bedacht gevonden reken rekenen bereken* vervang* automatiseer* snij snijden frees frezen pers
    persen las lassen bak bakken brand branden stel stellen ontzorgen voer draai draaien leverde bouwden bouwde ontwierp
    ontwierpen aanpakt pakken pakt vervingen onderhouden onderhoudt reinigen reinigt slijpen slijp slijpt kalibreren
    keuren keur keurt taxeren taxeer inspecteren inspecteer controleren controleer monitoren bewaken bewaak bewaakt
    beheren bemannen bemensen opvangen overnemen overneem ophalen halen haalt opgehaald bezorgen bezorg bezorgt
    afleveren rijden rijd rijdt verhuizen opslaan bewaren plannen inrichten richt richten inricht aanleggen leggen legt
    monteren monteer monteert installeren isoleren isoleer schilderen schilder schildert timmer metselen stuken tegelen
    graven kweken kweek kweekt telen teel teelt brouwen brouw brouwt stoken bakt koken kook kookt vullen vul vult mengen
    weven naaien naai borduren bedrukken bedruk graveren filmen film fotograferen fotografeer vormgeven vertalen tolken
    redigeren corrigeren rekruteren detacheren detacheer koppelen koppel koppelt digitaliseren digitaliseer programmeren
    programmeer hosten verzekeren verzeker verzekert financieren financier beleggen investeren investeer incasseren
    innen invorderen boeken administreren uitzoeken uitgezocht uitzoek doorrekenen sorteren verwerken verwerkt recyclen
    inzamelen zuiveren zuivert filteren koelen koelt verwarmen drogen droogt verpakt etiketteren traceren meedenken
    ontzorgt bijspringen inspringen invallen spring overpakken beantwoorden spoelen spoel loggen wieden snoeien snoei
    maaien maai zaaien oogsten masseren behandelen behandel`,
  send: `
    stuur sturen stuurt gestuurd opsturen toesturen toegestuurd mail mailen deel delen laat laten zien tonen toon
    doorsturen breng brengen langsbrengen geef geven leg leggen uitleg uitleggen vertel* vertellen presenteer*
    presentatie* demo demonstr* voorbeeld* kopie exemplaar* pdf deck link details informatie info overzicht folder
    sample* monster monsters staal stalen proefpakket inbox adres berekening* rekensom voorstel* mag toelicht*
    toelichting meesturen bijlage doorrekenen doormailen mailtje appje pdf'je linkje brochure* documentatie
    informatieboekje prijslijst catalogus spreadsheet rekenblad plattegrond tekening schets schetsje ontwerp staaltjes
    proefstuk* pakketje doosje flesje potje emmer zakje zakjes emmertje bestandje document* stukken gegevens cijfers
    opname opgestuurd opgestuurde opstuur toestuur meestuur meegeven meebrengen afgeven afzetten neerzetten neerleggen
    achterlaten voordoen voorleggen vertoon demonstratie* doornemen uiteenzetten uiteen showen overhandigen bezorgen
    inloggegevens login inlog account toegang wachtwoord uitnodigingslink downloadlink download* aftekenen`,
  meet: `
    bel bellen belt belletje gebeld telefoon telefonisch* koffie koffietje bakkie kop kopje thee lunch lunchen diner
    ontbijt drankje biertje borrel ontmoet* afspraak afspreken afspraakje spreken bezoek* langskomen langs kom komen
    aanschuiven zitten kletsen praten gesprek *gesprek kennismak* kennismaken kennismaking zoom teams video digitaal*
    agenda plannen inplannen gepland prikken sparren sessie kort korte even kwartier kwartiertje minuut minuten
    minuutjes uur uurtje halfuur halfuurtje tafel aan vrijblijvend telefoontje belmoment videocall videogesprek call
    calls meeting* beeldbellen videobellen zoomen meet skypen online live buurten aanwippen wip binnenwippen binnenlopen
    binnenspringen springen aanbellen aankloppen langsgaan langsrijden langsfietsen langswandelen passeren trefpunt
    terrasje terras wandeling* rondje wandelen ommetje aperitief* pint pintje glaasje wijntje borreltje tas tasje bakje
    koek gebakje taartje appeltaart broodje uiteten etentje tafelen overleg* bespreken bespreking* onderhoud audiëntie
    ontvangen ontvangt tijdstip datum data momentje momenten gaatje plekje verkennen verkennend* verkenning brainstorm*
    bijpraten bijkletsen doorpraten napraten uitpraten uitwisselen gedachtewisseling ideeën sparring spreekuur inloop
    inloopuur showroom toonzaal atelier kijkje kijken binnenkijken bezichtig* rondleiden`,
  slot: `
    minuut minuten uur uurtje halfuur kwartier kwartiertje maandag dinsdag woensdag donderdag vrijdag morgen overmorgen
    middag ochtend week weken volgende komende binnenkort tijd beschikbaar beschikbaarheid vrij schikt uitkomt uit past
    gelegen wanneer momentje gaatje gaatjes tijdstip datum data agenda kalender maandagochtend maandagmiddag
    dinsdagochtend dinsdagmiddag woensdagochtend woensdagmiddag donderdagochtend donderdagmiddag vrijdagochtend weekend
    avond avondje vanavond dezer dagen eerstdaags spoedig uiterlijk tien minuutje minuutjes kwartiertjes uurtjes volgend
    maand gelegenheid gelegener gunt lukt lukken haalbaar mogelijk bereikbaar`,
  reply: `
    antwoord* reageer* reageren reactie laat weten hoor horen bericht berichtje dm app appen seintje zeg zeggen woord
    contact bereik* interesse geïnteresseerd nieuwsgierig benieuwd open wil wilt wens zin graag leuk ja klik* bevestig*
    boek schrijf meld melden geef gil roep klinkt lijkt willen laatje sein berichtjes mailtje smsje sms whatsapp appje
    belletje hoortje vernemen verneem verneemt terugbellen terugmailen terugkoppel* mening akkoord oké ok prima deal
    afgesproken toegezegd bevestiging* twijfel twijfelt overweeg overwegen overweegt nieuwsgierigheid gewekt aanspreekt
    trek trekt benader gerust aarzel schroom twijfelen geïntrigeerd geboeid gretig gewild welgekomen`,
  hiring: `
    vacature* *vacature baan banen functie functies rol rollen positie posities plek aannemen aanneemt werving kandida*
    cv carrière* loopbaan* kans kansen salaris werkgever* opdrachtgever talent talenten opzegtermijn interim vast vaste
    freelance headhunt* personeel *personeel team bestuur bestuurslid bestuursleden *bestuur vrijwilliger* ambassadeur*
    mentor* stage *stage stageplek* stagiair* stageplaats leerling* leerwerkplek bijbaan vakantiewerk sollicit*
    portfolio achtergrond profiel ervaring geschikt past perfect uitdaging detacher* zzp opdracht opdrachten klus
    klussen baantje baantjes *baantje job jobs jobke studentenjob vakantiejob zaterdagbaan* bijbaantje weekendwerk
    werkplek arbeidsplaats* openstaande invulling invullen invaller* invalkracht* vervanger* vervanging waarneming
    waarnemer* opvolger* versterking versterken vakmensen handjes krachten kracht uitzendkracht* oproepkracht*
    vakkracht* flexkracht* zij-instroom omscholing omscholen traineeship* trainee* leerwerk* leerbedrijf afstudeerplek
    afstudeeropdracht meewerkstage snuffelstage proefdag meeloopdag meedraaien sollicitatie* motivatiebrief curriculum
    brief arbeidsvoorwaarden* dienstverband proeftijd cao vakantiedagen leaseauto thuiswerk* standplaats regio uren fte
    deeltijd voltijd parttime fulltime ploegendienst dagdienst avonddienst monteur* verpleegkundige* lasser* kok koks
    verkoper* accountmanager* developer* engineer* projectleider* teamlead manager* directeur* commissaris*
    toezichthouder* voorzitterschap penningmeester secretaris recrutering rekruter* recruitment* searchbureau
    uitzendbureau* talentpool dga`,
  seeking: `
    zoek zoekt zoeken zoekende op gezocht nodig behoefte gebruiken mis wil hopen hoop tekort werf vraag vragen verzoek
    aanbevelen aanbeveling* introduce* doorverwij* referentie* beschikbaar beschikbaarheid inzetbaar markt afgestudeerd*
    afstudeer* werkloos werkzoekend* ontslagen ervaren gekwalificeerd jaar jaren ervaring toe stap direct openstaan ooit
    komt vrij gevraagd uitkijken uitkijk kijken uitkijkend snak snakken verlegen gebrek ontbreekt ontbreken missen
    handen hulp hulpje behoeft vacant openstaande open vrijgekomen vrijkomt baanloos thuiszit ontslag reorganisatie
    herintreed* herintreder terugkeer* slag verandering horizon omgeschoold zijinstromer inzetbare beschikbare vrije
    onmiddellijk stante pede ingang waarnemend voorspraak woordje aanbevolen tippen tips rondvragen rondvraag navragen
    informeren uithoren wetende kent toevallig wellicht mogelijk`,
  giving: `
    done* donatie* doneer* gift giften gever* geef geven inzamel* inzameling* actie crowdfund* sponsor* *sponsor goed
    doel stichting steun* steunen adopt* donateur* bijdrage* bijdragen help helpen kinderen opvang hospice vluchteling*
    petitie teken tekenen ondertekenen deel stem* stemmen handtekening* streefbedrag winterjassen maaltijden clubkas
    collecte* loten verschil maken weeshuis school inzamelingsactie* benefiet* liefdadig* goededoel* fonds
    fondsenwerving collectant* vrijwilligerswerk kledinginzameling voedselbank* speelgoedbank* dierenasiel asiel
    wensambulance kankeronderzoek kinderziekenhuis onderzoek noodhulp ramp aardbeving overstroming oorlog daklozen
    opvanghuis weeskinderen waterput waterputten schooltje dorpje renoveren restauratie kerkdak dak speeltuin clubhuis
    fietstocht* marathon meters kilometer afzien lot loterij tombola rommelmarkt giro rekeningnummer overmaken overmaak
    storten stort tientje bijspringen steentje steentjes legaat nalaten bloed bloeddonor* stamcel* orgaan* retweet
    rondsturen verspreiden verspreid doorsturen oproep`,
  inviting: `
    doe mee meedoen aanmeld* aanmelden meld inschrijv* schrijf registreer* uitgenodigd uitnodig* nodig abonneer* plek
    plaats plaatsen stoel kaart kaarten kaartje ticket* bijwonen webinar* *seminar seminar* workshop* masterclass*
    event* evenement* ontbijtsessie ontbijt* lancering open opendag beta pilot pilots panel* sessie* demo community
    groep lid spreker* spreken gast gasten host aanwezig welkom harte bijeenkomst* kennissessie* rondleiding* proefles
    genodigd* welkomstborrel openingsfeest opendeurdag opendeur inhuldiging vernissage proeverij* proefavond*
    degustatie* kijkdag* kijkavond demodag* demoavond infoavond* infosessie* informatieavond* informatiebijeenkomst*
    kennismakingsavond kennismiddag kennisavond netwerkevent netwerkborrel* netwerkontbijt* netwerklunch* ledenavond
    ledenontbijt rondetafel* ronde-tafel inspiratiesessie* inspiratiedag* studiedag* studieavond* congres* roadshow
    beursstand stand standje standnummer hal toegangsbewijs entreebewijs gastenlijst aansluiten aanschuiven sluit schuif
    reserveer* reserveren gereserveerd opgeven opgave inschrijving* deelname deelnemen lidmaatschap lidmaat lidworden
    intekenen abonneren wachtlijst toegang early programma podiumplek spreekgestoelte dagvoorzitter moderator jurylid
    juryleden gastcollege gastspreker* bubbels hapje hapjes broodjes catering parkeren`,
  asking: `
    enquête* vragenlijst* feedback mening* interview* scriptie *scriptie thesis onderzoek *onderzoek deelnemer*
    deelnemen meedoen testen tester* test proberen pilot stem stemmen input recensie* review* beoordeling* invullen
    invul* respondent* minuten expert* advies tips mentor* raad brein licht opsteken afstuderen survey* respons ingevuld
    bevragen bevraging* ondervrag* uithoren oordeel beoordelen bevindingen ervaringsverhaal* casus proefpersoon
    proefpersonen testpanel testgroep bètatester* betatest proeflezer* proeflezen meelezer* tegenlezen tegenlezer
    nalezen kritisch kritische kritiek blik ogen scriptieonderzoek afstudeeronderzoek masterproef bachelorproef
    masterscriptie eindwerk profielwerkstuk werkstuk promotieonderzoek proefschrift paper onderzoeker* promovend*
    raadgeving wijsheid oor luisterend adviesje wegwijs`,
  route: `
    verantwoordelijk* gaat beslist beslis* beslissing* doorsturen juiste persoon iemand degene collega afdeling inkoper*
    inkoop facilitair* hr p it financiën directie wie aanspreek* aanspreekpunt contactpersoon introduce* doorverwijs*
    wijzen aanbevelen bevoegd beslissingsbevoegd* beslisser* bevoegde bedrijfsleider bedrijfsleiding directeur
    directielid directrice inkoopafdeling facility personeelszaken hrm hr-afdeling ict it-afdeling marketingafdeling
    marketingmanager administratie secretariaat secretaresse receptie magazijnchef magazijnmeester projectleider
    technische wagenparkbeheerder preventieadviseur wiens terechtkomen wenden richten doorgeven doorspelen doorzetten
    doorschuiven doorverbinden aankaarten voorstellen voorleggen introductie* koppelen ingang adres loket bureau tekent
    tekenbevoegd beheert regelt`,
};
