import { type Lexicon, words } from '../lexicon';

/** Spanish words that show how a sentence is built, whatever it is about. */
export const grammar: Lexicon['grammar'] = {
  mine: words('mi mis nuestro nuestra nuestros nuestras'),
  writer: words(`
    yo me nos nosotros nosotras soy estoy tengo trabajo quisiera puedo *amos *emos *imos hago vendo busco necesito
    ofrezco organizo preparo escribo llevo vivo vengo voy quiero creo pienso sigo doy hice tuve fui vi leí oí escuché
    mí conmigo he`),
  others: words('ellos ellas él ella les le los lo'),
  not: words('no nunca nadie nada ningún ninguna ninguno sin ni tampoco'),
  turn: words('pero aunque salvo solo sino sin embargo menos excepto realmente'),
  link: words('porque cuando mientras antes después desde hasta si donde ya pues como que'),
  past: words(`
    era eran fue fueron había habían tenía tenían hacía hizo hicieron dijo dijeron vino fui fuimos hice hicimos tuve
    tuvimos tuvo puse puso llegó llegamos salió pasó costó quedó empezó dejó dio vi vimos estaba estaban *aron *ieron
    leí leíste oí escuché escuchó conocí conoció hablé habló contó contaste dijiste hiciste fuiste estuve estuvo
    estuvimos gané ganó aprendí compré compró llevé llevó pedí pidió trajo quise quiso empecé perdí perdió vendí
    vendió creía quería sabía podía iba íbamos éramos estábamos teníamos hacíamos hablamos conocimos coincidimos
    trabajamos`),
  count:
    words(`dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta sesenta
    cien mil medio media mitad tercio cuarto docena primer primera`),
  often: words('normalmente a menudo veces raramente casi sobre todo siempre otra últimamente mayoría'),
  place: words('en desde sobre bajo entre tras cerca hacia al del'),
  reader: words(`
    usted su sus le tu tus te ti vosotros vuestro vuestra tú os ustedes vosotras vuestros vuestras contigo suyo suya
    suyos suyas tuyo tuya tuyos tuyas eres estás tienes quieres puedes haces has sabes vas sois estáis tenéis queréis
    podéis hacéis habéis sabéis vais *aste *arle *erle *arles *irle *aros`),
  glad: words('gusto encantaría gustaría encantado encantada encantados alegra espero interesa'),
  modal: words('puedo podemos podría podríamos quisiera quisiéramos puede quiere quiero'),
  bond: words('red contacto contactos conectar conexión seguir seguirle invitación enlazar'),
  both: words('ambos ambas juntos juntas misma mismo mismos común también'),
  perhaps: words(`
    si alguna vez necesita necesitan necesitas interés interesa curiosidad caso pudiera quisiera podría hiciera`),
};
