import { phrases } from '../lexicon';

/** How Spanish says that a note asks for something: the reader’s time, a way in, a job, a yes. */
export const wants = {
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
    (te|le|os|les) (envío|mando|enseño|cuento|muestro|presento|ofrezco|propongo|invito|llamo|explico|paso|hago|preparo|regalo|enviamos|mostramos)
    (paso|pasaré|pasaría|pasamos|estoy|estaré|estaremos|estamos|voy|iré|vengo|bajo|subo|ando) (\p{L}+ ){0,4}(por su|por tu|por ahí|por allí|su zona|tu zona|su ciudad|tu ciudad|cerca|de paso|en su|en tu|por vuestra|su barrio|tu barrio)
    (venga|vengan|ven|venid|pase|pasen|pasad|acérquese|acércate|pásese|pásate|pasaos|visítenos|visítanos) (\p{L}+ ){0,3}(stand|vernos|verme|ver|probar|a|al|por|cuando|tomar|y)
    (tomar|tomarnos|tomamos|invito a|invitamos a|echamos) (\p{L}+ )?(un|una|unas|unos|el) (café|cafecito|té|mate|caña|cañas|vino|cerveza|tinto|vermut|desayuno|almuerzo)
    (visitar|conocer|ver|venir a) (nuestra|nuestro|nuestras|mi) (fábrica|taller|finca|granja|stand|local|bodega|obrador|nave|tienda|planta|caseta)
    (cuando quieras|cuando quiera|cuando guste|cuando gustes|cuando le venga|cuando te venga|a la hora que|a su conveniencia)`),
  may: phrases(String.raw`
    (interesado|interesada|interesados|curiosidad|te animas|se anima|os animáis|te apetece|le apetece|te interesa|le interesa|os interesa|le gustaría|te gustaría|saber más|hablamos|lo vemos|te apuntas|trato|te cuento|le cuento|probamos|quieres|quiere) ~ \?
    (estaría|estarías|está|estás|tendría|tendrías|tiene|tienes|le|te|os|busca|buscas|buscáis|podría|podrías|conoce|conoces|sería|quieres|quiere|queréis) (\p{L}+ ){0,2}(abierto|abierta|interesado|interesada|dispuesto|dispuesta|interesaría|interesa|minutos|gustaría|tiempo|personal|saber|probar|conocer|ver|recibir|ayuda|posible|participar|apetece|venir)
    (avísame|avíseme|avisadme|dígame|dime|escríbeme|escríbame|contáctame|contácteme|llámame|llámeme|responde|responda|descubre|descubra|prueba|pruebe|regístrate|descarga|descargue|visita|visite|únete|únase|reserva|reserve|solicita|solicite|no dudes|no dude|aprovecha|haz clic|pida|pide|pregúntame|mándame|envíame)
    (encantado|encantada|encantados|gustoso|con gusto|feliz) de (enviarte|enviarle|mostrarte|mostrarle|ayudarte|ayudarle|contarte|contarle|explicarte|explicarle|hablar|ofrecerle|presentarle|enseñarte|charlar)
    (con gusto|gustosamente) (te|le|se)
    (vale|merece) la pena
    cómo (gestionan|gestionáis|gestionas|lleváis|llevan|resuelven) `),
  route: phrases(`
    (persona|contacto) (adecuada|correcta|indicada|adecuado|responsable|encargada)
    (quién|con quién|a quién) ~ (responsable|encarga|lleva|decide|contactar|hablar|dirigirme|compras|puedo|gestiona)
    (ponerme en contacto|poner en contacto|presentarme a|derivarme|indicarme|pasarme el|hacer llegar|reenviar|recomendarme|pasar mi)
    (responsable|encargado|encargada) de ~ (en|compras|su|tu)`),
  vacancy: phrases(String.raw`
    (vacante|vacantes|oferta de empleo|oferta laboral|puesto|posición|candidato|candidata|candidatos|selección|reclutador|reclutadora|headhunter|nuevo reto|nuevos retos|oportunidad|salario|sueldo|teletrabajo|freelance|autónomo|mi cliente|un cliente|tu perfil (encaja|encajaría|me)|su perfil (encaja|encajaría)|buscando talento|proceso de|incorporar|contratar|contratando|abierto a|escuchar ofertas)
    (buscáis|buscan|busca|buscas|necesitáis|necesitan|necesita|necesitas|contratáis|contratan|cogéis|cogen|os falta|les falta|hace falta) (\p{L}+ ){0,2}(a alguien|gente|alguien|manos|brazos|personal|camarero|camareros|conductor|conductores|aprendiz|aprendices|becarios|ayuda|refuerzo|refuerzos)
    (trabajar|empezar|aprender|entrar|incorporarme|colaborar|currar) (\p{L}+ ){0,2}(con usted|con ustedes|con vosotros|contigo|en su|en tu|en vuestra|en vuestro|ahí|allí)
    (primer empleo|primera oportunidad|primer trabajo|volver a trabajar|volver al trabajo|volver a la|reincorporarme|reincorporación|candidatura espontánea|recién titulado|recién titulada|recién graduado|recién graduada|media jornada|jornada completa|jornada parcial|carnet de|carné de|disponibilidad inmediata|incorporación inmediata|trabajo de verano|suplencia|sustitución|sustituciones|bolsa de empleo)
    (mejor pagado|bien pagado|buen sueldo|coche de empresa|contrato fijo|contrato indefinido|ficha que|tu perfil es|su perfil es|perfil como el)`),
  seek: phrases(String.raw`
    (busco|buscamos|estoy buscando|estamos buscando|en busca de|en búsqueda|necesito|necesitamos)
    (prácticas|beca|becario|becaria|tfg|tfm|tesis|encuesta|cuestionario|entrevistar|entrevistarte|entrevistarle|mi podcast|nuestro podcast|invitado|invitada|ponente|ponencia|patrocinador|patrocinio|patrocinar|donar|donación|votar|mentor|mentora|inversores|distribuidores|empleo|trabajar con vosotros|formar parte|mi candidatura|recomendación)
    (conoce|conoces|conocéis|conocen|sabe|sabes|sabéis|saben|sabría|sabrías|tendría|tendrías) (\p{L}+ ){0,3}(a alguien|alguien|quien|quién|de alguien|algún|alguna|una pista|un consejo|un contacto|gente)
    (sepan|sepa|sepas|sabrán|quizá|quizás|tal vez) (\p{L}+ ){0,4}(alguien|alguna|algún|conozca|conozcan|interese)
    (piense|piensa|pensad|acuérdese|acuérdate|acordaos) (en|de) (mí|nosotros|nosotras)
    (agradecería|agradezco|agradeceré|agradeceríamos|se agradece) (\p{L}+ ){0,3}(orientación|consejo|consejos|ayuda|pista|apoyo|contacto|difusión|opinión|mano|cualquier)
    cualquier (orientación|consejo|pista|ayuda|contacto|sugerencia|cosa)
    (me|nos) (falta|faltan|hace falta|hacen falta) (\p{L}+ )
    (dos|tres|cinco|unas|cuatro|#) preguntas (sobre|para|de|rápidas)
    (sorteo|sorteamos|se sortea|a cambio|en agradecimiento|como agradecimiento)
    (podría|podrías|querría|querrías|aceptaría|aceptarías|me haría|me harías) (\p{L}+ ){0,3}(leer|leerlo|revisar|mirar|echar|compartir|firmar|votar|contestar|contar|apadrinar|recomendar|acompañar|venir|rellenar|favor)
    (ojo|un vistazo|una mano|padrino|madrina|voluntarios|voluntarias|socios|donantes|testigos|testimonios|suscriptores|socio capitalista|piso compartido)
    (ir|venir|poder|para) (a )?(grabarte|grabarle|filmarte|filmarle|fotografiarte|fotografiarle|entrevistarle|entrevistarlo|acompañarle|acompañarte|seguirle|conocerlo)`),
};
