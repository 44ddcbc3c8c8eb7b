import { words } from '../lexicon';

/** Dutch words that only hold a sentence together. */
export const holding = words(`
  de het een dit dat deze die en of maar want dus om te aan af bij binnen boven buiten door in langs met na naar naast
  onder op over per rond sinds tegen tijdens tot tussen uit van vanaf vanuit via volgens voor voorbij zonder als dan
  toen terwijl omdat doordat zodat hoewel ik me mij mijn m'n mijne jij je jou jouw jullie u uw hij hem zijn z'n zij ze
  haar hun hen wij we ons onze 't er hier daar waar wie wat welke welk wanneer waarom hoe zich zelf elkaar men iemand
  niemand iets niets alles alle allemaal iedereen ieder iedere elk elke ben bent is was waren wees geweest word wordt
  worden werd werden geworden heb hebt heeft hebben had hadden gehad kan kun kunt kunnen kon konden zal zul zult
  zullen zou zouden moet moeten moest moesten mag mogen mocht wil wilt willen wilde wilden hoef hoeft hoeven doe doet
  doen deed deden gedaan ga gaat gaan ging gingen gegaan kom komt komen kwam kwamen gekomen maak maakt maken maakte
  gemaakt laat laten liet zie ziet zien zag zagen gezien zeg zegt zeggen zei gezegd weet weten wist vind vindt vinden
  vond gevonden denk denkt denken dacht gedacht geef geeft geven gaf gegeven neem neemt nemen nam krijg krijgt krijgen
  kreeg hou houd houdt houden hield sta staat staan stond lig ligt liggen zit zitten blijf blijft blijven bleef begin
  begint beginnen begon lijkt lijken leek werkt werken gebruik gebruiken gebruikt niet geen wel ja nee ook nog al
  altijd nooit vaak soms weer toch even eens gewoon echt heel erg zeer zo veel meer meest weinig minder genoeg best nu
  straks daarom daarna daarmee daardoor daarin daarvan daarvoor hierdoor hierin hiermee hiervoor waardoor waarmee
  waarin waarop waarvan ervan erin ermee erop erover ervoor eruit eraan erbij terug samen steeds misschien eigenlijk
  zelfs juist alleen vooral namelijk immers zeker natuurlijk ongeveer bijna helemaal ooit ineens opeens zoals net pas
  reeds eerst laatst volgende vorige andere ander anders zelfde zoveel zulke zo'n ding dingen manier stuk stukje keer
  keren beetje hoi hallo hey hee hi dag beste lieve goedemorgen goedemiddag groet groeten groetjes mvg heer mevrouw
  meneer nou ach oh ah wow tja hoor he hè joh ff ofzo enzo alsof ofwel noch mits tenzij nadat voordat totdat zodra
  zolang indien nieuw nieuwe oud oude groot grote klein kleine lang lange kort korte gaan's da's 's ge gij gelle uwe
  mekaar precies allen allerlei and the to for this you it`);

