import { type Lexicon, words } from '../lexicon';

/** German words that show how a sentence is built, whatever it is about. */
export const grammar: Lexicon['grammar'] = {
  mine: words('mein meine meinen meinem meiner meines unser unsere unseren unserem unserer'),
  writer: words('ich wir mich mir uns'),
  others: words('er ihm ihn ihnen deren dessen sein seine seinen'),
  not: words('nicht kein keine keinen keinem keiner nie niemand nichts nirgends ohne weder'),
  turn: words('aber nur doch jedoch trotzdem obwohl außer sondern eigentlich sonst lieber allerdings'),
  link: words('weil als während bevor nachdem bis seit wenn ob wo sodass sobald denn dass damit'),
  past: words(`
    war waren hatte hatten wurde wurden ging gingen kam kamen nahm nahmen bekam gab machte machten sagte wusste sah
    dachte fand ließ hielt stand saß lag begann blieb schien musste mussten wollte konnte arbeitete fragte rief
    schrieb verlor verkaufte kaufte brachte kostete fuhr fiel vergaß hörte zahlte las schickte sprach gewesen gesagt
    gelesen gesehen gehört gemacht gezeigt gesprochen gefragt geschrieben erzählt gefunden bekommen gegeben gekauft
    verkauft verloren gelernt geholfen gearbeitet getroffen gegangen gekommen geworden gebracht probiert gesucht
    gebaut warst hattest wurdest kamst schriebst sagtest erzählten erzählte trafen standen saßen sprachen lagen
    blieben wussten sahen lasen hörten schrieben fragten halfen half lernte lernten zeigte zeigten nannte traf wollten
    sollte durfte durften brauchte brauchten`),
  count:
    words(`zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreißig vierzig fünfzig sechzig
    achtzig hundert tausend halb halbe hälfte drittel viertel dutzend paar erste zweite`),
  often: words('meistens oft manchmal selten einmal fast kaum vor wieder neulich bisher ständig'),
  place: words('in bei an auf aus von neben hinter unter zwischen am im beim vom'),
  reader: words(`
    sie ihnen ihr ihre ihren ihrem ihrer du dich dir dein deine deinen deinem deiner euch euer euern eures eure euren
    eurem eurer deines ihres`),
  glad: words('gern gerne froh freue freuen würde interesse schön hoffe'),
  modal: words('darf dürfen kann können könnte könnten soll sollen würde würden möchte möchten will'),
  bond: words(`
    vernetzen vernetzung verbinden folgen netzwerk kontakt kontakte austausch einladung hinzufügen kennen`),
  both: words('beide beiden gemeinsam* zusammen selbe selben derselben demselben gleichen auch'),
  perhaps: words(`
    falls sollte sollten wenn jemals bedarf interesse neugierig könnte könnten würde gegebenenfalls eventuell`),
};
