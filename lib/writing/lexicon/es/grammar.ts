import { type Lexicon, words } from '../lexicon';

/** Spanish words that show how a sentence is built, whatever it is about. */
export const grammar: Lexicon['grammar'] = {
  mine: words('mi mis nuestro nuestra nuestros nuestras'),
  writer: words('yo me nos nosotros nosotras soy estoy tengo trabajo quisiera puedo *amos *emos *imos'),
  others: words('ellos ellas él ella les le los lo'),
  not: words('no nunca nadie nada ningún ninguna ninguno sin ni tampoco'),
  turn: words('pero aunque salvo solo sino sin embargo menos excepto realmente'),
  link: words('porque cuando mientras antes después desde hasta si donde ya pues como que'),
  past: words(`era eran fue fueron había habían tenía tenían hacía hizo hicieron dijo dijeron vino fui fuimos hice hicimos
    tuve tuvimos tuvo puse puso llegó llegamos salió pasó costó quedó empezó dejó dio vi vimos estaba estaban`),
  count:
    words(`dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta sesenta
    cien mil medio media mitad tercio cuarto docena primer primera`),
  often: words('normalmente a menudo veces raramente casi sobre todo siempre otra últimamente mayoría'),
  place: words('en desde sobre bajo entre tras cerca hacia al del'),
  reader: words('usted su sus le tu tus te ti vosotros vuestro vuestra tú'),
  glad: words('gusto encantaría gustaría encantado encantada encantados alegra espero interesa'),
  modal: words('puedo podemos podría podríamos quisiera quisiéramos puede quiere quiero'),
  bond: words('red contacto contactos conectar conexión seguir seguirle invitación enlazar'),
  both: words('ambos ambas juntos juntas misma mismo mismos común también'),
  perhaps: words(`
    si alguna vez necesita necesitan necesitas interés interesa curiosidad caso pudiera quisiera podría hiciera`),
};
