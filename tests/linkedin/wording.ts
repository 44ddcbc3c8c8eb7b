import type { Pillar } from '../../lib/score/pillar';

/** What the page says in one language. Of `rank`, `average` and the like, `#` stands for the number. */
export interface Wording {
  /** Formats the page's visible numbers (a BCP 47 tag, perhaps with `-u-nu-`). */
  numbers: string;
  dir: 'ltr' | 'rtl';
  title: string;
  industryRank: string;
  networkRank: string;
  /** Words around a rank's number, `%` included. */
  top: readonly [before: string, after: string];
  current: string;
  outOf: string;
  components: string;
  labels: Record<Pillar, string>;
  remaining: string;
  industry: string;
  network: string;
  /** The sentence on the industry, `@` for its name, and on the network; `#` for the average. */
  industryAverage: string;
  networkAverage: string;
  ranked: string;
  noChange: string;
  up: string;
  down: string;
  sinceLastWeek: string;
}

/** The page in the languages the replica speaks. Which words were seen and which are guessed: docs/linkedin.md. */
export const WORDINGS = {
  en: {
    numbers: 'en-US',
    dir: 'ltr',
    title: 'Your Social Selling Index',
    industryRank: 'Industry SSI rank',
    networkRank: 'Network SSI rank',
    top: ['Top', '%'],
    current: 'Current Social Selling Index',
    outOf: 'out of',
    components: 'Four components of your score',
    labels: {
      brand: 'Establish your professional brand',
      people: 'Find the right people',
      insights: 'Engage with insights',
      relationships: 'Build relationships',
    },
    remaining: 'Remaining points',
    industry: 'People in your industry',
    network: 'People in your network',
    industryAverage: 'Sales professionals in the @ industry have an *average SSI of #.*',
    networkAverage: 'People in your network have an *average SSI of #.*',
    ranked: 'You rank in the *top #%*',
    noChange: 'No change',
    up: 'Up #%',
    down: 'Down #%',
    sinceLastWeek: 'since last week',
  },
  pt: {
    numbers: 'pt-BR',
    dir: 'ltr',
    title: 'Seu Social Selling Index',
    industryRank: 'Classificação SSI do setor',
    networkRank: 'Classificação SSI da rede',
    top: ['Primeiros', '%'],
    current: 'Social Selling Index atual',
    outOf: 'de',
    components: 'Os quatro componentes da sua pontuação',
    labels: {
      brand: 'Estabelecer sua marca profissional',
      people: 'Localizar as pessoas certas',
      insights: 'Interagir oferecendo insights',
      relationships: 'Criar relacionamentos',
    },
    remaining: 'Pontos restantes',
    industry: 'Pessoas no seu setor',
    network: 'Pessoas na sua rede',
    industryAverage: 'Os profissionais do setor @ têm um *SSI médio de #.*',
    networkAverage: 'As pessoas na sua rede têm um *SSI médio de #.*',
    ranked: 'Você está entre os *primeiros #%*',
    noChange: 'Sem alterações',
    up: 'Mais #%',
    down: 'Menos #%',
    sinceLastWeek: 'na última semana',
  },
  de: {
    numbers: 'de-DE',
    dir: 'ltr',
    title: 'Ihr Social Selling Index',
    industryRank: 'SSI-Rang in der Branche',
    networkRank: 'SSI-Rang im Netzwerk',
    top: ['Top', '\u00a0%'],
    current: 'Aktueller Social Selling Index',
    outOf: 'von',
    components: 'Die vier Komponenten Ihrer Punktzahl',
    labels: {
      brand: 'Ihre professionelle Marke aufbauen',
      people: 'Gezielt die richtigen Personen finden',
      insights: 'Durch Einblicke Interesse wecken',
      relationships: 'Beziehungen aufbauen',
    },
    remaining: 'Verbleibende Punkte',
    industry: 'Personen in Ihrer Branche',
    network: 'Personen in Ihrem Netzwerk',
    industryAverage: 'Vertriebsprofis der Branche @ haben einen *durchschnittlichen SSI von #.*',
    networkAverage: 'Personen in Ihrem Netzwerk haben einen *durchschnittlichen SSI von #.*',
    ranked: 'Sie gehören zu den *besten #\u00a0%*',
    noChange: 'Keine Veränderung',
    up: 'Plus #\u00a0%',
    down: 'Minus #\u00a0%',
    sinceLastWeek: 'gegenüber der letzten Woche',
  },
  fr: {
    numbers: 'fr-FR',
    dir: 'ltr',
    title: 'Votre Social Selling Index',
    industryRank: 'Classement SSI du secteur',
    networkRank: 'Classement SSI du réseau',
    top: ['Top', '\u202f%'],
    current: 'Social Selling Index actuel',
    outOf: 'sur',
    components: 'Les quatre composantes de votre score',
    labels: {
      brand: 'Construire votre marque professionnelle',
      people: 'Trouver les bonnes personnes',
      insights: 'Échanger des informations',
      relationships: 'Établir des relations',
    },
    remaining: 'Points restants',
    industry: 'Personnes dans votre secteur',
    network: 'Personnes dans votre réseau',
    industryAverage: 'Les commerciaux du secteur @ ont un *SSI moyen de #.*',
    networkAverage: 'Les personnes de votre réseau ont un *SSI moyen de #.*',
    ranked: 'Vous êtes dans le *top #\u00a0%*',
    noChange: 'Aucun changement',
    up: 'En hausse de #\u00a0%',
    down: 'En baisse de #\u00a0%',
    sinceLastWeek: 'depuis la semaine dernière',
  },
  nl: {
    numbers: 'nl-NL',
    dir: 'ltr',
    title: 'Uw Social Selling Index',
    industryRank: 'SSI-positie in uw branche',
    networkRank: 'SSI-positie in uw netwerk',
    top: ['Top', '%'],
    current: 'Huidige Social Selling Index',
    outOf: 'van',
    components: 'De vier onderdelen van uw score',
    labels: {
      brand: 'Uw professionele merk creëren',
      people: 'De juiste personen vinden',
      insights: 'Informatie uitwisselen',
      relationships: 'Relaties opbouwen',
    },
    remaining: 'Resterende punten',
    industry: 'Personen in uw branche',
    network: 'Personen in uw netwerk',
    industryAverage: 'Verkopers in de branche @ hebben een *gemiddelde SSI van #.*',
    networkAverage: 'Personen in uw netwerk hebben een *gemiddelde SSI van #.*',
    ranked: 'U staat in de *top #%*',
    noChange: 'Geen verandering',
    up: '#% omhoog',
    down: '#% omlaag',
    sinceLastWeek: 'sinds vorige week',
  },
  es: {
    numbers: 'es-ES',
    dir: 'ltr',
    title: 'Tu Social Selling Index',
    industryRank: 'Clasificación de SSI del sector',
    networkRank: 'Clasificación de SSI de la red',
    top: ['Primeros', '\u00a0%'],
    current: 'Social Selling Index actual',
    outOf: 'de',
    components: 'Los cuatro componentes de tu puntuación',
    labels: {
      brand: 'Establece tu marca profesional',
      people: 'Encuentra a las personas adecuadas',
      insights: 'Interactúa aportando información',
      relationships: 'Crea relaciones',
    },
    remaining: 'Puntos restantes',
    industry: 'Personas de tu sector',
    network: 'Personas de tu red',
    industryAverage: 'Los profesionales del sector @ tienen un *SSI medio de #.*',
    networkAverage: 'Las personas de tu red tienen un *SSI medio de #.*',
    ranked: 'Estás entre los *primeros #\u00a0%*',
    noChange: 'Sin cambios',
    up: 'Subió un #\u00a0%',
    down: 'Bajó un #\u00a0%',
    sinceLastWeek: 'desde la semana pasada',
  },
  ar: {
    numbers: 'ar-EG-u-nu-arab',
    dir: 'rtl',
    title: 'مؤشر البيع الاجتماعي الخاص بك',
    industryRank: 'ترتيب المؤشر في المجال',
    networkRank: 'ترتيب المؤشر في الشبكة',
    top: ['أعلى', '\u066a'],
    current: 'مؤشر البيع الاجتماعي الحالي',
    outOf: 'من',
    components: 'المكونات الأربعة لنتيجتك',
    labels: {
      brand: 'ترسيخ علامتك المهنية',
      people: 'العثور على الأشخاص المناسبين',
      insights: 'التفاعل بالرؤى',
      relationships: 'بناء العلاقات',
    },
    remaining: 'النقاط المتبقية',
    industry: 'الأشخاص في مجالك',
    network: 'الأشخاص في شبكتك',
    industryAverage: 'متوسط المؤشر في مجال @ هو *#.*',
    networkAverage: 'متوسط المؤشر في شبكتك هو *#.*',
    ranked: 'أنت ضمن *أعلى #\u066a*',
    noChange: 'لا تغيير',
    up: 'ارتفاع #\u066a',
    down: 'انخفاض #\u066a',
    sinceLastWeek: 'منذ الأسبوع الماضي',
  },
} as const satisfies Record<string, Wording>;

/** A language the replica speaks. */
export type ReplicaLanguage = keyof typeof WORDINGS;
