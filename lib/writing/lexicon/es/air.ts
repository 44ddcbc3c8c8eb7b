import { phrases } from '../lexicon';

/** How Spanish says nothing in a comment: wisdom, waves, praise; and condolences, which are another matter. */
export const air = {
  filler: phrases(String.raw`
    (qué|y) (opináis|opinan|opinas|pensáis|piensan|piensas|os parece|les parece|te parece|creéis|creen|vosotros|ustedes|tú) ?(vosotros|ustedes|al respecto|los demás|sobre esto|tú|todos)?
    (verdad|no|no creen|no crees|no creéis|cierto|de acuerdo|alguien más|quién más|opiniones|estáis de acuerdo|a que sí) \?
    (me encantaría|curiosidad|ganas de) (leer|conocer|saber|por saber|escuchar) (vuestras|sus|vuestra|más|qué|otras|lo que)
    (quién|alguien) (más|se apunta|se identifica|está)
    cómo lo (veis|ven|vivís)`),
  truth: phrases(`
    (al final (del día|todo|es|lo|se|somos|de todo)|en definitiva|al fin y al cabo|en el fondo|a fin de cuentas)
    todo (empieza|comienza|parte|se reduce|es cuestión|depende|suma|llega|está)
    (es|son|sigue siendo) (la clave|clave|fundamental|esencial|todo|imprescindible|el futuro|la base|el secreto|un viaje|una actitud|lo más importante|lo que importa|el camino|el motor|vital|una elección|oro|lo primero)
    (en|de) (un|este|el|los|estos|nuestro) (mundo|tiempos|entorno|era|sociedad)
    (más que nunca|hoy en día|hoy más|en estos tiempos)
    (la fuerza|el poder|la importancia|el arte|el secreto|la belleza|la esencia|el valor) (de|del)
    (marca|marcan|hace|hacen) la diferencia
    (la confianza|el éxito|el cambio|el liderazgo|la cultura|la innovación|la calidad|la comunicación|la colaboración|la pasión|el respeto|la autenticidad|la paciencia|la constancia|el talento|la formación|la actitud|la educación|la empatía|el esfuerzo|el trabajo|las personas|la humildad|el aprendizaje|la seguridad) (es|se|son|empieza|viene|no|nunca|siempre|está|requiere|paga|comienza|hacen|primero)
    (juntos|solos|juntas|unidos) (somos|podemos|llegamos|más|se)
    (cada|todo) (día|paso|fracaso|reto|persona|crisis|niño|error|esfuerzo|detalle)
    (paso a paso|poco a poco)
    nada (es|se) `),
  must: phrases(`
    (necesitamos|debemos|deberíamos|hay que|tenemos que|hace falta|hacen falta|debería|deberían|necesita|se necesitan|ojalá)
    (todos|todas|cada|muchos|muchas|más|cualquier) (los|las|líder|líderes|empresa|empresas|directivo|gerente|jefe|directivos|jefes|nosotros)
    (todo el mundo|todos (los que|deberíamos|deberían|podemos|necesitamos)|quienes|aquellos)
    (para reflexionar|para enmarcar|digno de|de obligada|lectura obligada|imprescindible leer|hay que leer)
    (más|menos) (contenido|gente|personas|líderes|posts|publicaciones|mensajes|profesionales) (así|como)
    (este tipo|estos mensajes|historias como|gente como|personas como|contenidos como|publicaciones como)`),
  wave: phrases(`
    (mucha|muchos|muchas|mucho|buena|todo el|todos los|el mayor de los) (suerte|éxitos|éxito|ánimo|gracias|abrazo|felicidades|fuerza|bendiciones|ánimos|mejor|exitos)
    (a por|vamos|adelante|sigue|seguid|sigan|siga) (todas|más|así|ello|adelante|con|por|equipo|inspirando|compartiendo|sumando|creciendo)
    (ganas de|deseando|con ganas|esperando) (más|ver|leer|que|el)?
    (nos vemos|hasta pronto|allí nos)
    (me|nos) (encanta|encantó|gusta|gustó|emociona|inspira|sumo|uno|apunto|quito|alegro|alegra|lo guardo|lo apunto|ha encantado)
    (qué|que) (gran|grande|bueno|buena|bonito|bonita|maravilla|interesante|orgullo|alegría|placer|crack|ilusión|importante|bien|inspirador|razón|ejemplo|equipo|historia|pasada|lujo|cierto|verdad|emocionante|lindo|chulo|acertado)
    (muy|tan|totalmente|súper|super|realmente|absolutamente|qué|sumamente) (cierto|buen|bueno|buena|interesante|bien|acertado|acertada|inspirador|inspiradora|de acuerdo|útil|importante|verdad|merecido|merecida|necesario|orgulloso|orgullosa|valioso|valiosa|claro|real|top|potente|feliz|bonito|recomendable|acertadas)
    (bien|muy bien|perfectamente|mejor|magníficamente) (dicho|escrito|explicado|resumido|expresado|contado|hecho|imposible)
    (así es|tal cual|eso es|amén|no se puede decir mejor|no puedo estar más|no podría estar más|más de acuerdo|suscribo|comparto|da que pensar|invita a|invita a la|para pensar|a reflexionar|me quito el sombrero|piel de gallina|pelos de punta|poco más que|nada que añadir|chapó|mis dieces|de diez|un diez|un abrazo|cuánta razón|cuanta razón|toda la razón|gracias por|gracias a|agradecido por|un placer|siguiendo)`),
  sarcasm: phrases(`
    (no me digas|menuda sorpresa|qué sorpresa|menudo descubrimiento|vaya descubrimiento|quién lo|quién lo diría|revolucionario|premio nobel|nobel|última hora|el agua moja|quién lo iba|inventado la rueda|descubierto américa|descubierto la pólvora|qué valiente|que alguien|noticia bomba|vaya vaya|nunca lo hubiera|jamás lo|obvio|capitán obvio|y todos aplaudieron|otro post|otro gurú|menos mal que)`),
  sorrow: phrases(`
    (que te|que se) (mejores|mejore|recuperes|recupere)
    (sentido|sincero) pésame
    (mi|mis|nuestro) (más sentido |más sinceras |sinceras )?(pésame|condolencias)
    (mucho ánimo) (a|para|con|en)
    (pésame|condolencias|descanse en paz|descansa en paz|d e p|dep|q e p d|fallecimiento|falleció|luto|(tu|su|vuestra) pérdida|mejórate|recupérate|pronta recuperación|rápida recuperación|que te recuperes|que te mejores|lo siento mucho|siento mucho|sentimos mucho|fuerza (para|a) (la|su|toda)|echaremos de menos|te echaremos|acompaño en|mucha fuerza)`),
  praise: phrases(`
    (gran|excelente|buen|buena|buenísimo|interesante|genial|gran|magnífico|magnífica|brillante|bonita|bonito|muy buen|muy buena|estupendo|estupenda|increíble|maravilloso|maravillosa) (post|artículo|aporte|publicación|reflexión|iniciativa|trabajo|punto|mensaje|idea|recordatorio|contenido|consejo|proyecto|resumen|análisis|historia|ejemplo|texto|equipo|lección|noticia|podcast|episodio|tema|vídeo|explicación|aportación|lectura)
    (gracias|mil gracias|muchas gracias) (a ti |a todos |siempre |de nuevo )*(por|a) (compartir|compartirlo|tu|tus|el|la|los|este|esta|inspirar|su|recordar|recordarnos|tanto|ser)
    (totalmente|completamente|absolutamente|muy|100%|plenamente) de acuerdo
    (enhorabuena|felicidades|felicitaciones)`),
};
