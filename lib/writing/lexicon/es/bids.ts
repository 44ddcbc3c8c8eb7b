/** Spanish words that show how a note asks: who speaks, what is bidden, on what terms, with what proof. */
export const bids = {
  ours: `
    nosotros nosotras nos nuestro nuestra nuestros nuestras somos *amos *emos *imos`,
  alone: `
    yo me mi mis mí soy estoy tengo hago doy vendo compro busco necesito ofrezco organizo preparo escribo leo llevo
    traigo vivo vengo voy quiero puedo creo pienso sigo conozco trabajo enseño estudio hice tuve fui estuve vi leí oí
    escuché probé pedí compré conocí aprendí guardé usé imprimí seguí pensé busqué quedé llegué empecé acabo termino
    llamo dirijo cuido monto reparo fabrico diseño instalo alquilo limpio pinto corto coso cocino horneo tuesto
    reparto conduzco transporto traduzco fotografío grabo edito programo asesoro formo gestiono represento distribuyo
    importo exporto afilo restauro cultivo crío planto podo mido calculo reviso tramito defiendo coordino presido
    acompaño ayudo propongo invito mando envío paso cuento explico muestro aviso espero agradezco felicito saludo
    pregunto recuerdo escribía iba era tenía daba hacía quería gustaría querría podría encantaría conmigo mía mío míos
    mías he había hube iré haré daré estaré tendré pasaré traeré llevaré alegro interesa gusta encanta`,
  tome: `
    me nos conmigo *arme *erme decirme escribirme recibirme permitirme unirme dígame dime avísame avíseme llámame
    llámeme escríbeme escríbame cuéntame cuénteme mándame mándeme déjame déjeme ayúdame respóndeme contéstame pásame
    páseme preséntame nuestro mí`,
  bidding: `
    llame llama llámame llámeme escriba escribe escríbeme escríbame pida pide pregunte pregunta dime dígame diga di dé
    piense piensa mire mira lea lee haga haz clic reserve reserva venga ven pase pasa pásate pásese pruebe prueba
    pruébalo imagine imagina cuente cuenta tome toma traiga trae responda responde avise avisa avísame avíseme vote
    dona done comparta comparte anímate anímese apúntate aproveche aprovecha descubre descubra dude déjame déjeme
    compruebe échale échele llamad escribid pedid venid pasad probad mirad contad decidme decid dadme vean entre entra
    juzgue juzga compare compara elija elige encuentre encuentra descargue descarga escanee escanea suscríbete
    suscríbase hablemos hablamos atrévete atrévase lánzate siga visite visita firme firma apoye apoya ayude ayuda
    ayúdanos ayúdeme recuerde recuerda ponga pon gire abra abre confíe confía olvide olvida olvídate olvídese deje
    reciba recibe gane gana ahorre ahorra consiga consigue prepare prepara traslade postule postula envíe envía
    envíeme envíame mándeme mándame únete únase inscríbete inscríbase regístrate regístrese acérquese acércate conozca
    conoce veámonos quedemos solicite solicita comenta comente`,
  terms: `
    por desde válido hasta incluido incluida iva fijo fija tarifa mensual anual mes cancelable mínimo máximo primero
    primera primeros ilimitado diaria orientativo metro pieza unidad hora anticipo entregado entrega stock sin
    comisión éxito portes cada uno céntimos euros gratis regalo honorarios cambio cuota día semana año tonelada kilo
    litro palé palet metros persona cabeza cantidad pedido mínima preaviso gastos envío recogida descuento permanencia
    duración renovable contado plazos veces fin último límite agotar existencias transferencia euro partir luego
    después todo ninguna solo solamente pesos dólares soles mensualidad ud`,
  trouble: `
    cansado cansada cansados harto harta agobiado saturado atascado lucha* vacío vacía tranquilo lento lenta fuga
    fugas perder perdido pierdes pierde perseguir persiguiendo desperdici* odias odia odio retraso retrasos falta
    faltan tarde roto impagado impagos montón montones desorden caos pesadilla dolor quejas quejaba quejó avería
    averías caída plazo plazos cola colas cruje despierto manual mano excel hojas cálculo papeleo administrativo
    cuello demora demoras llenos queja* quejan reclamación reclamaciones devolución devoluciones amonton* apil*
    atasco* atasc* gotea gotera goteras goteaba helado humedad* moho ruido* ruidos* rotura* rota rotas desgaste oxid*
    atranc* chirr* resbal* oscuro huele polvo suciedad basura* horas extra ausen* escasez marcha rotación disput*
    moros* huelga* corte cortes apagón* incendio* robo* robos robar roban robado hurt* desaparec* merma* rechazo*
    retrabaj* parado parada estropead* viej* anticuad* obsolet* perdida perdidos pierden insomnio carga pesad*
    engorros* tedios* complicad* inventario* formularios esperas vacíos desiert* desbord* satur* molest* fastidi*
    preocup* bloque* tirar tiran tiraba tira caduc* estrope* cuesta multa* sanción sanciones inspección sufr* duele
    dolió`,
  proof: `
    media promedio veces premiado* certificado* homologado* asegurado* reconocido* líder probado* ahorró ahorramos
    duplicó redujo vendió llenó resuelto ayudado colocado clientes reseñas referencia referencias resultados
    garantizado ya docenas decenas cientos miles juran desde décadas generaciones especialista especialistas
    experimentado establecido fiable profesional último comparable* similar* parecid* mismo vecino adoptó nunca rodado
    sola encantados contentos satisfech* recomiend* fieles repiten repite devuelto devolver funciona competencia
    probado validado patent* premiada sello bio generación cincuenta sesenta centenar equipad* instalad* bajado
    reducido ganado evitado ahorrado pacientes suscriptores novios aguanta aguantan`,
  trades: `
    contables autores panaderos cerveceros constructores carniceros carpinteros cocineros clínicas escuelas colegios
    ayuntamientos municipios concesionarios dentistas diseñadores médicos chóferes conductores redactores
    electricistas ingenieros exportadores ganaderos floristas fundadores autónomos viveristas gimnasios transportistas
    hoteleros instaladores periodistas caseros abogados artesanos mecánicos matronas museos ópticos pintores padres
    farmacéuticos farmacias fotógrafos fisios planners fontaneros puertos consultas imprentas impresores productores
    editores reclutadores techadores salones vendedores tiendas notarios startups cirujanos sastres docentes
    profesores teatros terapeutas formadores traductores veterinarios pueblos mayoristas talleres novios comunidades
    *dores *eros *istas *eras campings hoteles hostales cafés bares cervecerías vinotecas bodegas queseros queserías
    apicultores viticultores agricultores granjas aserraderos viveros librerías libreros bibliotecas archivos galerías
    artistas músicos orquestas coros asociaciones clubes parroquias funerarias audioprotesistas protectoras hípicas
    guarderías residencias autoescuelas gasolineras piscinas cines academias conservatorios administradores fincas
    inmobiliarias arquitectos aparejadores topógrafos yeseros alicatadores cerrajeros herreros joyeros relojeros
    peluqueros peluquerías esteticistas enfermeras enfermeros logopedas osteópatas psicólogos paisajistas jardineros
    frigoristas caldereros ferreterías panaderías pastelerías carnicerías pescaderías fruterías`,
  able: `
    carnet carné permiso licencia título titulado diploma certificado tip formado aprendiz fp grado máster experiencia
    experimentado fiable puntual motivado motivada serio seria flexible dispuesto dispuesta mudarme empezar comenzar
    inmediata inmediatamente septiembre completa parcial noches fines turnos manos chófer conductor fluido paro
    despedido contrato sitio plaza pagado remunerado prácticas observar verano temporada total vigor busco agradezco
    recién estudiante terminado acabado disponible disponibilidad libre ya temporero extra suplencia sustituir cubrir
    media vehículo coche propio camión organizado organizada polivalente bilingüe inglés alemán francés portugués
    nativo reconversión volver regreso excedencia ganas trabajador trabajadora responsable currante soldador
    carretillero cocinero vendedora oficio graduado graduada`,
  favour: `
    ojo vistazo opinión episodio podcast pódcast micrófono micro invitado invitada escenario ponencia honorarios
    gastos cita mención edición revista palabra nombres número recomendación recomendar prestar intercambiar ideas
    trueque patrocinador premio sorteo jurado mentor tutelar aprender releer prólogo firma firmas socio alianza
    colaboración colaborar juntos favor desesperado agradecido grabar grabarte jornada escrito contarlo ratito horita
    animas mano favorcito consejo consejos pista leer leerlo corregir filmar fotografiar seguir seguirle acompañar
    acompañarle asistir ver venir día mañana bambalinas testimonio entrevista artículo reportaje retrato compartir
    difundir enlace estrellas reseña comentario votar voto apoyar causa madrina padrino junta presidir dedicar
    dedicatoria escaparate cartel mostrador folletos camiseta camisetas contrapartida chocolate tarta botella vino
    cafecito invito antemano`,
};
