/** Spanish words that show how a note asks: who speaks, what is bidden, on what terms, with what proof. */
export const bids = {
  ours: `
    nosotros nosotras nos nuestro nuestra nuestros nuestras somos *amos *emos *imos`,
  alone: `
    yo me mi mis mí soy estoy tengo`,
  tome: `
    me nos conmigo`,
  bidding: `
    llame llama llámame llámeme escriba escribe escríbeme escríbame pida pide pregunte pregunta dime dígame diga
    di dé piense piensa mire mira lea lee haga haz clic reserve reserva venga ven pase pasa pásate pásese pruebe
    prueba pruébalo imagine imagina cuente cuenta tome toma traiga trae responda responde avise avisa avísame
    avíseme vote dona done comparta comparte anímate anímese apúntate aproveche aprovecha descubre descubra dude
    déjame déjeme compruebe échale échele`,
  terms: `
    por desde válido hasta incluido incluida iva fijo fija tarifa mensual anual mes cancelable mínimo máximo
    primero primera primeros ilimitado diaria orientativo metro pieza unidad hora anticipo entregado entrega stock
    sin comisión éxito portes cada uno céntimos euros gratis regalo honorarios cambio`,
  trouble: `
    cansado cansada cansados harto harta agobiado saturado atascado lucha* vacío vacía tranquilo lento lenta fuga
    fugas perder perdido pierdes pierde perseguir persiguiendo desperdici* odias odia odio retraso retrasos falta
    faltan tarde roto impagado impagos montón montones desorden caos pesadilla dolor quejas quejaba quejó avería
    averías caída plazo plazos cola colas cruje despierto manual mano excel hojas cálculo papeleo administrativo
    cuello demora demoras llenos`,
  proof: `
    media promedio veces premiado* certificado* homologado* asegurado* reconocido* líder probado* ahorró ahorramos
    duplicó redujo vendió llenó resuelto ayudado colocado clientes reseñas referencia referencias resultados
    garantizado ya docenas decenas cientos miles juran desde décadas generaciones especialista especialistas
    experimentado establecido fiable profesional último comparable* similar* parecid* mismo vecino adoptó nunca
    rodado sola`,
  trades: `
    contables autores panaderos cerveceros constructores carniceros carpinteros cocineros clínicas escuelas
    colegios ayuntamientos municipios concesionarios dentistas diseñadores médicos chóferes conductores redactores
    electricistas ingenieros exportadores ganaderos floristas fundadores autónomos viveristas gimnasios
    transportistas hoteleros instaladores periodistas caseros abogados artesanos mecánicos matronas museos ópticos
    pintores padres farmacéuticos farmacias fotógrafos fisios planners fontaneros puertos consultas imprentas
    impresores productores editores reclutadores techadores salones vendedores tiendas notarios startups cirujanos
    sastres docentes profesores teatros terapeutas formadores traductores veterinarios pueblos mayoristas talleres
    novios comunidades *dores *eros *istas *eras`,
  able: `
    carnet carné permiso licencia título titulado diploma certificado tip formado aprendiz fp grado máster
    experiencia experimentado fiable puntual motivado motivada serio seria flexible dispuesto dispuesta mudarme
    empezar comenzar inmediata inmediatamente septiembre completa parcial noches fines turnos manos chófer
    conductor fluido paro despedido contrato sitio plaza pagado remunerado prácticas observar verano temporada
    total vigor busco agradezco`,
  favour: `
    ojo vistazo opinión episodio podcast pódcast micrófono micro invitado invitada escenario ponencia honorarios
    gastos cita mención edición revista palabra nombres número recomendación recomendar prestar intercambiar ideas
    trueque patrocinador premio sorteo jurado mentor tutelar aprender releer prólogo firma firmas socio alianza
    colaboración colaborar juntos favor desesperado agradecido grabar grabarte jornada escrito contarlo ratito
    horita animas`,
};
