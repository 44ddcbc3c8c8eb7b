import { type Lexicon, phrases } from '../lexicon';

/** What marks a Spanish note. */
export const note: Lexicon['note'] = {
  we: phrases(`
    (ayudo|ayudamos|ayuda|apoyamos|ofrezco|ofrecemos|proporcionamos|vendo|vendemos|fabrico|fabricamos|desarrollo|desarrollamos|diseño|diseñamos|formo|formamos|asesoro|asesoramos|acompaño|acompañamos|organizo|organizamos|instalo|instalamos|alquilo|alquilamos|suministramos|permitimos|reducimos|automatizamos|creamos|lanzamos|gestionamos|representamos|distribuimos|financiamos|seleccionamos|conectamos|hemos (creado|desarrollado|lanzado|diseñado|ayudado)|he (creado|desarrollado|lanzado)|trabajamos con|nos dedicamos|me dedico|somos (una|un|especialistas|expertos|líderes)|contamos con|tenemos (una|un|el|la|justo|justamente)|tengo (una|un|justo)|conseguimos|logramos|hacemos|imprimimos|colocamos|aseguramos|limpiamos|quitamos|impartimos|imparto|importamos|entrenamos|entreno)
    (nuestro|nuestra|nuestros|nuestras|mi|mis) (clientes|cliente|solución|soluciones|servicio|servicios|producto|productos|software|herramienta|plataforma|aplicación|app|curso|método|programa|agencia|oferta|equipo|consultoría|taller|webinar|empresa|consultores|demo|tarifas|catálogo|newsletter|tienda|máquinas|startup|candidatos|candidato|firma|despacho|formación|asesoría|libro|podcast|estudio)
    (con|de) nosotros
    (podemos|puedo|podríamos|podría) (ayudar|ayudarte|ayudarle|ayudaros|ofrecer|ofrecerte|ofrecerle|mejorar|reducir|conseguir|hacer|mostrar|mostrarle|mostrarte|aportar|aportarle|apoyar|enviarle|enviarte|ahorrar|ahorrarle|ahorrarte|serle|serte)
    (especialista|especialistas|especializado|especializada|especializados|expertos|líderes) (en|de)`),
  wares: phrases(`
    (solución|soluciones|software|saas|plataforma|herramienta|producto|productos|servicio|servicios|agencia|aplicación|app|sistema|crm|suscripción|programa|licencia|financiación|inversión|inversiones|inmobiliaria|webinar|taller|formación|coaching|curso|mentoría|auditoría|diagnóstico|presupuesto|precio|precios|tarifa|tarifas|descuento|oferta|demo|demostración|prueba|piloto|muestra|muestras|folleto|catálogo|propuesta|colaboración|alianza|sinergias|leads|roi|ventas|candidatos|seguro|seguros|asesoría|consultoría)`),
  benefit: phrases(`
    (sus|tus|vuestros) (retos|desafíos|necesidades|objetivos)
    (ahorrar|ahorra|ahorre|ahorro|ahorrando|reducir|reduzca|reduce|aumentar|aumente|aumenta|incrementar|duplicar|mejorar|mejore|mejora|optimizar|simplificar|acelerar|automatizar|ganar|evitar|multiplicar|escalar|impulsar|potenciar|rentabilizar|bajar|crecer|vender|liberar|conseguir) ~ (su|sus|tu|tus|vuestro|vuestros|costes|costos|tiempo|dinero|ventas|clientes|un|hasta|#|en|los|las|el|la|más)
    (empresas|equipos|directivos|negocios|tiendas|escuelas|despachos|pymes|personas|clientes|agencias|profesionales|directores|líderes|emprendedores|clínicas|colegios|talleres) (como|de su|de tu|similares|del|en)
    como (la|el|los|las) (suya|tuya|suyo|tuyo|vuestra|vuestro|suyos|tuyos)
    (para|a) (usted|ti|ustedes|vosotros|su equipo|tu equipo|su empresa|tu empresa|su negocio|tu negocio|empresas|equipos|vuestro)
    (interesante|interesar|interesarle|interesarte|interesa|útil|encajar|encaja|relevante|ideal|beneficioso|aportar|beneficiar) ~ (usted|ti|para|a|su|tu|le|te|con|ambos|vosotros|perfecto|perfectamente)
    en (solo |menos de |apenas )?(#|dos|tres|seis|diez) (días|semanas|meses|minutos|horas)
    (#)(%)? (más|menos|de descuento|de ahorro)
    (hasta un|una media de|un promedio de|hasta) (#|la mitad)
    más (rápido|barato|fácil|sencillo|eficiente|tranquilo|ventas|clientes|tiempo)
    (sin|ningún) (compromiso|coste|costo|riesgo|esfuerzo|complicaciones|ataduras|permanencia|papeleo|letra)
    (ganar ganar|garantizado|garantizados|garantía|resultados|roi|sinergias|probado|exclusivo|exclusiva|últimas plazas|valor añadido|beneficio mutuo)
    (sabía que|sabías que|sabíais|imagina|imagine|y si|cansado|cansada|cansados|harto|harta|hartos|frustrado|pierde|pierdes|paga demasiado|pagas demasiado|pagando de más)`),
  minutes: phrases(String.raw`
    (#|cinco|diez|quince|veinte|treinta|media) ?(min|minutos|hora|minutitos)
    (cuarto de hora|media hora|un rato|un ratito)
    (breve|rápida|corta|pequeña|videollamada|primera|virtual) (llamada|reunión|charla|conversación|videollamada|demo|entrevista|sesión|presentación)
    (llamada|reunión|charla|videollamada|conversación|entrevista|sesión) (breve|rápida|corta|de|esta|la próxima|gratuita|sin|virtual|\?|telefónica|inicial|el)
    (un|tomar un|tomarnos un|tomamos un|de un) (café|cafecito)
    (café|comida|almuerzo) (virtual|juntos|\?|esta|la próxima|un día)`),
  appointment: phrases(String.raw`
    (agendar|agendamos|programar|concertar|fijar|reservar|organizar|coordinar|tener|buscar|encontrar|cerrar|quedar|quedamos) ~ (llamada|reunión|cita|videollamada|charla|hueco|momento|café|demo|entrevista|semana|hablar|para)
    (hablar|hablamos|conversar|charlar|charlamos|llamarle|llamarte|llamaros|reunirnos|vernos|comentarle|comentarte|comentarlo|mostrarle|mostrarte|enseñarle|enseñarte|enseñaros|presentarle|presentarte|explicarle|explicarte|contarle|contarte|visitarle|visitarte|pasar por|pasarme)
    (disponible|disponibilidad|libre|hueco) ~ (semana|jueves|martes|lunes|miércoles|viernes|para|\?|esta)
    (viene|va|iría|vendría|conviene|encaja) bien
    (agenda|calendly|calendario)
    (puedo|podría|podríamos|podemos|me permite|me permites|quieres que|quiere que|te parece si|le parece si|si quieres|si quiere|me gustaría|quisiera|déjame|permítame) (\p{L}+ ){0,2}(llamar|enviar|enviarle|enviarte|mandar|mandarte|mandarle|mostrar|presentar|explicar|ofrecer|ofrecerte|ofrecerle|pasar|proponer|proponerle|proponerte|contar|invitar|invitarte|invitarle|compartir|hablar|visitar|llamo|envío|mando|enseño|cuento|paso)
    (te|le|os|les) (envío|mando|enseño|cuento|muestro|presento|ofrezco|propongo|invito|llamo|explico|paso|hago|preparo|regalo|enviamos|mostramos)`),
  may: phrases(String.raw`
    (interesado|interesada|interesados|curiosidad|te animas|se anima|os animáis|te apetece|le apetece|te interesa|le interesa|os interesa|le gustaría|te gustaría|saber más|hablamos|lo vemos|te apuntas|trato|te cuento|le cuento|probamos|quieres|quiere) ~ \?
    (estaría|estarías|está|estás|tendría|tendrías|tiene|tienes|le|te|os|busca|buscas|buscáis|podría|podrías|conoce|conoces|sería|quieres|quiere|queréis) (\p{L}+ ){0,2}(abierto|abierta|interesado|interesada|dispuesto|dispuesta|interesaría|interesa|minutos|gustaría|tiempo|personal|saber|probar|conocer|ver|recibir|ayuda|posible|participar|apetece|venir)
    (avísame|avíseme|avisadme|dígame|dime|escríbeme|escríbame|contáctame|contácteme|llámame|llámeme|responde|responda|descubre|descubra|prueba|pruebe|regístrate|descarga|descargue|visita|visite|únete|únase|reserva|reserve|solicita|solicite|no dudes|no dude|aprovecha|haz clic|pida|pide|pregúntame|mándame|envíame)
    (encantado|encantada|encantados|gustoso|con gusto|feliz) de (enviarte|enviarle|mostrarte|mostrarle|ayudarte|ayudarle|contarte|contarle|explicarte|explicarle|hablar|ofrecerle|presentarle|enseñarte|charlar)
    (con gusto|gustosamente) (te|le|se)
    (vale|merece) la pena
    cómo (gestionan|gestionáis|gestionas|lleváis|llevan|resuelven) `),
  free: phrases(`
    (gratis|gratuita|gratuito|gratuitos|gratuitas|gratuitamente|sin coste|sin costo|sin compromiso|descuento|prueba gratuita|primer mes|regalo|de regalo|invitación gratuita|precio especial)`),
  material: phrases(`
    (white paper|whitepaper|folleto|dossier|caso de éxito|casos de éxito|catálogo|portfolio|portafolio|guía|nuestra web|nuestra página|e book|ebook|mi cv|mi currículum|currículum|cv|newsletter|muestra|presentación de|mi libro)`),
  route: phrases(`
    (persona|contacto) (adecuada|correcta|indicada|adecuado|responsable|encargada)
    (quién|con quién|a quién) ~ (responsable|encarga|lleva|decide|contactar|hablar|dirigirme|compras|puedo|gestiona)
    (ponerme en contacto|poner en contacto|presentarme a|derivarme|indicarme|pasarme el|hacer llegar|reenviar|recomendarme|pasar mi)
    (responsable|encargado|encargada) de ~ (en|compras|su|tu)`),
  vacancy: phrases(`
    (vacante|vacantes|oferta de empleo|oferta laboral|puesto|posición|candidato|candidata|candidatos|selección|reclutador|reclutadora|headhunter|nuevo reto|nuevos retos|oportunidad|salario|sueldo|teletrabajo|freelance|autónomo|mi cliente|un cliente|tu perfil (encaja|encajaría|me)|su perfil (encaja|encajaría)|buscando talento|proceso de|incorporar|contratar|contratando|abierto a|escuchar ofertas)`),
  seek: phrases(`
    (busco|buscamos|estoy buscando|estamos buscando|en busca de|en búsqueda|necesito|necesitamos)
    (prácticas|beca|becario|becaria|tfg|tfm|tesis|encuesta|cuestionario|entrevistar|entrevistarte|entrevistarle|mi podcast|nuestro podcast|invitado|invitada|ponente|ponencia|patrocinador|patrocinio|patrocinar|donar|donación|votar|mentor|mentora|inversores|distribuidores|empleo|trabajar con vosotros|formar parte|mi candidatura|recomendación)`),
  price: phrases(String.raw`
    (se venden?|vendo|a convenir|recoger en|envío incluido|negociable|últimas unidades|liquidación|como nuev\p{L}+|disponible desde|ingreso extra|ingresos extra)
    (me paso|me acerco|le paso|paso a)
    (#) (euros|€|al mes|por persona|por hora|por niño|más iva)
    (mitad de precio|le devuelvo|te devuelvo|devolvemos|quedan (dos|tres|pocas|algunas|unas)|plazas libres|última plaza|en stock|se alquila|se vende|en alquiler|hablando se entiende|sin compromiso|a prueba|de vacío)`),
  interest: phrases(`
    (encantado|encantada|un placer|placer|gusto|ganas|gustaría|encantaría|alegra|ilusión|bonito|bueno) ~ (conectar|contacto|red|seguir|leer|seguirte|leerte|conocer|conocerte|conectados|aprender|saludar|saludarte|coincidir|intercambiar)
    (seguir|seguimos|mantener|mantenernos|estar) ~ (contacto|conectados)
    (te|le|os) (sigo|leo|seguiré|leeré)
    (dar|darte|darle|decir|solo) (las gracias|gracias|saludar|hola|saludarte)
    (sin vender|nada que vender|no vendo)`),
  past: phrases(`
    (gracias) (de nuevo |otra vez |a ti |mil )*(por) ~ (demo|oferta|presupuesto|llamada|charla|café|visita|explicación|ayuda|tiempo|respuesta|consejo|taller|presentación|ponencia)
    (tu|su|la|el|aquella|vuestra) (demo|oferta|presupuesto|llamada|precio|taller|formación|webinar|visita|charla) (en|de|del|ayer|durante|sobre|fue|para|que|a)
    (coincidimos|hablamos|charlamos|nos conocimos|nos sentamos|estuvimos|trabajamos|nos vimos|compartimos|estudiamos|nos cruzamos)
    (me|nos) (enseñaste|ayudaste|explicaste|prometiste|dijiste|contaste|enseñó|ayudó|explicó|contestaste|respondiste|contestó|respondió|diste|dio|contó|recomendaste|recomendó)`),
  theirs: phrases(String.raw`
    (episodio|capítulo|número|página) #
    (tu|su|vuestro|vuestra) (carta|proyecto|columna|truco|ficha|manual|boletín|artículo|receta|cartel|mapa|dibujo|idea|experimento) (en|del|de|con|sobre|para|que)
    (me|nos) (dio|diste|enseñó|enseñaste|prestaste|prestó|salvó|salvaste|ayudaste|ayudó) (usted|clase|a|el|la|un|una|\p{L}+)
    (tu|tus|su|sus|vuestro|vuestra) (último |última |reciente |buen |gran |bonito |bonita |primer |primera |excelente |estupendo |estupenda |nuevo |nueva )*(post|publicación|artículo|comentario|charla|ponencia|podcast|episodio|historia|pregunta|respuesta|consejo|vídeo|video|encuesta|presentación|taller|sesión|webinar|entrevista|newsletter|columna|blog|libro|capítulo|informe|frase|punto|diapositiva|foto|fotos|lista|ejemplo|keynote|comparación|palabras|idea|experimento|llamamiento|análisis|receta|stand|exposición|texto|intervención|hilo|relato|reflexión|tabla|mapa|clase|discurso|conferencia|advertencia|explicación|dibujo|truco)
    (leí|escuché|vi|oí|leído|escuchado|visto|releí|guardé|imprimí) (tu|su|tus|sus|lo|el|la|ayer|en|cómo)`),
  about: phrases(`
    (post|publicación|artículo|comentario|charla|ponencia|podcast|episodio|historia|pregunta|respuesta|consejo|vídeo|video|encuesta|presentación|taller|sesión|webinar|entrevista|newsletter|columna|blog|libro|capítulo|informe|frase|punto|diapositiva|foto|lista|palabras|texto|intervención|hilo|relato|reflexión|clase|discurso|conferencia|análisis|truco) (de ayer |del martes |del jueves |del lunes |de la semana pasada |del viernes )?(sobre|acerca|de que|donde|en|del|de|que|bajo|con|contra|a)`),
  said: phrases(String.raw`
    (escribiste|dijiste|preguntaste|respondiste|contestaste|contaste|explicaste|describiste|comparaste|publicaste|compartiste|comentaste|citaste|mencionaste|aconsejaste|recomendaste|mostraste|planteaste|diste|hablaste|pusiste|ganaste|presentaste|defendiste|avisaste|describes|cuentas|dices|escribes)
    (usted|tú) (\p{L}+ ){0,2}(escribió|dijo|preguntó|respondió|contestó|contó|explicó|describió|publicó|compartió|comentó|mencionó|recomendó|habló|planteó|dio|presentó)
    lo que (\p{L}+ ){0,2}(escribiste|dijiste|contaste|dijo|contó|escribió|explicó|explicaste|cuentas|comentaste|comentó)
    (me|nos) (contestó|respondió|preguntó|contó|explicó|recomendó)
    (en|a|bajo) (mi|nuestro|nuestra) (post|artículo|publicación|pregunta|comentario|encuesta|webinar|charla)`),
  event: phrases(String.raw`
    (en|de|del|durante|tras|al|a|para) (la|el|las|los|una|un)? ?(\p{L}+ ){0,3}(feria|congreso|conferencia|webinar|jornada|jornadas|taller|seminario|simposio|foro|festival|meetup|cumbre|encuentro|desayuno|mesa redonda|curso|clase|reunión|asamblea|hackathon|inauguración|visita|tren|stand|puertas abiertas|exposición|debate|salón|evento|formación|máster|caseta|entrega)
    (stand|mesa|sala|fila|pabellón) (#|de al lado|de enfrente|al lado|enfrente|contigua)
    (vamos|estaremos|iremos|estarás|vas|irás|asistimos) ~ (ambos|los dos|las dos|a la|al|también|en)
    (lista de|programa de|cartel de)`),
  met: phrases(`
    (encantado|encantada|un placer|gusto|alegría|bonito|bueno|genial|placer) ~ (conocerte|conocerle|conoceros|hablar|charlar|coincidir|verte|saludarte|saludarle|haber|conversar|haberte|haberle)
    (coincidimos|nos conocimos|hablamos|charlamos|nos sentamos|nos vimos|nos cruzamos|compartimos|hicimos cola|estuvimos|comimos|nos reímos|nos saludamos|bailamos)
    (yo era|soy|yo soy|era yo|era) (el|la) (de|del|que|chico|chica|señor)
    (como prometí|como te prometí|como le prometí|como quedamos|tras nuestra|después de nuestra|nuestra conversación|nuestra charla|nuestro encuentro|tal como)`),
  referred: phrases(`
    (me|nos) (animó|recomendó|sugirió|habló|dijo|contó|pasó) (a|de|que|su|tu|tus)
    (me|nos) (recomendó|habló|sugirió|dijo|dio|contó|pasó|ha hablado|ha recomendado|ha dicho|mandó|comentó|animó|aconsejó|insistió|ha pasado|ha dado)
    (de parte|a través|por recomendación|gracias a|por medio) (de|del)?
    (conocemos|conoces|conozco|conoce) ~ (ambos|los dos|también|bien|a)
    (tu|su) nombre (salió|apareció|me|de|surgió)
    (amigo|amiga|contacto|conocido) (común|en común)
    recuerdos de`),
  shared: phrases(`
    (los dos|las dos|ambos|ambas|juntos|juntas) ~ (en|a|de|con|el|la)
    (misma|mismo|mismos|mismas) (escuela|universidad|instituto|curso|clase|promoción|grupo|empresa|equipo|proyecto|pueblo|departamento|asociación|coro|máster|facultad|barrio|ciudad|club|calle|profesor|edificio|formación|colegio|peña|cooperativa)
    (promoción|exalumno|exalumna|exalumnos|antiguo compañero|antigua compañera|antiguos compañeros|excompañero|excompañera|compañero de|compañera de|compañeros de|miembro|miembros|socios de|alumni|paisano|paisana)
    (estudié|estudiamos|trabajé|trabajamos|hicimos|hice|cursamos|compartimos|estuve|estuvimos|coincidimos) (también |juntos |los dos |ambos |juntas )*(en|con|el|la|juntos)
    (en|del|de) (el |nuestro )?(grupo|asociación|comunidad|club|colectivo|comité|coro) (de|del)?`),
  role: phrases(`
    (enhorabuena|felicidades|felicitaciones|mucha suerte|mucho éxito|bienvenido|bienvenida|suerte) ~ (por|en|con|a|nuevo|nueva|tu|su)
    (tu|su|el|la|un|una) (nuevo|nueva|reciente|próximo|próxima) (puesto|rol|cargo|función|trabajo|equipo|reto|tienda|etapa|aventura|posición|ascenso|nombramiento|responsabilidad)
    (ascenso|nombramiento|nombrado|nombrada|ascendido|ascendida|fichaje|fichado|fichada|incorporación|incorporado|incorporada|has pasado|pasas a|empiezas|empezaste|te unes|tu llegada|su llegada|elegido|elegida|has asumido|dejas|has dejado) (a|como|en|de|por|al|la|el)?
    (primer|primera|primeros|primeras) (día|días|semana|semanas|mes|meses) (en|como)
    (vi|leí|visto|leído) que ~ (has|empiezas|ha|pasas|te|asumes|eres|dejas|acabas)`),
  when: phrases(`
    (ayer|anteayer|anoche|esta mañana|esta semana|(el|este|del) (lunes|martes|miércoles|jueves|viernes|sábado|domingo)|(la semana|el mes|el año|el verano|el otoño) (pasada|pasado)|en (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|#)|hace (dos|tres|cuatro|unos|unas|#)|el otro día|la próxima semana|el mes que viene)`),
  flattery: phrases(`
    (vi|visto|encontré|encontrado|visité|llegado|topé|topado|revisando|viendo|llamó|llamado) ~ (tu|su) (perfil|página|trayectoria)
    (tu|tus|su|sus) (impresionante |gran |amplia |increíble |inspiradora |brillante |interesante |enorme |excelente |extensa |destacada |admirable )*(perfil|trayectoria|carrera|experiencia|experiencias|trabajo|logros|contenido|contenidos|publicaciones|posts|liderazgo|energía|habilidades|visión|red|pasión|conocimientos|conocimiento|éxitos|recorrido|empresa|labor|actividad|perspectivas)
    (impresionado|impresionada|impresionante|inspirador|inspiradora|inspiración|admiro|admiración|fascinante|referente|modelo|un honor|honor|gran fan|expertos como|alguien como|personas como|profesionales como)
    (contenidos|publicaciones|posts|contenido|experiencia) (sobre|en torno|en materia|de liderazgo|en el ámbito) `),
  common: phrases(`
    (contactos|conexiones|intereses|amistades|amigos|conocidos|cosas|aficiones) (en común|comunes|similares|compartidos)
    (varios|muchos|mismos|bastantes|algunos) (contactos|intereses|conexiones)
    (mismo|misma|similar|mundo) (sector|ámbito|profesión|rubro|industria|región|mundillo|área|gremio|campo|del sector)
    (ampliar|ampliando|crecer|expandir|aumentar|hacer crecer|sumar|sumarte|enriquecer) ~ (red|contactos)
    (también|igualmente|yo también) (en el|trabajo|soy|me dedico|del sector|interesado|interesada)
    (linkedin|sugirió|sugerencia|colegas|afines)`),
  self: phrases(`
    (soy|trabajo|estudio|me llamo|dirijo|gestiono|vivo|somos|doy clase|doy clases|llevo|conduzco|estudiante)
    (yo también|también) (soy|trabajo|en|un|una|me|estoy)`),
  follow: phrases(`
    (encantado|encantada|placer|gustaría|encantaría|honor|quisiera|quería|ojalá) ~ (conectar|contacto|red|agregarte|añadirte|invitación|conexión|agregarle|contar)
    (conectemos|conectamos|aceptar|acepta|acepte|invitación|solicitud|conexión)`),
};
