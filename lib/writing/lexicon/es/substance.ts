import { phrases } from '../lexicon';

/** How Spanish says something in a comment: an own doing, a reason, a number, a question. */
export const substance = {
  own: phrases(String.raw`
    (yo|nosotros|a mí|a nosotros) (\p{L}+ ){0,2}(tuve|tuvimos|hice|hicimos|vi|vimos|perdí|perdimos|probé|probamos|usamos|uso|empecé|pasé|pasó|trabajé|cambiamos|estuve|pasa|trabajo|llevo|tardamos|medimos)
    (tuve|tuvimos|hice|hicimos|vimos|perdí|perdimos|probé|probamos|usamos|empecé|empezamos|pasé|pasamos|trabajé|trabajamos|cambié|cambiamos|estuve|estuvimos|compré|compramos|pagué|pagamos|aprendí|aprendimos|quitamos|pusimos|puse|llevamos|llevo|tardé|tardamos|dejé|dejamos|pedí|pedimos|mandé|monté|montamos|recuerdo|contraté|conté|medimos|bajamos|subimos|fui|fuimos|me pasó|nos pasó|me ocurrió|nos ocurrió|nos costó|me costó|teníamos|tenía|hacíamos|estábamos|hemos|he (visto|probado|tenido|hecho|trabajado|vivido|pasado|usado))
    (en|con|para) (mi|mis|nuestro|nuestra|nuestros) ~ (empresa|equipo|caso|tienda|almacén|taller|oficina|colegio|planta|experiencia|clientes|turno|hospital|pueblo|trabajo)
    (mi|mis|nuestro|nuestra) (primer|primera|antiguo|antigua|jefe|jefa|equipo|clientes|hijo|hija|mujer|marido|padre|madre|abuelo|abuela|empresa|tienda|taller|oficina|escuela|vecino|vecina|compañero|compañera|cuñado|hermano)
    (aquí|nosotros|a mí) (también|igual|lo mismo)
    (cuando|desde que) (yo|trabajaba|empecé|tenía|era|estaba|nos|me|hicimos)`),
  point: phrases(`
    (la|el|lo|esa|ese|tu|su) (parte|punto|frase|párrafo|comentario|ejemplo|comparación|paso|gráfico|foto|cita|pregunta|detalle|idea|último|segundo|tercero|tercer) (de|sobre|donde|que|en|es|del|con)
    (sobre todo|especialmente|en particular|en especial) (el|la|los|cuando|lo|en|si|tu)
    (punto|número|paso|consejo|regla) (#|uno|dos|tres|cuatro|cinco)
    lo (que|de) (más )?(me|nos|falta|dices|de|cuentas|comentas|llama)
    (me quedo con|añadiría|agregaría|matizaría|solo añadir|un matiz|una duda|una pregunta|una cosa|un pero|un detalle|una puntualización|un apunte)
    (vale|pasa|sirve|aplica|ocurre) ~ (también|igual|lo mismo)
    que (el|la|los|las|se|te|les|nos) _ _ _`),
  reason: phrases(`
    (porque|ya que|puesto que|así que|por eso|de modo|si no|para que|gracias a|debido|salvo|a menos|hasta que|en cuanto|siempre que)
    si (no|el|la|los|te|se|alguien|nadie|un|una|lo|le|les) _ _ _
    (depende|viene) (de|del)`),
  contrast: phrases(`
    (pero|sin embargo|aunque|no obstante|a pesar|salvo|excepto|en lugar|en vez|en cambio|por desgracia|mientras que|sino)
    (no estoy (de acuerdo|seguro|segura|tan)|discrepo|dudo|lo dudo|desventaja|riesgo|trampa|peligro|echo en falta|echo de menos|el problema|ojo con|cuidado|difiero|matiz)
    no (siempre|todos|en|solo|para|es|hay|funciona|se|con|cuando|si|todo|me|lo|nos|les|tiene|quiere|basta|sirve|vale)
    (ningún|ninguna|nunca|nadie|nada|sin) _ _
    (más|menos|mejor|peor|mayor|menor) ~ que`),
  time: phrases(`
    (el|la|este|esta|cada|todos los|los) (año|semana|mes|verano|invierno|lunes|martes|miércoles|jueves|viernes|sábado|domingo|trimestre|otoño|primavera) (pasado|pasada|que viene|próximo|próxima|siguiente)?
    (ayer|anteayer|antaño|recientemente|desde entonces|mientras tanto|al final|en su día|por entonces|últimamente|hoy en)
    (en|desde|hasta|a finales|antes de) (#|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|verano|navidad)
    (hace|durante|tras|en|después de|desde hace|llevo|llevamos) (un|una|dos|tres|cuatro|cinco|seis|diez|doce|unos|varios|#) (minutos|horas|días|semanas|meses|años|día|semana|año|hora)
    (veces|horas|días) (por|al|a la|después)`),
  amount: phrases(String.raw`
    (#) [\p{L}%€]+
    (dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|cien|cientos|docena|decenas) [\p{L}]+
    (mitad|tercio|cuarto|mayoría|resto) (de|del)
    (duplicó|bajó|subió|cayó|redujo|bajamos|pasamos de|cuesta|costó|ahorró|ahorramos|bajado|subido)
    (por ciento|euros|pesos)
    de (#|dos|tres|diez) a`),
  offer: phrases(`
    (te|os|le|les) (puedo|paso|mando|envío|presto|enseño|ayudo|cuento)
    (escríbeme|escribidme|escríbanme|mándame|avísame|avisadme|llámame|pásame)
    (voy a|vamos a|lo) (probar|probarlo|imprimir|robar|proponer|copiar|aplicar|probaré|aplicaré|llevo|copio|pruebo|imprimo)
    (prueba|probad|prueben|pon|poned|pide|pregunta|preguntad|mira|mirad|revisa|evita|guarda|deja|añade|empieza|cuenta|haz|mide|cambia|compra|lleva|usa|ojo) (a|con|el|la|los|un|una|al|por|antes|siempre|primero|que|en)`),
  source: phrases(String.raw`
    (estudio|encuesta|informe|cifras|datos|estadísticas|ley|norma|directiva|reglamento|convenio|decreto|libro) (de|del|sobre|que|muestra|dice|publicado)
    según (la|el|un|una|los|\p{L}+)
    (se llama|llaman|llamamos|lo llama)`),
  ask: phrases(String.raw`
    (cómo|qué|cuál|cuáles|por qué|quién|dónde|cuándo|cuánto|cuánta|cuántos|cuántas) (hacéis|haces|hacen|hicieron|hiciste|lo|gestionáis|es|son|fue|está|pasa|pasó|se|os|te|les|le|tal|ha|han|medís|mides|tipo|tiempo|tardó|tardan|tardasteis|cuesta|costó|parte|ocurre|porcentaje|funciona|reaccionó|reaccionaron|resolvéis|resuelves|queda|habéis|has|hay|va|van|sería)
    (habéis|has|han|ha|tenéis|tienes|tienen|hay|funciona|se puede|sirve|cuenta|usáis|usas|usan|es|fue|pasa|ocurre|sabes|sabéis|podéis|puedes) \p{L}+ (\p{L}+ )*\?
    (curiosidad|me pregunto|me gustaría saber|duda) (si|cómo|qué|por|cuánto|cuál)
    (y )?qué (pasa|hay|tal) (con|de|en)`),
};
