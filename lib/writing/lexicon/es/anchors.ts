import { phrases } from '../lexicon';

/** How Spanish says what a note takes up: one certain thing between two people. */
export const anchors = {
  theirs: phrases(String.raw`
    (episodio|capítulo|número|página) #
    (tu|su|vuestro|vuestra) (carta|proyecto|columna|truco|ficha|manual|boletín|artículo|receta|cartel|mapa|dibujo|idea|experimento) (en|del|de|con|sobre|para|que)
    (me|nos) (dio|diste|enseñó|enseñaste|prestaste|prestó|salvó|salvaste|ayudaste|ayudó) (usted|clase|a|el|la|un|una|\p{L}+)
    (tu|tus|su|sus|vuestro|vuestra) (último |última |reciente |buen |gran |bonito |bonita |primer |primera |excelente |estupendo |estupenda |nuevo |nueva )*(post|publicación|artículo|comentario|charla|ponencia|podcast|episodio|historia|pregunta|respuesta|consejo|vídeo|video|encuesta|presentación|taller|sesión|webinar|entrevista|newsletter|columna|blog|libro|capítulo|informe|frase|punto|diapositiva|foto|fotos|lista|ejemplo|keynote|comparación|palabras|idea|experimento|llamamiento|análisis|receta|stand|exposición|texto|intervención|hilo|relato|reflexión|tabla|mapa|clase|discurso|conferencia|advertencia|explicación|dibujo|truco)
    (leí|escuché|vi|oí|leído|escuchado|visto|releí|guardé|imprimí) (tu|su|tus|sus|lo|el|la|ayer|en|cómo)
    (tu|tus|su|sus|vuestro|vuestra) (\p{L}+ ){0,2}(entrevista|reportaje|documental|programa|película|novela|álbum|espectáculo|obra|concierto|poema|escaparate|letrero|pan|pastel|jardín|folleto|estudio|tesis|encuesta|mensaje|nota|anuncio|petición|propuesta|maqueta|boceto|prototipo|queja|método|crítica|reseña|retrato|visita guiada|demostración|puesta en|receta|oferta|clase abierta|sermón|video|tuit|pregón|cuento)
    (desde|tras|después de|por|gracias a) (tu|tus|su|sus) \p{L}+ (sobre|a|al|del|de|en)`),
  about: phrases(`
    (post|publicación|artículo|comentario|charla|ponencia|podcast|episodio|historia|pregunta|respuesta|consejo|vídeo|video|encuesta|presentación|taller|sesión|webinar|entrevista|newsletter|columna|blog|libro|capítulo|informe|frase|punto|diapositiva|foto|lista|palabras|texto|intervención|hilo|relato|reflexión|clase|discurso|conferencia|análisis|truco) (de ayer |del martes |del jueves |del lunes |de la semana pasada |del viernes )?(sobre|acerca|de que|donde|en|del|de|que|bajo|con|contra|a)`),
  said: phrases(String.raw`
    (escribiste|dijiste|preguntaste|respondiste|contestaste|contaste|explicaste|describiste|comparaste|publicaste|compartiste|comentaste|citaste|mencionaste|aconsejaste|recomendaste|mostraste|planteaste|diste|hablaste|pusiste|ganaste|presentaste|defendiste|avisaste|describes|cuentas|dices|escribes)
    (usted|tú) (\p{L}+ ){0,2}(escribió|dijo|preguntó|respondió|contestó|contó|explicó|describió|publicó|compartió|comentó|mencionó|recomendó|habló|planteó|dio|presentó)
    lo que (\p{L}+ ){0,2}(escribiste|dijiste|contaste|dijo|contó|escribió|explicó|explicaste|cuentas|comentaste|comentó)
    (me|nos) (contestó|respondió|preguntó|contó|explicó|recomendó)
    (en|a|bajo) (mi|nuestro|nuestra) (post|artículo|publicación|pregunta|comentario|encuesta|webinar|charla)
    (usted|ustedes|tú) (me|nos) (\p{L}+)
    (me|nos) (tocó|marcó|emocionó|dolió|animó|convenció|ayudó|hizo|sirvió|abrió|enseñaron|vendió|vendiste|atendió|atendiste|recibió|recibiste|regaló|regalaste|quemaste|prestó|salvaste|explicaste|enseñó|dejó|dejaste|gustó|trajo)
    (me quedé con|no se me va|no se me olvida|me sigue|se me quedó|sigo pensando|me acuerdo)`),
  event: phrases(String.raw`
    (en|de|del|durante|tras|al|a|para) (la|el|las|los|una|un)? ?(\p{L}+ ){0,3}(feria|congreso|conferencia|webinar|jornada|jornadas|taller|seminario|simposio|foro|festival|meetup|cumbre|encuentro|desayuno|mesa redonda|curso|clase|reunión|asamblea|hackathon|inauguración|visita|tren|stand|puertas abiertas|exposición|debate|salón|evento|formación|máster|caseta|entrega)
    (stand|mesa|sala|fila|pabellón) (#|de al lado|de enfrente|al lado|enfrente|contigua)
    (vamos|estaremos|iremos|estarás|vas|irás|asistimos) ~ (ambos|los dos|las dos|a la|al|también|en)
    (lista de|programa de|cartel de)`),
  met: phrases(String.raw`
    (encantado|encantada|un placer|gusto|alegría|bonito|bueno|genial|placer) ~ (conocerte|conocerle|conoceros|hablar|charlar|coincidir|verte|saludarte|saludarle|haber|conversar|haberte|haberle)
    (coincidimos|nos conocimos|hablamos|charlamos|nos sentamos|nos vimos|nos cruzamos|compartimos|hicimos cola|estuvimos|comimos|nos reímos|nos saludamos|bailamos)
    (yo era|soy|yo soy|era yo|era) (el|la) (de|del|que|chico|chica|señor)
    (como prometí|como te prometí|como le prometí|como quedamos|tras nuestra|después de nuestra|nuestra conversación|nuestra charla|nuestro encuentro|tal como)
    (usted|tú|nosotros dos|los dos|las dos) (en|con|a|de) (\p{L}+ ){0,3}(yo|usted|tú|nosotros)
    (soy|yo era|era|yo soy) (la|el|aquel|aquella|quien) (\p{L}+ )?(del|de|que|con|de la|detrás|junto)
    (mi|mis|nuestro|nuestra|nuestros) (hijo|hija|hijos|hijas|marido|mujer|madre|padre|perro|abuela|alumnos|equipo|niños|mamá|papá) (\p{L}+ ){0,5}(su|tu|sus|tus|usted|con usted|contigo)`),
  referred: phrases(`
    (me|nos) (animó|recomendó|sugirió|habló|dijo|contó|pasó) (a|de|que|su|tu|tus)
    (me|nos) (recomendó|habló|sugirió|dijo|dio|contó|pasó|ha hablado|ha recomendado|ha dicho|mandó|comentó|animó|aconsejó|insistió|ha pasado|ha dado)
    (de parte|a través|por recomendación|gracias a|por medio) (de|del)?
    (conocemos|conoces|conozco|conoce) ~ (ambos|los dos|también|bien|a)
    (tu|su) nombre (salió|apareció|me|de|surgió)
    (amigo|amiga|contacto|conocido) (común|en común)
    recuerdos de`),
  shared: phrases(String.raw`
    (los dos|las dos|ambos|ambas|juntos|juntas) ~ (en|a|de|con|el|la)
    (misma|mismo|mismos|mismas) (escuela|universidad|instituto|curso|clase|promoción|grupo|empresa|equipo|proyecto|pueblo|departamento|asociación|coro|máster|facultad|barrio|ciudad|club|calle|profesor|edificio|formación|colegio|peña|cooperativa)
    (promoción|exalumno|exalumna|exalumnos|antiguo compañero|antigua compañera|antiguos compañeros|excompañero|excompañera|compañero de|compañera de|compañeros de|miembro|miembros|socios de|alumni|paisano|paisana)
    (estudié|estudiamos|trabajé|trabajamos|hicimos|hice|cursamos|compartimos|estuve|estuvimos|coincidimos) (también |juntos |los dos |ambos |juntas )*(en|con|el|la|juntos)
    (en|del|de) (el |nuestro )?(grupo|asociación|comunidad|club|colectivo|comité|coro) (de|del)?
    (vecino|vecina|vecinos) (de|del|d|mío|mía|tuyo|suyo|!)
    (vivo|vivimos|trabajo|viví) (\p{L}+ ){0,3}(encima|debajo|enfrente|al lado|arriba|detrás|a la vuelta|en la misma|en el mismo|en frente)
    (ampa|apa|peña|cofradía|bomberos|comunidad de vecinos|parroquia|guardería|charanga|romería|catequesis|peña|equipo de|compañero de piso|compañera de piso|primo|prima|mi tía|mi tío|aula)`),
  role: phrases(String.raw`
    (enhorabuena|felicidades|felicitaciones|mucha suerte|mucho éxito|bienvenido|bienvenida|suerte) ~ (por|en|con|a|nuevo|nueva|tu|su)
    (tu|su|el|la|un|una) (nuevo|nueva|reciente|próximo|próxima) (puesto|rol|cargo|función|trabajo|equipo|reto|tienda|etapa|aventura|posición|ascenso|nombramiento|responsabilidad)
    (ascenso|nombramiento|nombrado|nombrada|ascendido|ascendida|fichaje|fichado|fichada|incorporación|incorporado|incorporada|has pasado|pasas a|empiezas|empezaste|te unes|tu llegada|su llegada|elegido|elegida|has asumido|dejas|has dejado) (a|como|en|de|por|al|la|el)?
    (primer|primera|primeros|primeras) (día|días|semana|semanas|mes|meses) (en|como)
    (vi|leí|visto|leído) que ~ (has|empiezas|ha|pasas|te|asumes|eres|dejas|acabas)
    (ha|has|han|habéis) (\p{L}+ )?(reabierto|abierto|inaugurado|mudado|trasladado|conseguido|ganado|logrado|lanzado|aprobado|sacado|cogido el relevo|tomado el relevo)
    (por|de) (sus|tus|los) (diez|veinte|treinta|cuarenta|cincuenta|cien|#) años (de|en|con|como)?
    (sucede a|sucedes a|toma el relevo|tomas el relevo|releva a|se jubila|te jubilas)`),
  when: phrases(`
    (ayer|anteayer|anoche|esta mañana|esta semana|(el|este|del) (lunes|martes|miércoles|jueves|viernes|sábado|domingo)|(la semana|el mes|el año|el verano|el otoño) (pasada|pasado)|en (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|#)|hace (dos|tres|cuatro|unos|unas|#)|el otro día|la próxima semana|el mes que viene)`),
};
