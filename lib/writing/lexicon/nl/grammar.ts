import { type Lexicon, words } from '../lexicon';

/** Dutch words that show how a sentence is built, whatever it is about. */
export const grammar: Lexicon['grammar'] = {
  mine: words("mijn m'n mijne onze ons"),
  writer: words('ik wij we ons me mij'),
  others: words('ze zij hun hen hij hem haar diens die'),
  not: words('niet geen nooit niemand niets niks nergens zonder noch'),
  turn: words('maar alleen toch hoewel echter behalve tenzij juist eigenlijk anders liever terwijl'),
  link: words('omdat toen terwijl voordat nadat tot totdat sinds als of waar waardoor zodat zodra dus want dan'),
  past: words(`
    was waren had hadden deed deden ging gingen kwam kwamen nam namen kreeg kregen gaf gaven maakte maakten zei
    zeiden wist wisten zag zagen dacht dachten vond vonden liet lieten hield hielden stond stonden zat zaten lag
    lagen begon begonnen bleef bleven leek werd werden moest moesten mocht wilde wilden kon konden werkte werkten
    vroeg vroegen belde schreef verloor verkocht kocht bracht brak koos kostte reed at viel vergat groeide hoorde
    leidde betaalde las stuurde sliep sprak leerde gooide droeg gebruikte probeerde stopte zette legde draaide bleek
    ge*d ge*t ge*en opge* uitge* aange* meege* afge* inge* volge*`),
  count: words(`twee drie vier vijf zes zeven acht negen tien elf twaalf vijftien twintig dertig veertig vijftig zestig
    tachtig honderd duizend half halve helft derde kwart dozijn paar anderhalf eerste tweede`),
  often: words(`
    meestal vaak soms zelden ooit bijna amper vooral weer alweer laatst nauwelijks telkens steeds eentje`),
  place: words('in bij op te uit vanuit naast achter onder tussen langs aan van buiten binnen'),
  reader: words('je jij jou jouw jullie u uw ge'),
  glad: words(`
    graag blij leuk fijn gaarne hopelijk welkom interesse geïnteresseerd dolgraag verheugd opgetogen aangenaam
    genoegen vereerd tof prettig fijne leuke`),
  modal: words('mag mogen kan kunnen kun zou zouden zal zullen wil wilt'),
  bond: words(`
    connecten linken link volgen volg verbinden verbonden netwerk netwerken contact contacten connectie uitnodiging
    accepteren toevoegen kennen connectieverzoek contactverzoek linkverzoek volgverzoek gelinkt toegevoegd volgend
    connecteren connect uitnodigingsverzoek accepteer accepteert aanvaarden aanvaard verbind voeg`),
  both: words(`
    allebei beide beiden samen zelfde dezelfde hetzelfde gezamenlijk* gemeenschappelijk* ook wederzijds wederzijdse
    gedeelde eveneens tegelijk tweeën evenals eender`),
  perhaps: words(`
    mocht mochten als indien ooit wanneer eventueel zou zouden behoefte nodig nieuwsgierig benieuwd zin interesse
    speelt spelen misschien wellicht mogelijk toevallig overweeg overweegt overwegen twijfelt zoekt gelegenheid stel
    nieuwsgierigheid`),
};
