import { words } from '../lexicon';

/** Spanish words that only hold a sentence together. */
export const holding = words(`
  el la los las un una unos unas lo al del de a en y e o u pero sino ni que qué quien quién quienes cual cuál cuales
  como cómo cuando cuándo donde dónde porque por para con sin sobre entre desde hasta hacia contra según durante ante
  tras bajo mediante yo me mí mi mis mío tú te ti tu tus usted ustedes su sus él ella ello ellos ellas nos nosotros
  nosotras nuestro nuestra nuestros nuestras os vosotros vuestro vuestra se sí si no le les esto este esta estos estas
  ese esa eso esos esas aquel aquella es son era eran fue fueron ser sido siendo soy eres somos está están estaba
  estoy estás estamos estar estado ha han he has hemos había haber hay hubo tiene tienen tengo tienes tenemos tener
  tenía puede pueden puedo puedes podemos poder podría debe deben debo debemos deber debería hace hacen hago haces
  hacer hecho hizo va van voy vas vamos ir viene vienen ven venir ve ver veo vemos visto dice dicen digo decir dicho
  sabe sé saben saber quiere quiero quieren querer da dan doy dar deja dejar pone poner queda quedar lleva llevar
  sigue seguir parece parecer pasa pasar muy más menos mucho mucha muchos muchas poco poca pocos tan tanto tanta todo
  toda todos todas cada algún alguna algunos algo alguien nada nadie ninguno ninguna nunca jamás siempre veces vez ya
  aún todavía también tampoco solo sólo incluso quizá quizás tal así aquí ahí allí ahora hoy luego después antes
  entonces además aunque mientras bien mal mejor peor otro otra otros otras mismo misma mismos mismas cualquier
  bastante casi realmente simplemente sobretodo especialmente hola buenas buenos días tardes saludos saludo estimado
  estimada querido querida señor señora don doña ah oh eh cosa cosas forma manera ok vale pues gran nuevo nueva grande
  pequeño primer primera último última sea sean etc`);

/** Spanish words of praise, thanks, agreement and good wishes. */
export const praise = words(`
  besos beso abrazote olé ole bonita tierno tierna sublime sensacional* tremendo tremenda tremendos soberbi* espléndid* magistral* crack ídolo
  ídolos grandioso grandiosa adoro flipante brutal de-diez
  gran grandes excelente* genial* buen bueno buena buenísim* interesante* interesantísim* inspirador*
  inspiradora* inspira inspiras inspiración inspirar maravilloso maravillosa maravillosos increíble* fantástic*
  espectacular* estupend* magnífic* brillante* extraordinari* impresionante* admirable* admiro admiración fenomenal*
  fabulos* hermos* bonit* precios* lindo linda bello bella cierto cierta certero certera verdad verdadero acertad*
  acuerdo exacto exactamente totalmente completamente absolutamente definitivamente efectivamente correcto
  correctísimo razón gracias agradec* agradecid* gratitud felicidades felicitaciones felicito felicitar
  enhorabuena bravo chapó chapeau olé aplausos aplauso respeto orgullo orgulloso orgullosa orgullosos feliz felices
  alegr* contento contenta encanta encantó encantado encantada encantan merecid* mereces éxito éxitos suerte ánimo
  ánimos adelante abrazo abrazos compartir compartirlo compartes compartido comparto aporte aportes aporta aportación
  leer leerte leído lectura útil útiles valios* valor valiosísim* potente* poderos* fuerte fuertes clave claro clara
  clarísimo claridad directo necesari* importante* imprescindible* esencial* relevante* oportun* reflexión reflexionar
  reflexiones sabio sabia sabias sabiduría inteligente* auténtic* autenticidad sincer* sinceridad honest* honestidad
  valiente* valentía vulnerabilidad coraje generos* humildad humilde emotiv* emocion* emociona conmovedor* profund*
  motivador* motivadora* motiva refrescante* didáctic* instructiv* enriquecedor* enriquecedora* crack cracks máquina
  máquinas fenómeno campeón campeona campeones top guau wow uau joya joyas oro lujo placer maestro maestra referente
  héroe héroes leyenda genio bendiciones amén deseo deseos mejores bienvenido bienvenida cumpleaños fan ganas espero
  sigan sigo siguiendo guardo guardado great love cool nice cfbr lujazo dicho escrito explicado resumido
  expresado contado`);

