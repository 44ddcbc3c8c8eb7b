/** What a profile page says in one language. No reader may lean on any of it: most of it is guessed. */
export interface ProfileWording {
  /** Formats numbers and dates (a BCP 47 tag, perhaps with `-u-nu-`). */
  tag: string;
  dir: 'ltr' | 'rtl';
  headings: Record<string, string>;
  present: string;
  /** Years and months, `#` and `@` for the numbers. */
  lasted: string;
  fullTime: string;
  /** `#` for the number. */
  connections: string;
  manyConnections: string;
  followers: string;
  contact: string;
  editIntro: string;
  showAll: string;
  showAllSkills: string;
  received: string;
  given: string;
  onlyYou: string;
  more: string;
  openTo: string;
  connect: string;
  message: string;
  recommended: string;
}

const HEADINGS = [
  ...['about', 'featured', 'activity', 'experience', 'education', 'projects', 'skills'],
  ...['recommendations', 'languages', 'interests', 'analytics'],
] as const;

/** Headings in the order of {@link HEADINGS}. */
function headed(...words: string[]): Record<string, string> {
  return Object.fromEntries(HEADINGS.map((heading, i) => [heading, words[i] ?? heading]));
}

/** The page in the languages the replica speaks. */
export const PROFILE_WORDINGS = {
  en: {
    tag: 'en-US',
    dir: 'ltr',
    headings: headed(
      ...['About', 'Featured', 'Activity', 'Experience', 'Education', 'Projects', 'Skills'],
      ...['Recommendations', 'Languages', 'Interests', 'Analytics'],
    ),
    present: 'Present',
    lasted: '# yrs @ mos',
    fullTime: 'Full-time',
    connections: '# connections',
    manyConnections: '#+ connections',
    followers: '# followers',
    contact: 'Contact info',
    editIntro: 'Edit intro',
    showAll: 'Show all',
    showAllSkills: 'Show all # skills',
    received: 'Received',
    given: 'Given',
    onlyYou: 'Private to you',
    more: '…see more',
    openTo: 'Open to',
    connect: 'Connect',
    message: 'Message',
    recommended: 'Came, measured, and saved us a third. I would call again tomorrow.',
  },
  nl: {
    tag: 'nl-NL',
    dir: 'ltr',
    headings: headed(
      ...['Info', 'Uitgelicht', 'Activiteit', 'Ervaring', 'Opleiding', 'Projecten', 'Vaardigheden'],
      ...['Aanbevelingen', 'Talen', 'Interesses', 'Analyse'],
    ),
    present: 'heden',
    lasted: '# jr @ mnd',
    fullTime: 'Fulltime',
    connections: '# connecties',
    manyConnections: '#+ connecties',
    followers: '# volgers',
    contact: 'Contactgegevens',
    editIntro: 'Intro bewerken',
    showAll: 'Alles weergeven',
    showAllSkills: 'Alle # vaardigheden weergeven',
    received: 'Ontvangen',
    given: 'Gegeven',
    onlyYou: 'Alleen zichtbaar voor jou',
    more: '…meer',
    openTo: 'Open voor',
    connect: 'Connectie maken',
    message: 'Bericht',
    recommended: 'Kwam, mat, en bespaarde ons een derde. Ik zou morgen weer bellen.',
  },
  de: {
    tag: 'de-DE',
    dir: 'ltr',
    headings: headed(
      ...['Info', 'Im Fokus', 'Aktivitäten', 'Berufserfahrung', 'Ausbildung', 'Projekte', 'Kenntnisse'],
      ...['Empfehlungen', 'Sprachen', 'Interessen', 'Statistiken'],
    ),
    present: 'Heute',
    lasted: '# Jahre @ Monate',
    fullTime: 'Vollzeit',
    connections: '# Kontakte',
    manyConnections: 'Mehr als # Kontakte',
    followers: '# Follower:innen',
    contact: 'Kontaktinfo',
    editIntro: 'Profil bearbeiten',
    showAll: 'Alle anzeigen',
    showAllSkills: 'Alle # Kenntnisse anzeigen',
    received: 'Erhalten',
    given: 'Geschrieben',
    onlyYou: 'Nur für Sie sichtbar',
    more: '…mehr',
    openTo: 'Offen für',
    connect: 'Vernetzen',
    message: 'Nachricht',
    recommended: 'Kam, maß, und sparte uns ein Drittel. Ich riefe morgen wieder an.',
  },
  it: {
    tag: 'it-IT',
    dir: 'ltr',
    headings: headed(
      ...['Informazioni', 'In primo piano', 'Attività', 'Esperienza', 'Formazione', 'Progetti', 'Competenze'],
      ...['Referenze', 'Lingue', 'Interessi', 'Analisi'],
    ),
    present: 'Presente',
    lasted: '# anni @ mesi',
    fullTime: 'Tempo pieno',
    connections: '# collegamenti',
    manyConnections: 'Più di # collegamenti',
    followers: '# follower',
    contact: 'Informazioni di contatto',
    editIntro: 'Modifica profilo',
    showAll: 'Mostra tutto',
    showAllSkills: 'Mostra tutte le # competenze',
    received: 'Ricevute',
    given: 'Scritte',
    onlyYou: 'Visibile solo a te',
    more: '…altro',
    openTo: 'Disponibile per',
    connect: 'Collegati',
    message: 'Messaggio',
    recommended: 'È venuta, ha misurato, ci ha tolto un terzo. Domani richiamerei.',
  },
  ja: {
    tag: 'ja-JP',
    dir: 'ltr',
    headings: headed(
      ...['自己紹介', '注目', 'アクティビティ', '職歴', '学歴', 'プロジェクト', 'スキル'],
      ...['推薦', '言語', '興味・関心', '分析'],
    ),
    present: '現在',
    lasted: '#年@か月',
    fullTime: '正社員',
    connections: 'つながり#人',
    manyConnections: 'つながり: #人以上',
    followers: 'フォロワー#人',
    contact: '連絡先情報',
    editIntro: '自己紹介を編集',
    showAll: 'すべて表示',
    showAllSkills: '#件のスキルをすべて表示',
    received: '受け取った推薦',
    given: '書いた推薦',
    onlyYou: '自分にのみ表示',
    more: '…続きを見る',
    openTo: '募集・希望',
    connect: 'つながる',
    message: 'メッセージ',
    recommended: '来て、測って、三割も減りました。明日また電話します。',
  },
  ar: {
    tag: 'ar-EG-u-nu-arab',
    dir: 'rtl',
    headings: headed(
      ...['نبذة عني', 'مميز', 'النشاط', 'الخبرة', 'التعليم', 'المشروعات', 'المهارات'],
      ...['التوصيات', 'اللغات', 'الاهتمامات', 'التحليلات'],
    ),
    present: 'الحتى الآن',
    lasted: '# من الأعوام @ من الشهور',
    fullTime: 'دوام كامل',
    connections: '# زميلًا',
    manyConnections: 'أكثر من # زميل',
    followers: '# متابعًا',
    contact: 'معلومات الاتصال',
    editIntro: 'تعديل المقدمة',
    showAll: 'عرض الكل',
    showAllSkills: 'عرض كل المهارات البالغ عددها #',
    received: 'المستلمة',
    given: 'المقدمة',
    onlyYou: 'مرئي لك فقط',
    more: '…المزيد',
    openTo: 'متاح لـ',
    connect: 'تواصل',
    message: 'رسالة',
    recommended: 'جاءت وقاست ووفرت لنا الثلث. سأتصل بها غدًا.',
  },
} satisfies Record<string, ProfileWording>;

/** A language the replica's profiles speak. */
export type ProfileLanguage = keyof typeof PROFILE_WORDINGS;
