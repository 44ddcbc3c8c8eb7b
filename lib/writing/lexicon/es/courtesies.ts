import { phrases } from '../lexicon';

/** What else stands in a note in Spanish: interest, flattery, common ground, the writer. */
export const courtesies = {
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
