/** Dutch words that show how a note asks: who speaks, what is bidden, on what terms, with what proof. */
export const bids = {
  ours: `
    wij we ons onze`,
  alone: `
    ik 'k mijn m'n mezelf mij`,
  tome: `
    me mij ons`,
  bidding: `
    bel mail app stuur schrijf vraag zeg laat geef denk hou houd kijk lees klik boek bestel kom loop proef probeer
    test stel reken check pak neem breng noem reageer roep gil meld stem doneer doe sluit zet teken deel ontdek
    profiteer aarzel overweeg onthoud`,
  terms: `
    per vanaf geldig tot t/m inclusief incl exclusief excl btw all-in vast vaste maandelijks wekelijks jaarlijks
    opzegbaar minimaal maximaal eerste tweede onbeperkt dagprijs dagtarief richtprijs prijsje stuksprijs meter
    uurtje stuk voorschot aanbetaling geleverd voorrad leverbaar kwijt kost kosten niks no cure pay zonder
    voorrijkosten opzeggen cent`,
  trouble: `
    moe zat beu klaar gedoe verzuipen verdrinken vast worstel* leeg rustig traag lek lekt lekken lekkage* kwijt
    verliest verloor achterna achteraan verspil* hekel achter tekort onderbezet onbetrouwbaar laat kapot stuk
    achterstallig stapel stapels rommel chaos nachtmerrie hoofdpijn pijn last misgaat misging uitval uitviel
    uitvalt storing* deadline wachtrij rij klaagt klaagde klagen kraakt zucht zuchten wakker handmatig excel
    spreadsheet* papierwerk administratie rompslomp krap dicht stil`,
  proof: `
    gemiddeld keer bekroond* gecertificeerd erkend verzekerd vertrouwd toonaangevend* bewezen bespaarde
    verdubbelde halveerde verkocht vulde vulden stopte herstelde opgelost geholpen geplaatst klanten beoordeling*
    referentie* resultaten gegarandeerd garantie al ruim tientallen honderden duizenden zweren zweert sinds
    decennia generaties specialist specialisten ervaren gevestigd betrouwbaar professioneel modernste
    vergelijkbaar* soortgelijke net inmiddels draaien toegekend rotsvast nooit`,
  trades: `
    accountants auteurs bakkers brouwers aannemers slagers timmerlui cateraars koks schoonmakers klinieken scholen
    gemeentes gemeenten dealers tandartsen ontwerpers distributeurs artsen huisartsen chauffeurs redacteuren
    elektriciens ingenieurs exporteurs boeren bloemisten oprichters zzp'ers kwekers sportscholen vervoerders
    hoteliers installateurs journalisten verhuurders advocaten makers monteurs verloskundigen musea opticiens
    schilders ouders apothekers apotheken fotografen fysio's planners loodgieters havens praktijken drukkers
    drukkerijen producenten uitgevers recruiters dakdekkers salons verkopers winkels winkeliers notarissen
    startups chirurgen kleermakers docenten leraren theaters therapeuten trainers vertalers nutsbedrijven
    dierenartsen dorpen groothandels werkplaatsen vve's vve *houders *eigenaren *makers *handelaren *bedrijven
    *verkopers *ondernemers`,
  able: `
    rijbewijs diploma certificaat gediplomeerd opgeleid leerling afgestudeerd niveau niv code vca adr heftruck
    ervaring ervaren betrouwbaar stipt gemotiveerd leergierig flexibel bereid verhuizen begin beginnen direct
    september voltijd deeltijd fulltime parttime nachten weekenden handen bankwerker chauffeur vloeiend werkloos
    ontslagen contract plaats plekje betaald meelopen meekijken zomer seizoen leerplek leer regio baas alles
    meester`,
  favour: `
    blik oog mening aflevering podcast microfoon gast podium keynote onkosten citaat vermelding editie magazine
    woordje namen nummer introductie aanbevelen lenen ruilen wisselen gedachten sponsor prijs prijzen loterij jury
    mentor begeleiden leren meelezen meedenken recensie voorwoord handtekening handtekeningen partner partnerschap
    samenwerking samenwerken samen alsjeblieft wanhopig dankbaar meelopen wandelen sparren ervaringen uitwisselen`,
};
