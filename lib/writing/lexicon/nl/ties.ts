/** Dutch words for what ties two people: a work, a gathering, a school, a friend; and for what ties nobody. */
export const ties = {
  ownwork: `
    ik ben zelf werk werkzaam baan vak beroep carrière met pensioen student studeer studente studie stagiair leerling
    beginner begin begonnen start gestart leer leren lerend* starter zij instromer zijinstromer overstap nieuw onlangs
    jaars eerstejaars tweedejaars aankomend doctorand promovendus promovenda aspirant trainee tweedejaarsstudent
    leerjaar gepensioneerd gepensioneerde postbode verpleegkundige verpleger verpleegster leerkracht kleuterjuf
    onderwijzer onderwijzeres lerares leraar docent chauffeur trucker machinist conducteur bakker slager kok ober
    serveerster kapper kapster tuinman hovenier boer boerin melkveehouder akkerbouwer imker visser schipper matroos
    timmerman metselaar schilder loodgieter elektricien lasser bankwerker monteur magazijnmedewerker heftruckchauffeur
    planner administrateur jurist notarisklerk ambtenaar bibliothecaris bibliothecaresse archivaris journalist redacteur
    vertaler vertaalster tolk doktersassistent doktersassistente apothekersassistente fysiotherapeut ergotherapeut
    logopedist logopediste diëtist verloskundige kraamverzorgster begeleider pedagoog psycholoog maatschappelijk
    conciërge schoonmaker schoonmaakster beveiliger brandweerman brandweervrouw agent politieagent militair vrijwilliger
    mantelzorger huisvader huismoeder hobbyist hobby amateur zij-instromer omgeschoold carrièreswitch herintreder
    dagdienst vakbroeder`,
  following: `
    volg volgen gevolgd lees lezen meelezen mee leer leren verbind* verbinden link linken connect* connectie* toevoegen
    voeg netwerk* accepteer* accepteren contact blijf blijven uitnodiging verzoek verzoekje gelijkgestemd* kring
    berichten posts klik klikken gelinkt meekijk meelees meelezer lezer lezeres volger volgers abonnee volgverzoek
    uitnodigingsverzoek contactverzoek toevoeging linkverzoek tijdlijn feed overzicht gezichten rijtje lijst bekenden
    gelijkgezind* branchegenoten vakgenoten sectorgenoten bijblijven bijhouden oppikken opsteken meegenieten meeleren
    afkijken`,
  works: `
    post posts *post bericht berichten *bericht artikel* *artikel stuk stukje reactie reacties comment* praatje* lezing*
    podcast* *podcast aflevering* filmpje* video* serie reeks slide* sheet* foto* *foto plaatje* column* boek*
    hoofdstuk* nieuwsbrief* antwoord* vraag *vraag toespraak* speech college* blog* *blog interview* scriptie* kaart*
    grafiek* poster* gedicht* recept* draadje essay* rapport* verhaal verhalen *verhaal tekening* schets*
    tentoonstelling* expositie* documentaire* voorstelling* lied* album* presentatie* keynote* webinar* workshop*
    sessie* tip tips opmerking* punt lijst lijstje* experiment* recensie* brief brieven advies grap* mop zin *zin alinea
    voorbeeld* peiling* enquête* motie* petitie ontwerp* prototype* menukaart gerecht etalage tuin kraam schilderij*
    maquette project* analyse* idee* oproep* bekentenis* strip* pleidooi* betoog uitleg opname* uitspraak stukken tekst
    teksten tekstje posting draad thread clip vlog uitzending* radio-interview televisie tv-item reportage*
    kranteninterview krantenartikel krantenstuk ingezonden opiniestuk opinie gastcolumn gastles gastcollege gastblog
    masterclass* tedtalk talk talks voordracht* referaat betogen vuistregel* rekensom* rekenvoorbeeld rekenblad tabel
    tabellen diagram schema schema's infographic illustratie* cartoon* krabbel aantekening* notities notitie memo
    handleiding* werkblad* lesbrief* checklist* draaiboek* sjabloon* format raamwerk model modellen methode* truc trucje
    trucjes vondst uitvinding* uitleggen verslag* logboek dagboek* reisverslag weblog vertelling anekdote* herinnering*
    weetje weetjes quiz puzzel raadsel* nummertje plaat cd ep concert* roman* dichtbundel bundel hoorspel luisterboek
    tentoonstellinkje beeld beelden beeldje wandkleed quilt muurschildering borstbeeld bokaal taart etalages moestuin
    bijenkast versje rijm limerick wiegje reactietje opmerkinkje waarschuwing* suggestie* aanbeveling* kanttekening*
    vergelijking* berekening* cijfers statistiek* onderzoekje proefschrift* dissertatie* masterproef eindwerk
    profielwerkstuk bekendmaking aankondiging* noodkreet brandbrief manifest zinnetje woorden uitspraken citaat citaten
    quote motto slotzin openingszin voorwoord nawoord inleiding voetnoot bijschrift onderschrift`,
  gathering: `
    beurs *beurs congres* *congres conferentie* bijeenkomst* *bijeenkomst vergadering* *vergadering webinar* workshop*
    seminar* symposium meetup* feest* *feest diner* ontbijt* lunch* borrel* *borrel markt* *markt toernooi* *toernooi
    wedstrijd* *wedstrijd loop *loop marathon kamp *kamp expo tentoonstelling festival* *festival raad raadsvergadering
    hoorzitting inspraakavond bruiloft uitvaart les lessen dag *dag dagen *dagen avond *avond ochtend middag nacht
    sessie* panel* lezing* training* cursus* retraite hackathon show gala uitreiking prijsuitreiking ceremonie
    evenement* event* rondleiding* reis excursie trein *trein bus vlucht vliegtuig rij wachtrij tafel *tafel tent stand
    zaal podium kamer lift bar kantine koffieautomaat kroeg café keuken perron concert repetitie veiling open huis kraam
    veld stal vakdag* netwerkdag vakbeurs jaarbeurs huishoudbeurs horecabeurs horecava landbouwbeurs boekenbeurs
    banenbeurs studiedag studieavond studiereis kennisdag* kennisavond themadag* thema-avond infoavond informatieavond
    bewonersavond buurtavond ouderavond oudercontact ledenavond ledenvergadering jaarvergadering algemene plenair*
    deelsessie* netwerkborrel nieuwjaarsborrel nieuwjaarsreceptie receptie* kerstborrel kerstdiner kerstmarkt zomerfeest
    zomerborrel barbecue bbq straatfeest buurtfeest wijkfeest dorpsfeest kermis carnaval koningsdag braderie rommelmarkt
    boerenmarkt weekmarkt streekmarkt boekenmarkt vrijmarkt optocht stoet processie doop begrafenis crematie trouwfeest
    trouwerij jubileumfeest afscheidsfeest afscheid* diploma-uitreiking buluitreiking oratie promotieplechtigheid
    inauguratie inhuldiging onthulling opening* première vernissage finissage boekpresentatie signeersessie
    voorleesavond poëzieavond filmavond filmhuis bioscoop schouwburg theater bibliotheek leeszaal repaircafé repair
    zwembad sporthal ijsbaan schaatsbaan voetbalveld lijn clubhuis kamp* zomerkamp scoutingkamp bootcamp triatlon
    vierdaagse avondvierdaagse elfstedentocht wandeltocht fietstocht toertocht sponsorloop estafette regatta
    schaaktoernooi bridgeavond pubquiz quiz spelletjesavond veldwerk practicum* proefveld* open-dag opendeurdag
    bedrijfsbezoek* werkbezoek* excursie* busreis treinreis reünie* reünist intervisie* klankbordgroep werkgroep*
    ronde-tafel rondetafel* podiumgesprek debat* lagerhuisdebat verkiezingsdebat hackathon* datathon kick-off retro
    standup perslunch persconferentie wachtkamer spreekkamer eerste-hulp ziekenhuiskamer vertrekhal gate perron* coupé
    stiltecoupé veerboot veer pont ferry camping* hostel berghut vakantiehuisje terras strandtent bistro eetcafé
    snackbar frituur frietkot broodjeszaak garderobe rookhok fietsenstalling parkeergarage parkeerplaats schoolplein
    schoolpoort hek tentje partytent kraampje stand* buurstand`,
  school: `
    school *school scholen klas *klas klasgenoot klasgenoten universiteit uni hogeschool college opleiding *opleiding
    studie studeer* studeerde* gestudeerd studiegenoot student* alumni alumn* professor prof docent* leraar lerares
    meester juf lector jaarlaag lichting msc bsc mbo hbo vwo havo mts hts bachelor* master* afgestudeerd afstudeer*
    faculteit campus studentenhuis jaar jaren thesis scriptie semester uitwisseling erasmus stage avondopleiding lyceum
    practicum lab mevrouw schoolbank schoolbanken schoolbankjes basisschool lagere kleuterschool middelbare kostschool
    internaat vakschool huishoudschool ambachtsschool tuinbouwschool landbouwschool zeevaartschool kunstacademie
    academie toneelschool conservatorium filmacademie politieacademie koksschool bakkersschool technische meao heao mavo
    atheneum gymnasium brugklas brugpieper zesde eindexamen* examen* diploma* bul propedeuse minor premaster bijvak
    hoofdvak werkgroep werkcollege hoorcollege* collegebank collegezaal* tentamen* afstuderen scriptiebegeleider
    promotor promotie stagebegeleider stagemeester praktijkbegeleider mentorgroep introductieweek introweek introkamp
    studentenvereniging* studievereniging dispuut jaarclub corps roeivereniging kot kotgenoot kotgenoten kotstudent
    huisgenoot huisgenoten jaargenoot jaargenoten lichtinggenoot klasgenote klasgenootje schoolvriend* leerling
    leerlingen oud-leerling oud-leerlingen oud-student oud-studenten rector decaan conrector conciërge leerkracht
    onderwijzer* juffrouw gymleraar schoolkrant schoolreis* schoolmusical schoolorkest syntra vdab nascholing
    bijscholing cursist cursisten medecursist medecursisten cursusgenoot`,
  shared: `
    allebei beiden beide samen ook zelfde dezelfde hetzelfde mede zij aan zij gezamenlijk* gemeenschappelijk* gedeeld*
    naast tegenover wij we ons onze team collega* *collega ploeg ploegendienst dienst afdeling werkgever seizoen project
    bureau kantoor buur* buurt buren club koor band vrijwillig* bestuur commissie werkgroep vakbond dorp straat wijk
    verdieping boot kraam elkaar gekruist oud vroeger destijds toen indertijd tweeën wederzijdse samenwerking* overbuur*
    overburen onderburen bovenburen straatgenoot straatgenoten wijkgenoot dorpsgenoot dorpsgenoten plaatsgenoot
    plaatsgenoten stadgenoot stadgenoten stadsgenoot streekgenoot landgenoot teamgenoot teamgenoten ploeggenoot
    ploegmaat ploegmaten ploegmakker roeimaat clubgenoot clubgenoten verenigingsgenoot partijgenoot partijgenoten
    fractiegenoot reisgenoot reisgenoten tochtgenoot lotgenoot lotgenoten bondgenoot tijdgenoot oud-collega
    oud-collega's ex-collega ex-collega's oudcollega mede-* medelid medeleden medestander* medebestuurder*
    medepassagier* medereiziger* medewandelaar* medebewoner* medevrijwilliger* medestudent* medecursist* medeleerling*
    bestuursgenoot koorgenoot koorleden orkest* fanfare* harmonie* zangkoor kerkkoor toneelclub toneelvereniging
    toneelgroep leesclub leeskring boekenclub wandelclub fietsclub wielerclub loopgroep hardloopgroep hardloopclub
    voetbalclub voetbalteam elftal handbalteam hockeyteam hockeyclub tennisclub tennisvereniging schaakclub bridgeclub
    zwemclub zwemteam roeiclub scouting scoutinggroep scouts chiro welpen padvinders gilde schutterij* kerk kerkgemeente
    parochie moskee volkstuin* moestuincomplex bewonerscommissie ouderraad oudervereniging oudercomité medezeggenschap*
    ondernemingsraad or appgroep* whatsappgroep* slackgroep slack facebookgroep linkedingroep discord mailinglijst
    forum* stamtafel eettafel studiegroep* projectgroep* projectteam stuurgroep* adviesraad cliëntenraad wijkraad
    dorpsraad brandweerkorps reddingsbrigade carpool carpoolen carpoolden busje tegelijk tegelijkertijd eenzelfde`,
  honour: `
    gefeliciteerd felicit* proficiat hoera kanjer benoem* benoeming promot* promotie nieuwe rol functie baan begonnen
    begin gestart start overstap overgestapt opening geopend verkozen gekozen verkiezing prijs gewonnen winnen
    genomineerd* nominatie pensioen jubileum verjaardag eerste voorzitter hoofd directeur leiding overgenomen overname
    uitgeroepen shortlist finalist lancering gepubliceerd geslaagd medaille geworden sinds aangenomen vermelding
    bekroond gefeli feli gelukwens* gelukgewenst bevorderd bevordering aangesteld aanstelling aangetreden aantreden
    aantrad beëdigd beëdiging installatie geïnstalleerd ingehuldigd ingezworen gepromoveerd gepromoot opgeklommen
    doorgegroeid jobwissel jobverandering teamleider teamlead bedrijfsleider vestigingsmanager afdelingshoofd
    hoofdredacteur rector decaan hoogleraar lector wethouder burgemeester schepen raadslid kamerlid gedeputeerde
    voorzitster penningmeester secretaris bestuurslid partner vennoot aandeelhouder eigenaar heropend heropening
    verbouwd verbouwing verhuisd verhuizing nieuwbouw jubilaris jubileren zilveren gouden robijnen lustrum bestaan
    dienstjaren dienstverband afgezwaaid zwaait afscheid pensionering kampioen* titels beker bokaal goud zilver brons
    ster sterren michelinster lintje ridder ridderorde onderscheiding* onderscheiden laureaat winnares winnaar winnend
    winnende prijswinnaar bul diploma* gehaald behaald cum laude examen doctor doctoraat dr ingenieur meestertitel
    meesterproef certificaat erkenning keurmerk uitverkoren longlist publicatie debuut boekdebuut debuteerde eersteling
    geboorte geboren bevallen dochtertje zoontje kleinzoon kleindochter getrouwd huwelijk trouwdag`,
  friend: `
    zus zusje broer broertje buurman buurvrouw buren vriend vriendin vrienden baas collega oom tante neef nicht moeder
    vader mam pap dochter zoon vrouw man echtgenoot partner maat maatje mentor manager directeur docent leraar huisbaas
    tandarts trainer klant iemand gezamenlijke wederzijdse kennis bekende schoonzus schoonbroer zwager schoonzoon
    schoondochter schoonmoeder schoonvader schoonouders schoonfamilie stiefvader stiefmoeder stiefzoon halfbroer nichtje
    neefje opa grootvader grootmoeder bompa bomma peter meter petekind peetoom peettante kleinzoon kleindochter
    kleinkind kinderen dochters zoons ouders vriendje vriendinnetje verloofde vrouwtje ex lief levenspartner wederhelft
    buurjongen buurmeisje overbuurman overbuurvrouw bovenbuurman onderbuurman huisgenoot huisgenote huisarts
    fysiotherapeut kapper kapster slager bakker dominee pastoor pater imam rabbi juf meester lerares begeleider
    begeleidster stagebegeleider scriptiebegeleider promotor coach voorganger voorgangster opvolger opvolgster chef
    ploegbaas voorman teamleider afdelingshoofd bedrijfsleider collegaatje oud-collega ex-collega kameraad makker
    vriendengroep vriendenkring kennissen jeugdvriend jeugdvriendin schoolvriend studievriend studievriendin klasgenoot
    penvriend wandelmaat trainingsmaat zwemmaat`,
  told: `
    zei zeiden gezegd vertelde vertelden verteld noemde genoemd aangeraden raadde raadt aanraadde tipte getipt
    suggereerde schreef schreven geschreven vroeg vroegen gevraagd antwoordde geantwoord legde uitgelegd liet toonde
    beloofd beloofde wees sprak beschreef beschreven deelde gedeeld plaatste geplaatst publiceerde gaf gaven gegeven
    adviseerde stelde gesteld voorgesteld zegt vertelt roemt praatte reageerde gereageerd citeerde waarschuwde tipt
    meldde bedankte opperde opperden suggereren beweerde beweerden bepleitte pleitte verdedigde verklaarde verklapte
    fluisterde riep riepen schreeuwde mompelde grapte grapten grapje bevestigde ontkende betoogde stelden merkte
    opmerkte opgemerkt reageerden antwoordden beantwoordde beantwoord citeerden aangehaald aanhaalde haalde verwees
    verwezen doorverwees doorverwezen doorgestuurd stuurde gestuurd mailde mailden gemaild appte appten geappt belde
    belden gebeld twitterde postte gepost toonden getoond voordeed voorlas voorgelezen presenteerde presenteerden
    gepresenteerd bracht brachten toelichtte toegelicht uitlegde legden ontkrachtte weerlegde corrigeerde verbeterde
    wezen aanwees aangewezen adviseerden geadviseerd waarschuwden gewaarschuwd beloofden toegezegd prees prezen geprezen
    geroemd loofde roemde aanbeval aanbevolen beval complimenteerde bedankten bedankt schetste schetsten tekende
    tekenden vergeleek vergeleken besprak bespraken besproken behandelde behandelden biechtte opbiechtte gebiecht
    vermeldde vermeld genoemde doorgaf doorgegeven interviewde interviewden modereerde leidde onderwees doceerde
    onderbrak bezwoer klaagde klaagden verzuchtte verzuchtten mopperde opriep opgeroepen`,
  sensed: `
    las lazen gelezen zag zagen gezien hoorde hoorden gehoord keek gekeken luisterde geluisterd ontmoet ontmoette zat
    zaten gezeten stond stonden gestaan sprak spraken gesproken genoten genoot lachte gelachen herinner* herkende
    herkend merkte spotte vond vonden gevonden volgde gevolgd bezocht* proefde gegeten aten dronk dronken bleef gereisd
    reisden deelden kwam kwamen liep liepen werkte werkten gewerkt studeerde speelde speelden gespeeld zong zongen
    danste schudden praatten kletsten miste geleerd leerde probeerde gebruikte bewaard bewaarde hing plakte maakte dacht
    huilde hielp vergeten vergeet onthouden beluisterd beluisterde bekeek doorgelezen herlas herlezen uitgelezen
    meegelezen bladerde gebladerd nagelezen doorstuurde geprint uitgeprint uitgeknipt knipte opgehangen ophing hangt
    ingelijst overgetypt overgeschreven opgeschreven genoteerd noteerde noteerden onderstreept gemarkeerd uitgeprobeerd
    uitprobeerde nagemaakt nagedaan nagebouwd nagekookt geprobeerd toegepast toepaste gekookt gebakken bakte bakten
    kookte proefden geproefd geroken rook voelde gevoeld schrok schrokken verbaasde verbaasd glimlachte grinnikte
    lachten gegniffeld gehuild tranen ontroerde geroerd aangegrepen aangesproken geraakt bijgebleven hangen bijbleef
    nadacht peinsde zette aangezet opgevallen opviel viel opmerkte ontdekte ontdekt ontdekten tegenkwam tegengekomen
    aantrof trof troffen botste gebotst struikelde passeerde fietste fietsten gefietst wandelde wandelden gewandeld
    gelopen rende renden reed reden gereden vloog vlogen zeilde zeilden gezeild roeide roeiden geroeid zwom zwommen
    gezwommen schaatste schaatsten klom klommen kampeerde kampeerden sliepen sliep logeerde logeerden wachtte wachtten
    gewacht schuilde schuilden schuilen aanschoof schoven geschoven gedanst gezongen oefende oefenden repeteerde
    repeteerden trainde trainden getraind vergaderde vergaderden vergaderd debatteerde discussieerden gediscussieerd
    praatte gepraat kletste gekletst babbelde babbelden gebabbeld keuvelden bijgepraat doorgepraat nagepraat wisselden
    uitgewisseld ruilden geruild leende leenden geleend droegen gedragen tilden getild sjouwde sjouwden gesjouwd bouwden
    gebouwd schilderden plantte plantten geplant plukte plukten oogstten sleutelden gesleuteld`,
  lately: `
    gisteren gisteravond gistermiddag vanochtend vanmorgen vanmiddag vandaag vanavond eergisteren vorige afgelopen week
    weken geleden maandag* dinsdag* woensdag* donderdag* vrijdag* zaterdag* zondag* januari februari maart april mei
    juni juli augustus september oktober november december voorjaar lente zomer herfst najaar winter ochtend avond nacht
    middag sinds onlangs laatst recent net pas eerder jaar toen kerst pasen destijds laatstleden jongstleden jl
    eergisterenavond zonet zojuist daarnet daarstraks vannacht gisterochtend gisterennamiddag gisternamiddag
    vanvoormiddag namiddag voormiddag voormiddags weekend weekeinde paasweekend pinksteren hemelvaart sinterklaas
    oudjaar nieuwjaar koningsdag carnaval herfstvakantie zomervakantie kerstvakantie krokusvakantie voorjaarsvakantie
    meivakantie schooljaar studiejaar seizoen kwartaal decennium jarenlang indertijd weleer eertijds terugliggend`,
  profile: `
    profiel achtergrond loopbaan carrière cv pagina werk content inhoud ervaring reis netwerk vakgebied branche sector
    connecties contacten prestaties posts expertise pad trackrecord vaardigheden inzichten visie energie kennis bedrijf
    leiderschap suggesties voorgesteld aanbevolen linkedin algoritme tijdlijn naam voorbij pad inspireren profielen
    profielfoto profieltekst ervaringsjaren werkervaring loopbaanpad carrièrepad levensloop verwezenlijkingen
    realisaties dienst verdiensten deskundigheid expertisegebied vakkennis competenties gedrevenheid gedreven passie
    passies bevlogen bevlogenheid ambitie ambities ondernemersgeest ondernemerszin merk uitstraling aanwezigheid
    zichtbaarheid posities functies titel functietitel functieomschrijving bio headline overeenkomsten raakvlakken
    gelijkenissen gemeenschappelijkheden kringen relaties connectie gedeelde wederzijdse contactpersonen aanbevelingen
    domein werkveld werkgebied werkterrein segment niche industrie sectoren branches`,
  flatter: `
    indrukwekkend* onder indruk inspir* bewonder* geweldig* goed mooi mooie knap respect fantastisch* bijzonder*
    boeiend* uitstekend* prachtig* interessant* eer vereerd voorrecht waardevol* fan wauw leider* visionair voorbeeld
    wijs wijsheid inzicht* oprecht authentiek* enthousiast lef bewonderenswaardig* benijdenswaardig* lovenswaardig*
    vernieuwend* baanbrekend* toonaangevend* meesterlijk* briljant* geniaal geniale magistraal* uitmuntend* excellent*
    topper topprestatie* opmerkelijk* verbluffend* ongelooflijk* ontzagwekkend* petje chapeau hulde onderscheidt
    onderscheidend* gewaardeerd waardeer waardering kundig deskundig vakkundig bekwaam getalenteerd* talentvol*
    charismatisch* invloedrijk* gezaghebbend* rolmodel voortrekker pionier autoriteit icoon goeroe thoughtleader`,
};
