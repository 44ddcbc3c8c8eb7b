import { withoutPadding } from './words';

/** The languages whose texts can be judged. Counting works in any. */
export const WRITING_LANGUAGES = ['en', 'nl', 'de', 'fr', 'es'] as const;
export type WritingLanguage = (typeof WRITING_LANGUAGES)[number];

/** Words that hold a sentence together. Italian and Portuguese stand here only to be told from Spanish and French. */
const HOLDING: Record<WritingLanguage | 'it' | 'pt', string> = {
  en: `the a an and of to in is are was it that this for you your i my we our with on at be have has had not but as so
    from by or they their what which who how when about just can will would do did been more all some thanks very
    i'm i've it's don't that's there were me us her his if than too one no nor after before could should may much many most any other only out up
    down into over under then now here why because where those these each every never always again still own good great new yours`,
  nl: `de het een en van te in is zijn was dat dit die voor je jij jouw ik mijn we wij ons onze met op aan niet maar als zo
    bij om ook er naar door over nog wel hoe wat wie waar heb hebben heeft had u uw hier daar heel erg dan worden wordt
    geen veel meer jullie deze toch ben bent kan bedankt dank mooi mooie goed weer ge da goe zijt uit tot tegen tussen zonder nooit altijd iemand
    niemand zou zal zullen moet mag waren werd hun hem haar zich elkaar iets niets alles onder doen`,
  de: `der die das ein eine einen einem einer und von zu in ist sind war dass den dem des für du dein deine ich mein meine
    wir unser unsere mit auf an nicht aber als so bei um auch es nach durch über noch wie was wer wo habe haben hat hatte
    sie ihr ihre ihren ihnen hier sehr im am zum zur vom danke mich uns sich kein mehr dir bin wird nur oder beim
    aus jeder man na endlich geht doch mal schon dann denn weil wenn ohne gegen zwischen vor nach waren wurde kann muss soll etwas
    nichts alles jetzt immer ihm ihn unter bis diese dieser dieses`,
  fr: `l' d' j' c' n' s' qu' à quel quelle quels quelles toute tous bravo le la les un une des et de du en est sont que qui ce cette pour vous votre vos je mon ma mes nous notre nos avec
    sur dans ne pas mais au aux si par aussi il elle plus très bien merci tu ton ta tes comme être avoir c'est j'ai on
    ça se son sa ses leur d'un d'une qu'il a était suis cet ces où tout
    chez sans sous entre avant après rien jamais toujours encore déjà peut fait faire été étaient quand dont donc vers lui eux cela`,
  es: `el la los las un una de del en es son que y para tu tus su sus yo mi mis nosotros nuestro con sobre por no pero si
    como también lo le se más muy gracias te me nos este esta esto al ha he hay fue era ser está cuando sin qué cómo
    usted desde todo ya porque eso ese
    os gran entre hasta hacia nada nunca siempre aún quien donde cuánta cuánto pa soy eres somos estoy tengo tiene hace mucha mucho
    mucho tal así sí`,
  it: `il lo la gli le un una di del della dei in è sono che e per con su non ma come anche questo questa grazie molto
    più mi ti ci si tuo tua nel nella al alla da dal dello degli hai ho ha sei ciao`,
  pt: `o a os as um uma de do da dos das em no na nos nas é são que e para com não mas como também isso este esta
    obrigado obrigada muito mais você seu sua meu minha ao à pelo pela foi eu nós se por muita parabéns`,
};
type Known = keyof typeof HOLDING;

/** What a word says for each language: one vote, shared by the languages that have it. */
const VOTES = new Map<string, Known[]>();
for (const [language, words] of Object.entries(HOLDING) as [Known, string][])
  for (const word of words.split(/\s+/)) VOTES.set(word, [...(VOTES.get(word) ?? []), language]);

/** Words, and the French and Italian beginnings that lean on the next one. */
const WORD = /(?:[ldjcns]|qu)'(?=\p{L})|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)?/gu;
/** So many words may lack all of ours and still be in one of our languages. Our rule. */
const TOO_SHORT_TO_TELL = 6;

const isOurs = (language: Known): language is WritingLanguage => WRITING_LANGUAGES.some((own) => own === language);

/**
 * The languages a text may be in, likeliest first, by the words that hold its sentences together. A short text without any
 * may be in all of them; one that is clearly in another language, or not in Latin letters, gives none.
 */
export function languagesOf(text: string): readonly WritingLanguage[] {
  const words = withoutPadding(text).normalize('NFC').toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
  const scores = new Map<Known, number>();
  for (const word of words) {
    const languages = VOTES.get(word) ?? [];
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  const best = Math.max(0, ...scores.values());
  if (best === 0) {
    const latin = words.every((word) => /^[\p{Script=Latin}\p{M}']+$/u.test(word));
    return latin && words.length <= TOO_SHORT_TO_TELL ? WRITING_LANGUAGES : [];
  }
  if (words.length > 2 * TOO_SHORT_TO_TELL && best < words.length / 12) return [];
  const close = words.length <= TOO_SHORT_TO_TELL ? 0.4 : 0.7;
  const likely = [...scores].filter(([, score]) => score >= close * best).sort((a, b) => b[1] - a[1]);
  return likely.map(([language]) => language).filter(isOurs);
}
