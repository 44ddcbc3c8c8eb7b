import { phrases } from '../lexicon';

/** How Spanish says that a note has something to sell: who sells, whom it serves, what it is, what it brings and costs. */
export const offers = {
  we: phrases(`
    (ayudo|ayudamos|ayuda|apoyamos|ofrezco|ofrecemos|proporcionamos|vendo|vendemos|fabrico|fabricamos|desarrollo|desarrollamos|diseño|diseñamos|formo|formamos|asesoro|asesoramos|acompaño|acompañamos|organizo|organizamos|instalo|instalamos|alquilo|alquilamos|suministramos|permitimos|reducimos|automatizamos|creamos|lanzamos|gestionamos|representamos|distribuimos|financiamos|seleccionamos|conectamos|hemos (creado|desarrollado|lanzado|diseñado|ayudado)|he (creado|desarrollado|lanzado)|trabajamos con|nos dedicamos|me dedico|somos (una|un|especialistas|expertos|líderes)|contamos con|tenemos (una|un|el|la|justo|justamente)|tengo (una|un|justo)|conseguimos|logramos|hacemos|imprimimos|colocamos|aseguramos|limpiamos|quitamos|impartimos|imparto|importamos|entrenamos|entreno)
    (nuestro|nuestra|nuestros|nuestras|mi|mis) (clientes|cliente|solución|soluciones|servicio|servicios|producto|productos|software|herramienta|plataforma|aplicación|app|curso|método|programa|agencia|oferta|equipo|consultoría|taller|webinar|empresa|consultores|demo|tarifas|catálogo|newsletter|tienda|máquinas|startup|candidatos|candidato|firma|despacho|formación|asesoría|libro|podcast|estudio)
    (con|de) nosotros
    (podemos|puedo|podríamos|podría) (ayudar|ayudarte|ayudarle|ayudaros|ofrecer|ofrecerte|ofrecerle|mejorar|reducir|conseguir|hacer|mostrar|mostrarle|mostrarte|aportar|aportarle|apoyar|enviarle|enviarte|ahorrar|ahorrarle|ahorrarte|serle|serte)
    (especialista|especialistas|especializado|especializada|especializados|expertos|líderes) (en|de)`),
  serves: phrases(`
    (ayudo|ayudamos|ayuda|acompaño|acompañamos|asesoro|asesoramos|apoyo a|apoyamos|formo a|formamos|entreno|entrenamos|capacitamos|trabajo con|trabajamos con|damos servicio|colaboro con|colaboramos con) (_ )*(empresas|pymes|negocios|autónomos|emprendedores|emprendedoras|empresarios|empresarias|directivos|directivas|equipos|líderes|fundadores|startups|profesionales|agencias|marcas|tiendas|comercios|clínicas|colegios|escuelas|despachos|ayuntamientos|hoteles|restaurantes|fabricantes|consultores|coaches|dueños|gerentes|responsables|clientes|empleadores|reclutadores|inversores|propietarios|compañías|organizaciones|mujeres|hombres|personas como|departamentos)
    (ayudar|ayudando|acompañar|apoyar) a (_ )*(empresas|pymes|negocios|autónomos|emprendedores|empresarios|directivos|equipos|líderes|profesionales|marcas|clientes)
    (nuestros|mis|nuestras) (clientes|usuarios|alumnos|alumnas|candidatos) (_ )?(ahorran|consiguen|ganan|ven|obtienen|reducen|aumentan|duplican|cierran|logran)
    (más|nuevos|generar|captar|conseguir) (_ )?(leads|clientes|reuniones|citas|ventas|prospectos|contactos cualificados)`),
  wares: phrases(`
    (solución|soluciones|software|saas|plataforma|herramienta|producto|productos|servicio|servicios|agencia|aplicación|app|sistema|crm|suscripción|programa|licencia|financiación|inversión|inversiones|inmobiliaria|webinar|taller|formación|coaching|curso|mentoría|auditoría|diagnóstico|presupuesto|precio|precios|tarifa|tarifas|descuento|oferta|demo|demostración|prueba|piloto|muestra|muestras|folleto|catálogo|propuesta|colaboración|alianza|sinergias|leads|roi|ventas|candidatos|seguro|seguros|asesoría|consultoría)`),
  benefit: phrases(String.raw`
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
    (sabía que|sabías que|sabíais|imagina|imagine|y si|cansado|cansada|cansados|harto|harta|hartos|frustrado|pierde|pierdes|paga demasiado|pagas demasiado|pagando de más)
    (vendría|vendrían|quedaría|serviría|serviría|iría|irían|encajaría|encajarían|gustaría|gustarían|ayudaría|funcionaría|disfrutaría|disfrutarían|aprovecharía) (\p{L}+ ){0,4}(a su|a tu|a sus|a tus|en su|en tu|con su|bien|de maravilla|como anillo|perfecto|para su|para tu|allí)
    (su|tu|vuestro) (equipo|gente|personal|clientela|tienda|casa|negocio) (\p{L}+ )?(lo|la|los|las) (disfrutaría|agradecerá|agradecería|notará|aprovecharía|merece)
    (nadie|ningún cliente|ninguno) (\p{L}+ ){0,3}(devuelto|devuelve|quejado|quiere|gusta|echa|arrepentido)
    (nosotros sí|yo sí|nosotros por ejemplo|ahí entramos|ahí entro|para eso estamos|para eso estoy|es lo nuestro|es lo mío|solo hago|solo hacemos|me dedico solo|nos encanta eso)
    (desde entonces|ahora|hoy|desde ese) (\p{L}+ ){0,4}(ya no|menos|ningún|ninguna|mitad|cero|por fin|vuelven|vuelve)
    (para que|y) (eso|esto|no) (no )?(\p{L}+ )?(vuelva|pase|ocurra|repita|suceda)
    (merece|merecen|se merece|mereces|ya toca|va siendo hora|ya es hora|hora de)
    (déjenos|déjanos|déjeme|déjame|olvídese|olvídate|despreocúpese|despreocúpate|confíe|confía|delega|delegue) (\p{L}+ )
    (nos|me) (encargamos|encargo|ocupamos|ocupo) (de|nosotros|yo)
    (si algún día|si alguna vez|el día que|si un día|cuando) (\p{L}+ ){0,3}(necesita|necesitas|necesite|necesites|falta|falte|haga falta|se ve apurado|quiere|busque|busques)`),
  free: phrases(`
    (gratis|gratuita|gratuito|gratuitos|gratuitas|gratuitamente|sin coste|sin costo|sin compromiso|descuento|prueba gratuita|primer mes|regalo|de regalo|invitación gratuita|precio especial)`),
  material: phrases(`
    (white paper|whitepaper|folleto|dossier|caso de éxito|casos de éxito|catálogo|portfolio|portafolio|guía|nuestra web|nuestra página|e book|ebook|mi cv|mi currículum|currículum|cv|newsletter|muestra|presentación de|mi libro)`),
  price: phrases(String.raw`
    (se venden?|vendo|a convenir|recoger en|envío incluido|negociable|últimas unidades|liquidación|como nuev\p{L}+|disponible desde|ingreso extra|ingresos extra)
    (me paso|me acerco|le paso|paso a)
    (#) (euros|€|al mes|por persona|por hora|por niño|más iva)
    (mitad de precio|le devuelvo|te devuelvo|devolvemos|quedan (dos|tres|pocas|algunas|unas)|plazas libres|última plaza|en stock|se alquila|se vende|en alquiler|hablando se entiende|sin compromiso|a prueba|de vacío)
    (quedan|queda|me quedan|nos quedan|sobran|tenemos|tengo|hay) (\p{L}+ |# ){0,3}(plaza|plazas|silla|sillas|días|día|hueco|huecos|entradas|fechas|ejemplares|mesas|semanas|habitaciones|unidades|cupos|lugares|lugar) (\p{L}+ )?(libre|libres|disponible|disponibles|para|en)
    (la pieza|el kilo|la tonelada|el litro|el metro|la unidad|por cabeza|el palé|cada uno|cada una|la docena) (a|desde|por|puesto|puesta|entregado)
    (desde|por|a) (#) (euros|€|el|la|cada|pesos|soles|dólares|por)
    (se traspasa|traspaso|en venta|busco relevo|busco comprador|a estrenar|segunda mano)
    (te|le|os|les) (aparté|aparto|guardé|guardo|guardamos|reservé|reservo|reservamos) (\p{L}+ )?(lugar|sitio|plaza|uno|una|un|dos|entrada|silla|mesa)`),
};
