/** Spanish words for what ties two people: a work, a gathering, a school, a friend; and for what ties nobody. */
export const ties = {
  ownwork: `
    soy yo mismo misma trabaj* empleo oficio* profesión carrera jubilad* estudiante* estudi* becari* aprendi*
    principiante* empiezo empezando empecé aprend* aprender novat* reconvert* nuev* recién apasionad* voluntari*
    aficionad*`,
  following: `
    segu* seguir sigo siguiendo leer leo leyendo aprend* aprender conect* conectar conexión red añad* agreg* acept*
    aceptar contact* mantener rodearme invitación solicitud círculo publicaciones posts`,
  works: `
    post posts publicación publicaciones artículo* comentario* charla* podcast* episodio* vídeo* video* serie*
    diapositiva* foto* imagen* columna* libro* capítulo* boletín newsletter respuesta* pregunta* discurso* ponencia*
    conferencia* clase* blog* entrevista* tesis mapa* gráfic* cartel* poema* receta* hilo* ensayo* informe* historia*
    relato* dibujo* boceto* exposición película* documental* obra* canción* disco* presentación keynote webinar*
    taller* sesión consejo* truco* comentario* punto* lista* experimento* crítica* carta* chiste* frase* párrafo*
    ejemplo* encuesta* moción petición diseño* prototipo* menú plato* escaparate* jardín puesto cuadro* maqueta*
    proyecto* análisis idea* llamamiento* plano* intervención reseña* testimonio* regadera reportaje* programa*
    crónica* novela* cómic viñeta* espectáculo* concierto* letrero* folleto* estudio* mensaje* nota* anuncio* ficha*
    fórmula método* esquema* retrato* demostración* sermón pregón cuento* tuit* manifiesto* cita citas texto* dictado*
    adivinanza queja* explicación* advertencia* objeción* réplica* tribuna* editorial reflexión* reflexiones opinión
    memoria* manual* guía*`,
  gathering: `
    feria* salón congreso* conferencia* reunión* encuentro* webinar* taller* seminario* cumbre* meetup* fiesta* cena*
    desayuno* comida* mercado* torneo* partido* carrera* maratón campamento* exposición festival* asamblea* pleno
    audiencia boda* funeral clase* día* jornada* noche* tarde* mañana* sesión* mesa redonda panel* curso* formación
    retiro* hackathon* expo* gala* entrega* ceremonia* evento* visita* viaje* excursión tren* autobús vuelo* avión
    cola* carpa* stand* caseta* pabellón escenario* sala* fila* ascensor bar cantina cafetería cocina* andén
    concierto* ensayo* subasta* obrador romería verbena* rastrillo* mercadillo* romerías procesión* fallas bingo
    baile* bailes banquete* barbacoa asado* paella* pícnic merienda* inauguración* puertas abiertas misa bautizo*
    comunión entierro cumpleaños reencuentro* carnaval desfile* manifestación marcha caminata* senderismo regata*
    quinceañera posada* kermés peña piscina gimnasio estadio guardería patio parque plaza estación ave metro vagón
    ferry aeropuerto puerta espera hospital barra terraza residencia jornadas noche convención foro* bienal trofeo*
    concurso* final campeonato* obra vendimia cosecha estreno* proyección cine* teatro* presentación presentaciones
    coloquio* simposio* claustro tertulia*`,
  school: `
    escuela* colegio* instituto* clase* compañer* universidad* facultad* carrera* estudi* estudiant* alumn* profesor*
    profe maestr* promoción máster* máster grado* licenciatura mba doctorado tesis titul* campus residencia curso*
    año* semestre* erasmus intercambio* prácticas fp laboratorio* conservatorio infantil primaria secundaria eso
    bachillerato bachiller internado patio recreo comedor química física mates matemáticas latín filosofía aula aulas
    anfiteatro colegiala colegial oposición oposiciones academia* pupitre* uniforme excursión campamento colonias
    maestro maestra maestros seño tutor* tutora rector* decano* defensa tribunal posgrado diplomado prepa preparatoria
    secundarias kínder liceo autoescuela promociones generación`,
  shared: `
    ambos ambas dos juntos juntas también mism* común comunes compart* lado frente nosotros nuestro nuestra equipo*
    compañer* departamento* empresa temporada* proyecto* oficina* vecin* club* coro grupo* voluntari* junta comité
    sindicato pueblo* calle* barrio* planta* barco* caseta coincid* antigu* entonces época antaño ex turno pandilla`,
  honour: `
    felicidades enhorabuena felicit* nombr* nombramiento* ascens* ascenso* nuev* puesto* cargo empez* comenz*
    incorpor* cambio* apertura* abri* abrir elegid* elección premi* premio* galard* ganó ganado ganast* nomin* jubil*
    aniversario* cumpleaños primer* president* jef* direct* frente asumi* finalista* lanzamiento* publicad* aprobad*
    graduad* medalla* convertid* desde merecid* reabiert* reapertura* reabrir inaugur* inauguración éxito doctor*
    doctorado título logr* logro conseguid* conquist* campeón campeona victoria ganador* ganadora trofeo* copa mudanza
    traslad* suced* relevo mandato alcald* alcaldía condecor* mérito nacimiento boda fundad* fundación creación creado
    plaza oposición oposiciones jubilación merecidísimo merecidísima estren*`,
  friend: `
    hermana hermano vecin* amig* jefe* jefa* colega* compañer* tío* tía* prim* madre padre mamá papá hija hijo mujer
    marido pareja sobrin* mentor* director* profesor* casero* dentista* entrenador* cliente* alguien común conocid*
    abuela abuelo yaya yayo nieta nieto cuñada cuñado suegra suegro yerno nuera padrino madrina niño niña niños niñas
    gemelos chico chica médico médica doctora doctor cura alcalde tabernero peluquero peluquera panadera panadero
    cartero portera portero conserje becaria becario esposo esposa novio novia compa cuate parce socia socio comadre
    compadre familia papás padres alumno alumna alumnos`,
  told: `
    dijo dijiste dijeron dicho dice comentó comentaste comentado mencionó mencionaste recomendó recomendado sugirió
    escribió escribiste escrito preguntó preguntaste preguntado respondió respondiste respondido contestó contestaste
    explicó explicaste explicado mostró mostraste prometió prometiste señaló describiste compartió compartiste publicó
    publicaste dio diste dado contó contaste contado llamó citó avisó elogió manda habló hablaste confió susurró
    anunció anunciaste afirmó recordó recordaste posteó posteaste tuiteó leyó evocó subrayó defendió defendiste
    criticó criticaste alabó presentó presentaste decías contabas explicabas hablabas escribías preguntabas
    aconsejaste aconsejó prestó prestaste mandó mandaste envió enviaste orientó indicó indicaste propuso propusiste
    respondías insistió animó enseñó enseñaste advirtió advertiste rebatió`,
  sensed: `
    leí leído leía vi visto veía oí oído escuché escuchado miré conocí conocimos sentado sentamos senté pie hablamos
    hablado charlamos disfruté disfrutamos reí reímos recuerd* acuerdas reconocí noté encontré encontramos seguí
    asistí visité probé comí comimos bebimos dormí viajamos compartimos coincidimos corrimos trabajé trabajamos
    trabajado estudié estudiamos jugué jugamos cantamos bailamos aprendí intenté usé guardé imprimí pensé lloré ayudó
    olvid* ubicas emocionó emocionado emocionada marcó tocó dolió sorprendió sorprendido sonreí sonreír asombró
    tranquilizó convenció decidió anoté apunté subrayé recorté pegué colgué probamos cociné planté esperamos esperé
    saludé saludamos cruzamos abracé brindamos remamos nadé nadamos caminé caminamos acampamos releí escuchamos
    encargué regalé regalaste olvidé quedé quedó sigo leímos oímos`,
  lately: `
    ayer anteayer hoy anoche pasad* último* última* semana* mes lunes martes miércoles jueves viernes sábado domingo
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre primavera verano otoño
    invierno mañana tarde noche desde reciente* recientemente hace año años entonces navidad pascua 1`,
  profile: `
    perfil* trayectoria* carrera* cv página* trabajo contenido* experiencia* camino red sector* ámbito* campo
    relaciones contactos logros publicaciones experiencia habilidades visión energía conocimiento* empresa* liderazgo
    sugerencia* sugir* linkedin algoritmo* nombre apareci*`,
  flatter: `
    impresion* inspir* admir* genial* increíble* respeto* maravillos* brillante* destacad* excelente* fantástic*
    fascin* interesante* notable* excepcional* honor* honrad* privilegio* placer valios* fan guau líder* visionari*
    ejemplo* modelo* sabi* auténtic* enriquecedor*`,
};
