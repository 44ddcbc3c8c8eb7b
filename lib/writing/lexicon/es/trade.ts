/** Spanish words for what a note can be after: money, wares, work, a meeting, a favour. */
export const trade = {
  money: `
    precio* tarifa* coste* costo* cuesta* costar pag* pagar paga pagas euro euros presupuesto* factura* margen*
    beneficio* ingreso* gan* gasto* gastos ahorro* dinero fondo* fondos financ* subvenci* impuesto* inver* préstamo*
    crédito* hipoteca alquiler* comisión comisiones fianza salario* sueldo* honorarios reembolso* venta* vend* vender
    compra* comprar comprador* pedido* stock existencias contrato* cotiz* licitaci* oferta* rentab* cobr* cobrar
    cobramos coste rebaja* anticipo* cuota* plazos señal barato cara caro dineral pasta pesos soles dólares suma
    importe* renta rentas alquilar alquila traspaso* traspas* participación participaciones acciones dividendo*
    remunerad* retribu* dietas prima indemniz* céntimo* tasa* interés intereses ahorros subasta* puja* iva recibo* luz
    cuánto pesito* lana costear salen abono abonar abonamos comisiona*`,
  free: `
    gratis gratuit* regal* regalo* compromiso prueba* probar pruebas descuento* vale cupón bono bonus mitad muestra*
    muestras ofert* ofrec* ofrecer ofrecemos cortesía sin cargo garant* exclusiv* limitad* barat* promoci* lanzamiento
    invit* primera primer primeros gratuito gratuita regalamos regalo regalos obsequi* invitamos cata* degust*
    ejemplar* sorteo sorteamos sortear rifa* lote premio* entradas invitaciones gratuitas propina porciento rebaj* 2x1
    sorpresa* caja vino`,
  ware: `
    software app apps aplicaci* herramienta* plataforma* sistema* producto* solución soluciones servicio* paquete*
    suscripci* máquina* maquinaria aparato* equipo* equipamiento material* sensor* robot* panel* crm erp saas módulo*
    licencia* plantilla* curso* formación formaciones capacitaci* taller* masterclass programa* coaching mentoría
    consultoría asesor* asesoría auditoría* diagnóstico* revisión análisis informe* guía* ebook folleto* catálogo*
    newsletter boletín seguro* póliza* plan planes membresía* agencia* catering limpieza mueble* mobiliario envase*
    embalaje* pieza* impresi* imprenta web página tienda* diseño* vídeo* video* fotografía* traducci* hosting almacen*
    nube datos marketing leads campaña* publicidad anuncio* seo contenido* selección nómina* contabilidad gestoría
    logística* transporte* flete reparto* flota vehículo* neumáticos energía solar* placas calefacción iluminación
    suelo* vino vinos café granos harina fruta* pescado* queso* pan flores plantas semilla* pienso toallas ropa
    zapatos libro libros caja* cajas hueco* capacidad* espacio* sala* local locales nave naves inmueble* piso*
    terreno* silicona drone* dron* acceso cuenta usuario clave pendrive portal puerta* cerradura* ventana* tejado*
    cubierta* azotea* valla* reja* bomba* válvula* letrero* rótulo* etiqueta* pegatina* lona* toldo* carpa* escenario*
    lámpara* bombilla* led cámara* micrófono* altavo* alfombra* cortina* cojin* colchon* estanter* armario* palé*
    palet* cubo* barril* botella* tarro* saco* bolsa* cinta cola pintura* barniz aceite* grasa herramienta cuchill*
    sierra* tornillo* madera* leña pellet* piedra* grava arena hormigón ladrillo* aislam* caldera* batería* cargador*
    bici* bicicleta* coche* furgoneta* remolque* carretilla* grúa* andamio* excavadora* tractor* cosechadora miel
    huevos leche carne* embutido* jamón sopa* pastel* tarta* bollería pasta especias zumo* cerveza* sidra verdura*
    manzana* nueces seta* azúcar chocolate* helado* buffet* tapas caballo* heno paja abono ramo* corona* árbol* seto*
    jabón* jabones crema* vela* tarjeta* calendario* juguete* títere* concierto* recital* espectáculo* ruta*
    habitación habitaciones garaje* parcela* plano* peritaje* peritación* certific* declaración* cobro* centralita
    guardia* nieve residuo* mudanza* vaciado* reparación reparaciones mantenimiento arreglo* sustituci* refuerzo*
    corrección subtítul* transcri* intérprete* interpreta* idioma* inglés clases yoga masaje* terapia* mediación
    animación mago* payaso* orquesta* dj boda* álbum* retrato* maqueta* logo* tríptico* carta* webs chatbot* ia
    asistente* formulario* hoja* chip* rastreador* contador* báscula* termostato* filtro* encuadern* afila* colmena*
    visita* virtual* bordado* costura fumig* pasteler* turrón etiquetas`,
  firm: `
    empresa* compañía* agencia* despacho* oficina* tienda* negocio* startup* estudio* panadería* cervecería tostador*
    taller* consulta* consultora fundación asociación marca* freelance* autónom* fundador* emprendedor* dueñ*
    propietari* fabricante* fábrica* artesan* mayorista* distribuid* importad* proveedor* especialista* contratista*
    instalador* corredor* desarrollador* reclutador* headhunter* soci* familiar equipo* consultor* editorial bodega
    imprenta* carpinter* ebanister* quesería* vivero* lavandería* tintorería* librería* ultramarinos pescader*
    carnicer* frutería* ferretería* peluquer* taller garaje finca* explotación viñedo* destilería* serrería*
    astillero* cooperativa* sl slu sociedad autónoma familia padre hijos hermanos laboratorio* gestor* gabinete*
    colectivo* grupo filial* pyme obrador* granja* huerta* aserradero* notaría* bufete* correduría* inmobiliaria*`,
  clients: `
    cliente* clientes competidor* competencia colegas otros otras empresas organizaciones equipos ciudades
    ayuntamientos municipios colegios hospitales hoteles restaurantes tiendas comercios comerciantes agricultores
    ganaderos viticultores panaderos constructor* asociaciones clubes museos clínicas almacenes fábricas productores
    marcas directores directivos gerentes dueños líderes profesionales usuarios socios hogares propietarios
    empleadores transportistas editoriales agencias laboratorios gente personas decenas cientos miles muchos muchas
    mayoría quien quienes pymes vuestro vuestra clientela* parroquian* paciente* inquilin* residente* visitante*
    lector* oyente* comprador* suscriptor* cuadras cuadra granjas guarderías guardería residencias sucursales bares
    taberna* tabernas restauradores hosteleros gestores campings casas rurales peluquerías talleres farmacias
    dentistas fisios notarías bibliotecas teatros institutos bodegas ganaderías novios bancos supermercados
    cooperativas constructoras inmobiliarias hostales`,
  gain: `
    ahorr* ahorrar ahorra reduc* reducir baj* bajar menos aument* aumentar crec* crecer crecimiento dobl* duplic*
    multiplic* gan* ganar más rápid* mejor* fácil* sencill* ágil* eficien* productiv* lío líos preocup* estrés
    esfuerzo* inmediat* automátic* automatiz* optimiz* maximiz* minimiz* resultado* beneficio* ventaja* valor éxito*
    dorm* duerm* alivi* liber* sin desperdici* perder pierd* pérdida* evit* evitar impid* nunca riesgo* problema*
    dolor* reto* escasez avería* parada* error* queja* absentismo comprobad* garantiz* secreto* truco* razón
    diferencia potencial* oportunidad* tiempo horas retraso* extra margen bast* basta aguant* aguanta aguantan dur*
    dura funciona funcionan quit* quita olvid* olvídese olvídate solucion* resuel* resuelto arregl* triple mitad
    tercio descans* respir* rentab* compens* cort* larg* seco silencios* segur* puntual* clic segundos llen* lleno
    llena llenas tirar tira ganado luce`,
  provide: `
    ayud* ayudar ayudamos apoy* acompañ* suministr* entreg* constru* fabric* hago hace hacemos hacen hacer desarroll*
    produc* ofrec* alquil* vend* vendemos import* instal* coloc* imprim* repar* diseñ* limpi* transport* traduc*
    escrib* form* formo formamos entren* enseñ* asesor* aconsej* resolv* resuelv* solucion* gestion* tramit* organiz*
    represent* especializ* ocup* encarg* lanz* abr* abrimos present* llev* pon* ponemos tom* mir* prueb* mid* medir
    proteg* asegur* conect* encontr* busc* recluta* trabaj* alberg* public* cre* creamos calcul* sustitu* automatiz*
    fumig* inyect* sold* tost* horne* cuid* mont* quitamos elabor* servimos pinto pintamos traduzco traducimos
    interpreto afilo afilamos corto cortamos coso cosemos bordo tejo cuidamos cocino cocinamos horneo horneamos
    elaboro elaboramos tuesto tostamos aíslo aislamos impermeabiliz* lijo forjo grabo grabamos encuaderno fotografío
    filmo filmamos ruedo monto montamos edito animo imparto acompaño perito tasamos mido programo programamos alojo
    vacío vaciamos mudo recojo recogemos reparto repartimos reciclo reciclamos podo podamos siego planto plantamos
    crío criamos masaj* peino maquillo redacto redactamos corrijo corregimos transcribo distribuyo distribuimos
    guiamos dirijo restauro restauramos reformo reformamos confecciono almaceno almacenamos embalo envaso envasamos
    presto prestamos cambiamos sustituyo digitalizo digitalizamos clasifico archivo abastezco abastecemos aseguro
    aseguramos financio defiendo calculo presupuesto arreglo arreglamos limpio desinfecto destruyo destruimos ilustro
    compongo realizo realizamos vigilo vigilamos desatasco ajusto sueldo mantengo mantenemos encargo encargamos
    preparo preparamos sirvo traigo traemos fabrico reparo reparamos instalo alquilo cubro cubrimos atiendo atendemos
    contestamos contesto tramito gestiono conseguimos consigo subimos bajamos`,
  send: `
    envi* envío enviar enviamos mand* mandar comparto compart* muestr* mostrar enseñ* reenv* llev* dej* da doy dar
    present* presentar demostraci* demo explic* cuent* contar ejemplar* copia* pdf enlace* detalle* información info
    ejemplo* resumen dossier folleto* muestra* bandeja dirección cálculo* propuesta* cotizo paso adjunt* adjunto
    apart* aparté reserv* guard* guardo acerco acerc* traigo traer llevarle llevarte prest* remit* remito hacerle
    llegar escane* foto fotos croquis boceto* borrador* presupuest* estimaci* lista* ficha* datos número enlace
    documento* expediente* catálogo* carta* paquete* señalo indico indicar recomend* pasarle pasarte dejarle dejarte`,
  meet: `
    llam* llamada* llamar teléfono telefónic* café* té comida almuerzo cena desayuno cerveza caña reun* reunión
    reunirnos conoc* conocernos quedar quedamos cita* visita* visitar pasar paso pasarme venir vengo hablar habl*
    charl* conversar convers* entrevista zoom teams videollamada* agenda* calendario* reserv* breve rápid* corto
    minuto* minutos hora* media cuarto rato ratito vernos acercarme acerco pasaría pasaré pasamos vuelta toque
    desayunar comer beber copa tapa* cañas cervecita mate tinto tintico cafecito cafetito paseo stand ver verlo vemos
    viéndonos sentarnos mesa videoconferencia skype meet terreno sitio mañana jornada estar estoy estaré voy iré
    vendría demostración* quedada* platic* plátic* platicar`,
  slot: `
    minuto* minutos hora* media cuarto lunes martes miércoles jueves viernes mañana tarde semana semanas próxim*
    pronto tiempo disponib* libre* viene va conviene cuándo hueco rato hueco* cita* plaza* plazas jornada* mañanas
    sábado domingo quincena finales principios mediados paso ruta próximo próxima próximos quedan queda sobra sobran
    quieras quiera convenga pueda puedas gustes guste ahorita ratito`,
  reply: `
    respon* respuesta dime dígame avis* aviso avisa saber mensaje md escrib* escríbeme palabra contact* interes*
    interés curios* abiert* quier* quiere querría gustaría gusta encant* ganas sí clic confirm* apúnt* suena apetece
    animas decides responda responde contesta* contesten llámame mensaje* mensajito whatsapp correo toque guiño apunt*
    tienta tentador dale venga vale acuerdo basta agrada provoca late necesitas necesita saludo diga digo`,
  hiring: `
    puesto* empleo* vacante* oferta* contrat* selecci* candidat* cv currículum carrera* oportunidad* salario* sueldo*
    empleador* talento* preaviso interin* fijo autónom* headhunter* personal equipo* junta patronato voluntari*
    embajador* mentor* aprendi* prácticas becari* postul* candidatura* portfolio trayectoria perfil competencias
    encaj* ideal perfect* temporada* proyecto* incorporación trabajo plaza* temporero* temporada extra extras
    refuerzo* suplencia* sustitución jornada parcial completa media nocturn* relevo sucesor* aprendiz* contrato*
    junior senior operari* técnic* ingenier* cociner* camarer* conductor* enfermer* cuidador* vendedor* dependient*
    contable* administrativ* secretari* soldador* mecánic* electricista* manos brazos plantilla contratáis contratan
    contrata contratas empleáis buscáis jefe jefatura dirección adjunt* ejecutiv* cargo reconversión teletrabajo
    horario* vacaciones variable confidencial* discre* ficha calcad* casa chamba* laburo* curro* currar pega bolsa`,
  seeking: `
    busc* busco buscamos busca necesit* falta* quier* espero esper* pido pedir recomend* present* referencia*
    disponible* disponibilidad mercado licenciad* graduad* titulad* paro desemplead* experiment* cualificad* años
    experiencia paso nuev* reto* inmediat* si surge buscáis buscan buscas buscando necesitáis hace faltan quisiera
    querría deseo urge urgente desesperad* volver retomar regresar reincorpor* pista* consejo* orientación ayuda mano
    empez* primer primera alguien conoce conoces conocéis sabe saben sabes sabéis sepan sepas oportunidad piso
    habitación acabo terminé recién`,
  giving: `
    don* donar donación donativo* regal* recaud* recogida colecta* crowdfund* financiación patrocin* apadrin* mecenas
    causa fundación apoy* apoyo adopt* generos* contribu* ayudar niños refugio albergue hospicio refugiad* petición
    firm* firma comparte vot* votar voto firmas objetivo abrigos comidas rifa voluntari* voluntariado padrin* madrin*
    rifa* sorteo tómbola kermés mercadillo* rastrillo* solidari* humanitari* banco alimentos ropa mochilas sangre
    animal* gatos perros hospital cáncer discapacidad huérfan* damnificad* camisetas equipación carrera subvención
    socio socios cuota aporta* aportar ermita campanario comedor* escuelita`,
  inviting: `
    únete unir* apúntate apunt* inscri* registr* invit* invitad* invitación suscri* plaza* asiento* entrada* asist*
    particip* webinar* seminario* taller* masterclass evento* desayuno* lanzamiento* abiert* beta pilot* panel* sesión
    demo* comunidad* grupo* miembro* ponente* bienvenid* cordialmente jornada* convid* invitarle invitarte invitaros
    entradas gratis puerta* abierta* silla* butaca* stand pase pásate ven vengan venid inauguración vernissage
    lectura* concierto* preestreno fiesta* aniversario día mañana congreso* encuentro* cita* vermut cena* club círculo
    red asociación asociarse fundar cofundar conferencia* feria quedan queda aforo enlace zoom charla* aparté`,
  asking: `
    encuesta* cuestionario* feedback opinión opiniones entrevist* tesis tfm tfg estudio* investigación particip*
    probar prueb* tester* pilot* vot* valoración reseña* rellen* contest* minutos expert* consejo* mentor* mirada
    testimonio* pregunta* respuesta* tres sorteo sorteamos premio* estudiante* máster doctorado doctorand* grado
    trabajo reportaje* documental* libro novela* podcast* grabar entrevistar* testigo* citar cita revisar leer lectura
    corregir ojo vistazo echar manuscrito* borrador* crítica* nota estrella* google concurso voto marcar rellenar
    encuestas orientación parecer`,
  route: `
    responsable* encargad* decide* decisión reenv* persona adecuada alguien compañer* departamento compras comprador*
    rrhh informática finanzas dirección quién quien interlocutor* orient* present* recomend* contact* jefe jefa
    gerente* gerencia director* directora secretaría recepción centralita gestor* administrador* cocina flota
    mantenimiento calidad marketing comunicación formación nombre número* línea puerta dirigir dirigirme dirijo
    derivar pasar pasarle boca oído enlace introducir presentarme presentas mandarme indicas indica sabría sabrías`,
};