/** Dutch words of praise, thanks, agreement and good wishes. */
export const praise = words(`
  pluim klasseploeg verdiend verdient dubbel ovatie santé proost smak knuffels kus kusjes xx xxx x jeuj joepie hiep
  straf geweldenaar geweldenaars talentvol vakkundig knappe wauwie hosanna bewonderenswaardig applausje dikverdiend trotser keigaaf zot
  instemmend beaam beamen onderschrijf onderschrijven sympathiek hartverwarmend inspirators wijs hartverscheurend
  mooi mooie mooier mooiste prachtig* geweldig* fantastisch* fijn fijne leuk leuke leuks tof toffe gaaf gave top
  topper toppers super goed goede goeds beter betere sterk sterke sterker knap knappe klasse geniaal geniale
  briljant* uitstekend* schitterend* subliem* magistraal* indrukwekkend* inspirerend* inspiratie inspireer inspireert
  inspireren inspirator geïnspireerd interessant* boeiend* leerzaam leerzame waardevol* nuttig* zinvol* krachtig*
  treffend* raak rake scherp scherpe helder heldere duidelijk duidelijke herkenbaar herkenbare herken herkent
  herkennen herkenning ware waarheid klopt akkoord precies exact absoluut zeker terecht terechte inderdaad
  volledig volkomen helemaal volmondig compleet dank dankje dankjewel dankuwel dankbaar dankbaarheid bedankt bedank
  thanks thx merci gefeliciteerd felicitatie felicitaties proficiat feliciteer hulde respect chapeau petje petjes
  complimenten compliment complimentje applaus bravo hoera hiep trots trotse verdiend verdiende verdien verdienen blij
  blije gelukkig geluk succes succesvol* sterkte bewondering bewonder bewonderenswaardig* waardering waardeer
  waarderen gewaardeerd oprecht oprechte eerlijk eerlijke eerlijkheid kwetsbaar kwetsbare kwetsbaarheid moedig* moed
  dapper* lef bijzonder bijzondere geraakt raakt raken ontroerend* ontroerd kippenvel emotioneel tranen wauw wow yes
  jaaa lekker lekkere bezig held helden heldin kanjer kanjers kei bikkel koning koningin baas knaller knallen
  geslaagd* heerlijk heerlijke genoten genieten geniet plezier plezant schoon schone straf straffe zalig zalige
  keigoed megatof supergoed supermooi superleuk supertof supertrots prima perfect* magnifiek* grandioos grandioze
  enorm enorme ontzettend waanzinnig* ongelooflijk* delen deel deelt gedeeld geschreven verwoord verwoordt verwoorden
  gezegd beschreven uitgelegd geformuleerd gesproken omschreven uitgedrukt samengevat lezen lees gelezen leest
  lezenswaardig* aanrader aanraden volg volgen volgt gevolgd benieuwd nieuwsgierig doorgaan vooruit toekomst gelijk
  spijker kop relevant* belangrijk* noodzakelijk* hard nodig reminder eyeopener voer nadenken stof denkwerk pareltje
  parel goud gouden topstuk topartikel toppost topwerk toptip meesterlijk* weergaloos* voortreffelijk* hartverwarmend*
  hartelijk* liefs knuffel warm warme welkom genoegen eer vereerd gegund gun amen cfbr love great nice post fun cool
  awesome amazing content must read well done game changer fan enthousiast* enthousiasme energie positief positieve
  positiviteit wijs wijze wijsheid wijsheden slim slimme diep diepe diepgang puur pure authentiek* authenticiteit
  verfrissend* vernieuwend* motiverend* stimulerend* verrassend* doordacht* verhelderend* toptalent vakwerk feestje
  feest vieren vier mijlpaal prestatie prestaties jubileum`);

