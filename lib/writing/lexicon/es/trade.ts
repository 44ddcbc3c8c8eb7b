/** Spanish words for what a note can be after: money, wares, work, a meeting, a favour. */
export const trade = {
  money: `
    precio* tarifa* coste* costo* cuesta* costar pag* pagar paga pagas euro euros presupuesto* factura* margen*
    beneficio* ingreso* gan* gasto* gastos ahorro* dinero fondo* fondos financ* subvenci* impuesto* inver* préstamo*
    crédito* hipoteca alquiler* comisión comisiones fianza salario* sueldo* honorarios reembolso* venta* vend* vender
    compra* comprar comprador* pedido* stock existencias contrato* cotiz* licitaci* oferta* rentab* cobr* cobrar
    cobramos coste`,
  free: `
    gratis gratuit* regal* regalo* compromiso prueba* probar pruebas descuento* vale cupón bono bonus mitad muestra*
    muestras ofert* ofrec* ofrecer ofrecemos cortesía sin cargo garant* exclusiv* limitad* barat* promoci* lanzamiento
    invit* primera primer primeros`,
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
    terreno* silicona drone* dron*`,
  firm: `
    empresa* compañía* agencia* despacho* oficina* tienda* negocio* startup* estudio* panadería* cervecería tostador*
    taller* consulta* consultora fundación asociación marca* freelance* autónom* fundador* emprendedor* dueñ*
    propietari* fabricante* fábrica* artesan* mayorista* distribuid* importad* proveedor* especialista* contratista*
    instalador* corredor* desarrollador* reclutador* headhunter* soci* familiar equipo* consultor* editorial bodega`,
  clients: `
    cliente* clientes competidor* competencia colegas otros otras empresas organizaciones equipos ciudades
    ayuntamientos municipios colegios hospitales hoteles restaurantes tiendas comercios comerciantes agricultores
    ganaderos viticultores panaderos constructor* asociaciones clubes museos clínicas almacenes fábricas productores
    marcas directores directivos gerentes dueños líderes profesionales usuarios socios hogares propietarios
    empleadores transportistas editoriales agencias laboratorios gente personas decenas cientos miles muchos muchas
    mayoría quien quienes pymes vuestro vuestra`,
  gain: `
    ahorr* ahorrar ahorra reduc* reducir baj* bajar menos aument* aumentar crec* crecer crecimiento dobl* duplic*
    multiplic* gan* ganar más rápid* mejor* fácil* sencill* ágil* eficien* productiv* lío líos preocup* estrés
    esfuerzo* inmediat* automátic* automatiz* optimiz* maximiz* minimiz* resultado* beneficio* ventaja* valor éxito*
    dorm* duerm* alivi* liber* sin desperdici* perder pierd* pérdida* evit* evitar impid* nunca riesgo* problema*
    dolor* reto* escasez avería* parada* error* queja* absentismo comprobad* garantiz* secreto* truco* razón
    diferencia potencial* oportunidad* tiempo horas retraso* extra margen`,
  provide: `
    ayud* ayudar ayudamos apoy* acompañ* suministr* entreg* constru* fabric* hago hace hacemos hacen hacer desarroll*
    produc* ofrec* alquil* vend* vendemos import* instal* coloc* imprim* repar* diseñ* limpi* transport* traduc*
    escrib* form* formo formamos entren* enseñ* asesor* aconsej* resolv* resuelv* solucion* gestion* tramit* organiz*
    represent* especializ* ocup* encarg* lanz* abr* abrimos present* llev* pon* ponemos tom* mir* prueb* mid* medir
    proteg* asegur* conect* encontr* busc* recluta* trabaj* alberg* public* cre* creamos calcul* sustitu* automatiz*
    fumig* inyect* sold* tost* horne* cuid* mont* quitamos elabor* servimos`,
  send: `
    envi* envío enviar enviamos mand* mandar comparto compart* muestr* mostrar enseñ* reenv* llev* dej* da doy dar
    present* presentar demostraci* demo explic* cuent* contar ejemplar* copia* pdf enlace* detalle* información info
    ejemplo* resumen dossier folleto* muestra* bandeja dirección cálculo* propuesta* cotizo paso`,
  meet: `
    llam* llamada* llamar teléfono telefónic* café* té comida almuerzo cena desayuno cerveza caña reun* reunión
    reunirnos conoc* conocernos quedar quedamos cita* visita* visitar pasar paso pasarme venir vengo hablar habl*
    charl* conversar convers* entrevista zoom teams videollamada* agenda* calendario* reserv* breve rápid* corto
    minuto* minutos hora* media cuarto rato ratito vernos`,
  slot: `
    minuto* minutos hora* media cuarto lunes martes miércoles jueves viernes mañana tarde semana semanas próxim*
    pronto tiempo disponib* libre* viene va conviene cuándo hueco rato`,
  reply: `
    respon* respuesta dime dígame avis* aviso avisa saber mensaje md escrib* escríbeme palabra contact* interes*
    interés curios* abiert* quier* quiere querría gustaría gusta encant* ganas sí clic confirm* apúnt* suena apetece
    animas decides`,
  hiring: `
    puesto* empleo* vacante* oferta* contrat* selecci* candidat* cv currículum carrera* oportunidad* salario* sueldo*
    empleador* talento* preaviso interin* fijo autónom* headhunter* personal equipo* junta patronato voluntari*
    embajador* mentor* aprendi* prácticas becari* postul* candidatura* portfolio trayectoria perfil competencias
    encaj* ideal perfect* temporada* proyecto* incorporación trabajo`,
  seeking: `
    busc* busco buscamos busca necesit* falta* quier* espero esper* pido pedir recomend* present* referencia*
    disponible* disponibilidad mercado licenciad* graduad* titulad* paro desemplead* experiment* cualificad* años
    experiencia paso nuev* reto* inmediat* si surge`,
  giving: `
    don* donar donación donativo* regal* recaud* recogida colecta* crowdfund* financiación patrocin* apadrin* mecenas
    causa fundación apoy* apoyo adopt* generos* contribu* ayudar niños refugio albergue hospicio refugiad* petición
    firm* firma comparte vot* votar voto firmas objetivo abrigos comidas rifa`,
  inviting: `
    únete unir* apúntate apunt* inscri* registr* invit* invitad* invitación suscri* plaza* asiento* entrada* asist*
    particip* webinar* seminario* taller* masterclass evento* desayuno* lanzamiento* abiert* beta pilot* panel* sesión
    demo* comunidad* grupo* miembro* ponente* bienvenid* cordialmente jornada*`,
  asking: `
    encuesta* cuestionario* feedback opinión opiniones entrevist* tesis tfm tfg estudio* investigación particip*
    probar prueb* tester* pilot* vot* valoración reseña* rellen* contest* minutos expert* consejo* mentor* mirada
    testimonio*`,
  route: `
    responsable* encargad* decide* decisión reenv* persona adecuada alguien compañer* departamento compras comprador*
    rrhh informática finanzas dirección quién quien interlocutor* orient* present* recomend* contact*`,
};