/** Spanish words that stand under any post. */
export const plain = words(`
  haga sienta infinito besos beso niño voz abuelo abuela tía queremos come pronto vernos variado variada visibiliza poner foco ámbito
  entornos visibilidad visibilizar aportando sumar suma inspiradoras lidera enseñanza enseñanzas entrañable matices clara siga recordarnos pensar mente
  post posts publicación publicaciones artículo artículos texto contenido contenidos tema temas perspectiva
  perspectivas punto puntos vista visión opinión opiniones pensamiento pensamientos idea ideas historia historias
  lección lecciones consejo consejos información info conocimiento conocimientos aprender aprendizaje aprendizajes
  aprendo aprendido conversación debate pregunta preguntas comentario comentarios linkedin red redes comunidad
  plataforma vídeo video podcast episodio libro autor persona personas humano humana humanos humanidad gente hombre
  mujer hombres mujeres equipo equipos líder líderes liderazgo jefe jefes directivo directivos gerente gerentes
  gestión emprendedor* emprender empresa empresas empresarial* negocio negocios organización organizaciones sector
  sectores industria campo mercado mundo global vida vidas vivir día semana semanas mes meses año años tiempo tiempos
  momento momentos futuro pasado presente mañana ayer crecimiento crecer objetivo objetivos meta metas sueño sueños
  misión propósito pasión apasiona* valores cultura mentalidad actitud enfoque estrategia innovación innovar
  innovador* tecnología digital* transformación transformar cambio cambios cambiar sostenib* confianza colaboración
  colaborar comunicación comunicar conexión conectar relación relaciones empatía integridad transparencia diversidad
  inclusión igualdad resiliencia perseverancia constancia determinación compromiso esfuerzo esfuerzos disciplina
  paciencia equilibrio salud energía habilidad habilidades talento talentos experto expertos experiencia experiencias
  camino caminos viaje aventura paso pasos etapa reto retos desafío desafíos problema problemas solución soluciones
  oportunidad oportunidades posibilidad potencial impacto resultado resultados diferencia base fundamental* alma
  corazón acción acciones actuar crear creación creativ* construir apoyo apoyar ayuda ayudar servicio cliente clientes
  público empleado empleados colaboradores compañero compañeros compañera amigo amigos familia socio socios juntos
  juntas partes constante* diario diaria simple* sencillo sencilla fácil difícil difíciles sentido realidad hechos
  lado fin final principio comienza empieza empezar arriba abajo línea imagen nivel parte lugar espacio papel rol
  ejemplo ejemplos palabra palabras número nombre carrera empleo trabajo trabajar profesional* perfil fuerza fuerzas
  debilidad fracaso fracasos fallar error errores riesgo riesgos zona confort límite límites creer creo creencia
  esperanza entender comprender recordar recordatorio recuerda olvidar escuchar escucha oír hablar habla voz voces
  escribir mover avanzar avanza ofrecer importancia subestim* elegir elección decisión decisiones responsab* mejorar
  mejora progreso conciencia consciente atención amor calma actual* moderno rápido rápidamente lento juego reglas
  secreto magia receta ingrediente pilar puente puerta puertas espejo luz chispa fuego semilla semillas fruto frutos
  mano manos ojos cabeza minuto minutos hora horas noche lunes viernes tarde pronto dos tres generación* joven jóvenes
  niño niños hijos padres madre padre iniciativa iniciativas proyecto proyectos evento programa premio lanzamiento
  noticia noticias capítulo ascenso cargo puesto jubilación mensaje mensajes desarrollo personal* colectivo siga
  seguid sigamos continúa continuar continuo calidad mirada entorno sociedad falta demás cuenta ejemplar trayectoria`);
