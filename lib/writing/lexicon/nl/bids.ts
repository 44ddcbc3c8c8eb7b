/** Dutch words that show how a note asks: who speaks, what is bidden, on what terms, with what proof. */
export const bids = {
  ours: `
    wij we ons onze`,
  alone: `
    ik 'k mijn m'n mezelf mij`,
  tome: `
    me mij ons`,
  bidding: `
    bel mail app stuur schrijf vraag zeg laat geef denk hou houd kijk lees klik boek bestel kom loop proef probeer test
    stel reken check pak neem breng noem reageer roep gil meld stem doneer doe sluit zet teken deel ontdek profiteer
    aarzel overweeg onthoud koop proeft spring wip meldt schuif reserveer download scan bezoek ontvang vul schrap
    bespaar win gun contacteer bevestig start stuurt mailt belt speel voorkom vergelijk bereken plan kies swipe surf
    registreer abonneer verspreid steun help beslis vergeet wacht twijfel dm sms fluit knik`,
  terms: `
    per vanaf geldig tot t/m inclusief incl exclusief excl btw all-in vast vaste maandelijks wekelijks jaarlijks
    opzegbaar minimaal maximaal eerste tweede onbeperkt dagprijs dagtarief richtprijs prijsje stuksprijs meter uurtje
    stuk voorschot aanbetaling geleverd voorrad leverbaar kwijt kost kosten niks no cure pay zonder voorrijkosten
    opzeggen cent p/st stuks stuksprijzen p/m p.m p.p pp per-uur per-maand per-dag uurtarief dagdeel dagdelen halve
    dagen halfjaar jaarbasis maandbasis jaarlijkse maandelijkse wekelijkse dagelijks kilo kg liter m2 meters kuub palet
    oplage minimumafname minimumbestelling vanaf-prijs all-inclusive bruto netto marktconform cao-loon vast-contract
    proeftijd opzegtermijn looptijd doorlooptijd levertijd leveringstermijn werkdagen werkdag uiterlijk einddatum
    deadline voorwaarden garantietermijn retourrecht bedenktijd verzendkosten bezorgkosten inzet borg waarborg
    startkosten instapkosten installatiekosten setup onbeperkte vooraf achteraf onmiddellijk leverbare voorradig partij
    restant laatste enkel slechts amper luttel maximum minimum maximale minimale voortaan beperkte gelimiteerd`,
  trouble: `
    moe zat beu klaar gedoe verzuipen verdrinken vast worstel* leeg rustig traag lek lekt lekken lekkage* kwijt verliest
    verloor achterna achteraan verspil* hekel achter tekort onderbezet onbetrouwbaar laat kapot stuk achterstallig
    stapel stapels rommel chaos nachtmerrie hoofdpijn pijn last misgaat misging uitval uitviel uitvalt storing* deadline
    wachtrij rij klaagt klaagde klagen kraakt zucht zuchten wakker handmatig excel spreadsheet* papierwerk administratie
    rompslomp krap dicht stil ergernis ergernissen ergert irritant* geërgerd frustratie* frustrerend* gefrustreerd baalt
    balen kopzorg* hoofdbrekens slapeloos slapeloze slapeloosheid buikpijn zorgenkind struikelblok knelpunt* bottleneck*
    pijnpunt* valkuil* nadeel nadelen tegenslag* ellende geploeter ploeteren gepruts prutsen gehannes hannesen geklungel
    klungelen geklooi gezeur gezeul zeulen gesleep geren rennen haasten gehaast haast gejaagd jagen gejakker drukte druk
    overuren overwerk overwerkt overbelast* burn-out burnout uitgeput uitgebrand ziekmelding* ziekteverzuim verzuim
    uitvallers uitvallen onderbemand onderbemanning personeelstekort lerarentekort tekorten gaten gat openstaand
    onbetaald onbetaalde wanbetaler* aanmaning* achterstand* wachtlijst* wachttijden vertraging* vertraagd files
    omrijden zoekgeraakt zoekraken kwijtraken kwijtgeraakt misverstand* miscommunicatie misgrijpt misgrijpen vergissing*
    fouten foutje dubbel dubbele overtypen overtikken overschrijven handwerk handmatige met-de-hand pen papier papieren
    paperassen papierberg mappen ordners archiefkast briefje briefjes post-it post-its schrift kladblok whiteboard
    mailbox mailtjes inbox volgelopen overvol overlopen overlast geluidsoverlast stank stinkt stinken schimmel schimmels
    vocht vochtig tocht tochtig kou lawaai herrie galm echo stof stoffig vuil vies vlekken roest roestig slijtage
    versleten verouderd* afgeschreven gammel scheef wiebelt piept knarst hapert hapering* haperen crasht crashte crashen
    vastloopt vastlopen offline plat platgaat down brandjes blussen brandjesblussen noodgeval noodgevallen pech panne
    defect defecte stukgaat breuk breekt breken barst scheur* gestolen diefstal inbraak inbrekers hack hackers gehackt
    datalek* boete* controle controles inspectie audit naheffing* claim claims schade schades schadepost* rechtszaak
    klacht* ontevreden weglopen weglopers opzeggers opzeggingen leegloop leegstand leegstaan leegstaat derving afval
    weggooien weggegooid bederf bedorven overschot* restjes afzegger* afzeggingen no-show no-shows annulering*
    retourstroom onverkocht* onverkoopbaar schaars schaarste onvindbaar onbereikbaar onduidelijk onzeker onzekerheid
    onrust zorgen piekeren piekert`,
  proof: `
    gemiddeld keer bekroond* gecertificeerd erkend verzekerd vertrouwd toonaangevend* bewezen bespaarde verdubbelde
    halveerde verkocht vulde vulden stopte herstelde opgelost geholpen geplaatst klanten beoordeling* referentie*
    resultaten gegarandeerd garantie al ruim tientallen honderden duizenden zweren zweert sinds decennia generaties
    specialist specialisten ervaren gevestigd betrouwbaar professioneel modernste vergelijkbaar* soortgelijke net
    inmiddels draaien toegekend rotsvast nooit dekt dekken bespaarden spaarde spaarden scheelde scheelden halveerden
    gehalveerd verdubbelden verdubbeld daalde daalden steeg stegen zakte zakten verdween verdwenen terugverdiend
    terugverdienden kregen wonnen vonden redde redden overleeft overleven overleefde doorstaat doorstond standhoudt
    dragen gedragen gebruikten vertrouwen vertrouwt kozen kiezen koos overgestapt overstapten stapten enthousiast vaste
    terugkomen bleven voortaan eerdere collega-bedrijven buurbedrijf concurrent concurrenten branchegenoot
    collega-ondernemer soortgelijk identiek getest gekeurd gepatenteerd patent octrooi iso-gecertificeerd iso award
    winnaar bekend marktleider klantbeoordeling klanttevredenheid sterren score rapportcijfer negen tien procent derde
    kwart helft keerzijde ruime kwarteeuw eeuw sedert familiebedrijf honderdste duizendste vijftig honderd driehonderd`,
  trades: `
    accountants auteurs bakkers brouwers aannemers slagers timmerlui cateraars koks schoonmakers klinieken scholen
    gemeentes gemeenten dealers tandartsen ontwerpers distributeurs artsen huisartsen chauffeurs redacteuren
    elektriciens ingenieurs exporteurs boeren bloemisten oprichters zzp'ers kwekers sportscholen vervoerders hoteliers
    installateurs journalisten verhuurders advocaten makers monteurs verloskundigen musea opticiens schilders ouders
    apothekers apotheken fotografen fysio's planners loodgieters havens praktijken drukkers drukkerijen producenten
    uitgevers recruiters dakdekkers salons verkopers winkels winkeliers notarissen startups chirurgen kleermakers
    docenten leraren theaters therapeuten trainers vertalers nutsbedrijven dierenartsen dorpen groothandels werkplaatsen
    vve's vve *houders *eigenaren *makers *handelaren *bedrijven *verkopers *ondernemers slagerijen bakkerijen kappers
    kapsalons schoonheidssalons banketbakkers visboeren kaasboeren imkers wijnboeren wijnbouwers fruittelers
    groentetelers tuinders bollenkwekers veehouders melkveehouders varkenshouders pluimveehouders loonwerkers hoveniers
    boomverzorgers rietdekkers metselaars stukadoors tegelzetters timmerlieden timmerbedrijven schilderbedrijven
    installatiebedrijven klusbedrijven bouwbedrijven architecten constructeurs makelaars hypotheekadviseurs
    verzekeringsadviseurs tussenpersonen accountantskantoren boekhoudkantoren administratiekantoren advocatenkantoren
    notariskantoren deurwaarders incassobureaus reclamebureaus communicatiebureaus marketeers webbouwers developers
    ontwikkelaars tekstschrijvers vormgevers illustratoren filmmakers muzikanten orkesten koren toneelgroepen
    dansscholen muziekscholen rijscholen zwembaden speeltuinen campings campinghouders pensions b&b's hotels cafés
    kroegen restaurants bistro's brasseries snackbars frituren foodtrucks lunchrooms cateringbedrijven tankstations
    garages autobedrijven garagehouders fietsenmakers fietsenzaken transportbedrijven koeriers koeriersdiensten
    verhuizers busbedrijven taxibedrijven rederijen schippers havenbedrijven vissers magazijnen distributiecentra
    webshops webwinkels groothandelaren speciaalzaken boekhandels bibliotheken wijkteams thuiszorgorganisaties
    zorgboerderijen verpleeghuizen ziekenhuizen tandartspraktijken huisartsenpraktijken dierenklinieken
    dierenartspraktijken fysiotherapeuten psychologen logopedisten diëtisten kinderopvang kinderdagverblijven crèches
    basisscholen schoolbesturen woningcorporaties corporaties vastgoedbeheerders waterschappen provincies
    rioolbeheerders nachtwinkels natuurwinkels bouwmarkten tuincentra maneges stoeterijen *houderijen *kwekers *telers
    *bouwers *winkels *scholen *salons *kantoren *bureaus *praktijken *fabrieken *organisaties *instellingen
    *leveranciers *beheerders *adviseurs *installateurs`,
  able: `
    rijbewijs diploma certificaat gediplomeerd opgeleid leerling afgestudeerd niveau niv code vca adr heftruck ervaring
    ervaren betrouwbaar stipt gemotiveerd leergierig flexibel bereid verhuizen begin beginnen direct september voltijd
    deeltijd fulltime parttime nachten weekenden handen bankwerker chauffeur vloeiend werkloos ontslagen contract plaats
    plekje betaald meelopen meekijken zomer seizoen leerplek leer regio baas alles meester rijbewijzen c-rijbewijs ce
    be-rijbewijs b-rijbewijs heftruckcertificaat vca-vol bhv ehbo big-geregistreerd big vog diploma's certificaten
    getuigschrift papieren ingeschreven geregistreerd erkend allround tweetalig drietalig meertalig talen
    nederlandstalig franstalig duitstalig spreek nauwkeurig punctueel werkwillig werklustig hardwerkend harde werker
    aanpakker doorzetter teamspeler stressbestendig klantgericht leergraag inzetbaar inzetbare beschikbaar onmiddellijk
    volgende-maand zondagen zaterdagen avonden vakanties zomermaanden schoolvakantie bijverdienen ploegen ploegendienst
    reizen buitenland omgeschoold herintreder herintreedster zij-instromer statushouder vluchteling schoolverlater
    gestudeerd laatstejaars derdejaars vierdejaars bachelor master stagiair stagiaire leerling-monteur gezel
    meesterbakker keukenhulp afwasser oppas poetshulp schoonmaakster magazijnier`,
  favour: `
    blik oog mening aflevering podcast microfoon gast podium keynote onkosten citaat vermelding editie magazine woordje
    namen nummer introductie aanbevelen lenen ruilen wisselen gedachten sponsor prijs prijzen loterij jury mentor
    begeleiden leren meelezen meedenken recensie voorwoord handtekening handtekeningen partner partnerschap samenwerking
    samenwerken samen alsjeblieft wanhopig dankbaar meelopen wandelen sparren ervaringen uitwisselen oordeel feedback
    wijsheid advies tips ogen oor kwartiertje steuntje zetje duwtje hulp helpen vraagje verzoeken gunst wederdienst
    tegenprestatie aanbeveling voorspraak voorstellen voordracht voordragen nomineren nominatie stemmen stem repost
    doorsturen rondsturen verspreiden ondertekenen steunbetuiging sponsoring sponsorbord sponsoren donatie bijdrage
    reclamebord shirtsponsor loterijprijs prijsje lot loten dagvoorzitter gastspreker spreker sprekers panellid jurylid
    gastblogger gastcolumn gastschrijver interviewen interview geïnterviewd portretteren portret reportage opname
    opnemen studio koppelen samenbrengen bundelen krachten uitruilen ruil gastcollege meedraaien dagje schaduwen
    snuffelen rondkijken rondleiden`,
};
