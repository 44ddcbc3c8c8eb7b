/** Dutch words for what ties two people: a work, a gathering, a school, a friend; and for what ties nobody. */
export const ties = {
  ownwork: `
    ik ben zelf werk werkzaam baan vak beroep carrière met pensioen student studeer studente studie stagiair leerling
    beginner begin begonnen start gestart leer leren lerend* starter zij instromer zijinstromer overstap nieuw onlangs
    jaars eerstejaars tweedejaars aankomend`,
  following: `
    volg volgen gevolgd lees lezen meelezen mee leer leren verbind* verbinden link linken connect* connectie*
    toevoegen voeg netwerk* accepteer* accepteren contact blijf blijven uitnodiging verzoek verzoekje gelijkgestemd*
    kring berichten posts klik klikken gelinkt`,
  works: `
    post posts *post bericht berichten *bericht artikel* *artikel stuk stukje reactie reacties comment* praatje*
    lezing* podcast* *podcast aflevering* filmpje* video* serie reeks slide* sheet* foto* *foto plaatje* column* boek*
    hoofdstuk* nieuwsbrief* antwoord* vraag *vraag toespraak* speech college* blog* *blog interview* scriptie* kaart*
    grafiek* poster* gedicht* recept* draadje essay* rapport* verhaal verhalen *verhaal tekening* schets*
    tentoonstelling* expositie* documentaire* voorstelling* lied* album* presentatie* keynote* webinar* workshop*
    sessie* tip tips opmerking* punt lijst lijstje* experiment* recensie* brief brieven advies grap* mop zin *zin
    alinea voorbeeld* peiling* enquête* motie* petitie ontwerp* prototype* menukaart gerecht etalage tuin kraam
    schilderij* maquette project* analyse* idee* oproep* bekentenis* strip* pleidooi* betoog uitleg opname* uitspraak`,
  gathering: `
    beurs *beurs congres* *congres conferentie* bijeenkomst* *bijeenkomst vergadering* *vergadering webinar* workshop*
    seminar* symposium meetup* feest* *feest diner* ontbijt* lunch* borrel* *borrel markt* *markt toernooi* *toernooi
    wedstrijd* *wedstrijd loop *loop marathon kamp *kamp expo tentoonstelling festival* *festival raad
    raadsvergadering hoorzitting inspraakavond bruiloft uitvaart les lessen dag *dag dagen *dagen avond *avond ochtend
    middag nacht sessie* panel* lezing* training* cursus* retraite hackathon show gala uitreiking prijsuitreiking
    ceremonie evenement* event* rondleiding* reis excursie trein *trein bus vlucht vliegtuig rij wachtrij tafel *tafel
    tent stand zaal podium kamer lift bar kantine koffieautomaat kroeg café keuken perron concert repetitie veiling
    open huis kraam veld stal vakdag* netwerkdag`,
  school: `
    school *school scholen klas *klas klasgenoot klasgenoten universiteit uni hogeschool college opleiding *opleiding
    studie studeer* studeerde* gestudeerd studiegenoot student* alumni alumn* professor prof docent* leraar lerares
    meester juf lector jaarlaag lichting msc bsc mbo hbo vwo havo mts hts bachelor* master* afgestudeerd afstudeer*
    faculteit campus studentenhuis jaar jaren thesis scriptie semester uitwisseling erasmus stage avondopleiding
    lyceum practicum lab mevrouw`,
  shared: `
    allebei beiden beide samen ook zelfde dezelfde hetzelfde mede zij aan zij gezamenlijk* gemeenschappelijk* gedeeld*
    naast tegenover wij we ons onze team collega* *collega ploeg ploegendienst dienst afdeling werkgever seizoen
    project bureau kantoor buur* buurt buren club koor band vrijwillig* bestuur commissie werkgroep vakbond dorp
    straat wijk verdieping boot kraam elkaar gekruist oud vroeger destijds toen indertijd tweeën wederzijdse`,
  honour: `
    gefeliciteerd felicit* proficiat hoera kanjer benoem* benoeming promot* promotie nieuwe rol functie baan begonnen
    begin gestart start overstap overgestapt opening geopend verkozen gekozen verkiezing prijs gewonnen winnen
    genomineerd* nominatie pensioen jubileum verjaardag eerste voorzitter hoofd directeur leiding overgenomen overname
    uitgeroepen shortlist finalist lancering gepubliceerd geslaagd medaille geworden sinds aangenomen vermelding
    bekroond`,
  friend: `
    zus zusje broer broertje buurman buurvrouw buren vriend vriendin vrienden baas collega oom tante neef nicht moeder
    vader mam pap dochter zoon vrouw man echtgenoot partner maat maatje mentor manager directeur docent leraar
    huisbaas tandarts trainer klant iemand gezamenlijke wederzijdse kennis bekende`,
  told: `
    zei zeiden gezegd vertelde vertelden verteld noemde genoemd aangeraden raadde raadt aanraadde tipte getipt
    suggereerde schreef schreven geschreven vroeg vroegen gevraagd antwoordde geantwoord legde uitgelegd liet toonde
    beloofd beloofde wees sprak beschreef beschreven deelde gedeeld plaatste geplaatst publiceerde gaf gaven gegeven
    adviseerde stelde gesteld voorgesteld zegt vertelt roemt praatte reageerde gereageerd citeerde waarschuwde tipt
    meldde bedankte`,
  sensed: `
    las lazen gelezen zag zagen gezien hoorde hoorden gehoord keek gekeken luisterde geluisterd ontmoet ontmoette zat
    zaten gezeten stond stonden gestaan sprak spraken gesproken genoten genoot lachte gelachen herinner* herkende
    herkend merkte spotte vond vonden gevonden volgde gevolgd bezocht* proefde gegeten aten dronk dronken bleef
    gereisd reisden deelden kwam kwamen liep liepen werkte werkten gewerkt studeerde speelde speelden gespeeld zong
    zongen danste schudden praatten kletsten miste geleerd leerde probeerde gebruikte bewaard bewaarde hing plakte
    maakte dacht huilde hielp vergeten vergeet onthouden`,
  lately: `
    gisteren gisteravond gistermiddag vanochtend vanmorgen vanmiddag vandaag vanavond eergisteren vorige afgelopen
    week weken geleden maandag* dinsdag* woensdag* donderdag* vrijdag* zaterdag* zondag* januari februari maart april
    mei juni juli augustus september oktober november december voorjaar lente zomer herfst najaar winter ochtend avond
    nacht middag sinds onlangs laatst recent net pas eerder jaar toen kerst pasen destijds`,
  profile: `
    profiel achtergrond loopbaan carrière cv pagina werk content inhoud ervaring reis netwerk vakgebied branche sector
    connecties contacten prestaties posts expertise pad trackrecord vaardigheden inzichten visie energie kennis
    bedrijf leiderschap suggesties voorgesteld aanbevolen linkedin algoritme tijdlijn naam voorbij pad inspireren`,
  flatter: `
    indrukwekkend* onder indruk inspir* bewonder* geweldig* goed mooi mooie knap respect fantastisch* bijzonder*
    boeiend* uitstekend* prachtig* interessant* eer vereerd voorrecht waardevol* fan wauw leider* visionair voorbeeld
    wijs wijsheid inzicht* oprecht authentiek* enthousiast lef`,
};