/** Dutch words that stand under any post. */
export const plain = words(`
  bestuurder bestuurders land trouw jezelf mezelf uzelf rest pluim dik dikke dikwijls speld glas santé proost voldaan moe instemmend
  geknik kant scherm boodschap bestuurskamers vaker klinken fase lampje lampjes branden brand staande ovatie incluis bedenken bedacht gek
  hart vanzelf nadoen geleerden lieve stem oma opa bank voorzichtig gauw langs kussen tante mogelijk gemaakt vroeger klinken madammen gasten
  jaren bijkomen stil lijstje geheimen goeroe onwetendheid duizendmaal meester rusten nagenieten zus gezellig thee kop ideeën spreekt spreken boekdelen
  raakvlakken werkveld sluit aansluiten bijdraagt uitnodigt reflectie prikkelt prikkelend krachtige nieuwsgierigheid fundamenteel waardige
  waardigheid menselijke maat toonbeeld lichtpuntje lichtpunt baken ambassadeur vakvrouw vakman liefdevol gevoel gevoelens beleving
  ontwikkelingen ontwikkeling kader duiding nuance genuanceerd handvatten praktisch praktische concreet concrete perspectieven landschap
  post posts bericht berichten artikel artikelen blog verhaal verhalen bijdrage bijdragen stuk stukken onderwerp
  onderwerpen thema thema's perspectief perspectieven kijk blik visie visies punt punten inzicht inzichten gedachte
  gedachten idee ideeën les lessen tip tips advies adviezen informatie info kennis leren leert leerde geleerd leerpunt
  leerpunten gesprek gesprekken discussie vraag vragen reactie reacties linkedin netwerk netwerken community platform
  video filmpje podcast aflevering boek auteur spreker lezing presentatie sessie mens mensen menselijk* menselijkheid
  persoon personen man vrouw mannen vrouwen team teams teamwork leider leiders leiderschap leidinggeven
  leidinggevende* manager managers management directeur baas bazen ondernemer* ondernemerschap ondernemen bedrijf
  bedrijven bedrijfsleven organisatie organisaties zaken branche sector vak vakgebied vakmensen markt wereld werelden
  samenleving maatschappij leven levens leef dag dagen week weken maand maanden jaar jaren tijd tijden moment momenten
  uur toekomst verleden heden vandaag morgen gisteren groei groeien groeit gegroeid doel doelen droom dromen missie
  passie gepassioneerd waarde waarden cultuur mindset houding aanpak strategie strategieën innovatie innovaties
  innovatief innoveren technologie digitaal digitale digitalisering verandering* verander* transformatie transitie
  duurzaam duurzame duurzaamheid vertrouwen vertrouw samenwerk* communicatie communiceren verbind* verbonden relatie
  relaties empathie integriteit transparant* transparantie diversiteit inclusie inclusief gelijkheid veerkracht
  volhouden doorzetten doorzettingsvermogen toewijding inzet inspanning consistent* consistentie discipline geduld
  balans welzijn gezondheid energie focus vaardigheid vaardigheden talent talenten expertise expert experts ervaring
  ervaringen weg wegen pad reis stap stappen uitdaging* probleem problemen oplossing* kans kansen mogelijkheid
  mogelijkheden potentieel impact resultaat resultaten verschil sleutel essentie essentieel* cruciaal cruciale kern
  basis fundament hart harten ziel geest zaak actie acties lever levert creëren creëer creatie creatief creatieve
  creativiteit bouw bouwen bouwt samen steun steunen gesteund help helpt helpen hulp dienst klant klanten publiek
  collega collega's medewerker medewerkers personeel vriend vrienden vriendin familie gezin partner partners overal
  blijvend constant continu dagelijks dagelijkse elke simpel simpele eenvoudig* makkelijk* gemakkelijk moeilijk*
  lastig* juiste juist goed fout fouten realiteit werkelijkheid feit feiten vol volle gehele open openheid openlijk
  kant einde eind slot begin top bottom lijn plaatje niveau deel delen plaats plek plekken ruimte rol voorbeeld
  voorbeelden woord woorden reden redenen zin aantal nummer naam namen carrière loopbaan baan banen beroep
  professional professionals professioneel* professionaliteit profiel werk werkplek werkvloer werkplezier werkgever
  kracht krachten zwakte falen mislukken risico risico's comfortzone grens grenzen geloof geloven gelooft hoop hopen
  hopelijk begrijp begrip begrijpt begrijpen realiseren besef besefte beseffen herinner herinnering herinnert vergeet
  vergeten luister luisteren luistert gehoord hoor horen spreek spreekt spreken sprak stem stemmen schrijf schrijft
  schrijven schreef beweeg beweging voort zet zetten breng brengt brengen bracht toevoegen toegevoegd toevoeging voegt
  bied biedt bieden moeite waard blijkt telt tellen draait gaat uiteindelijk onderschat onderschatten overschat kies
  kiest kiezen keuze keuzes beslissing* eigen eigenaarschap verantwoordelijk* verbeter* vooruitgang doorgaan levensles
  bewust bewuste bewustzijn bewustwording aandacht liefde lief rust huidig huidige hedendaagse modern* snel snelle
  sneller langzaam landschap som totaal lat spel spelen regel regels geheim geheimen magie recept ingrediënt* pijler*
  hoeksteen brug bruggen deur deuren spiegel licht schijnt vonk vuur zaadje wortels vrucht vruchten hand handen
  schouders oog ogen oor mond hoofd minuut uren avond ochtend weekend maandag vrijdag vanavond later vroeg laat
  eindelijk twee drie vele velen verschillende miljoen duizend duizenden generatie* jong jonge jeugd jongeren kind
  kinderen ouder ouders moeder vader mama papa zoon dochter broer zus dames heren jongens meiden jongen meisje gast
  gasten maat maten vent gozer initiatief initiatieven project projecten evenement event programma campagne award
  prijs prijzen winnaar* gewonnen winnen lancering lanceren nieuws nieuwtje update hoofdstuk avontuur functie promotie
  verjaardag pensioen positie benoeming overstap uitreiking zomer voorbij komende komend jaartje ideale echte ware
  gesteld durf durven durft gemeenschap dialoog weten zorg zorgen maatwerk kwaliteit toegevoegde meerwaarde effect
  effectief* efficiënt* ontwikkel* gaande persoonlijk persoonlijke persoonlijkheid intrinsiek* motivatie gemotiveerd
  voldoening betekenis betekenisvol* zingeving trend trends tool tools beleid politiek nederland vlaanderen belgië
  land wereldwijd voldoende gezond gezonde ontmoet* ontmoeting* voorop centraal stil stilstaan bij sociale sociaal
  zichtbaar* uitdragen mening meningen wens wensen gezelschap allerbeste allemaal iedereen duwtje steentje snaar
  voorwaarts hoger hogere hoogste laag lage beweegt boodschap titel tekst tekstje alinea foto foto's plaatjes`);
