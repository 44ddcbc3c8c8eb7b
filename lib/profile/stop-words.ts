/** The languages in which we know the small words. */
export const TEXT_LANGUAGES = ['en', 'nl', 'de', 'fr', 'es', 'it'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

const EN = `a about all also an and any are as at be been but by can do for from had has have he her here his how i if in
into is it its just like me more most my no not of on one or our out over she so some such than that the their them then
there these they this those through to too under up us very was we were what when where which while who why will with
without would you your since until help helps helping helped`;
const NL = `aan al alle als altijd ben bij dan dat de der deze die dit doen door dus een en er geen haar had heb hebben
heeft hem het hier hij hoe hun ik in is ja je jij jou jouw jullie kan kunnen maar me meer mee met mijn moet na naar niet
nog nu of om omdat onder ons onze ook op over te toch tot u uit uw van veel voor vooral waar want waren was wat we wel
werd wie wij worden wordt ze zelf zich zij zijn zo zoals zonder zou sinds help helpt helpen geholpen`;
const DE = `aber alle als am an auch auf aus bei bin bis da damit dann das dass dem den der des die dies diese doch du
durch ein eine einem einen einer er es euch euer für hat haben hier ich ihr ihre im in ist ja kann kein können man mehr
mein mich mir mit nach nicht noch nur oder ohne sehr sein seit sich sie sind so über um und uns unser unsere unter vom
von vor war was wenn wer werden wie wir wird zu zum zur`;
const FR = `a ai au aussi aux avec car ce ces cette chez comme dans de des dont du elle elles en est et être eux il ils
j je la le les leur leurs l lui ma mais me mes moi mon même n ne nos notre nous on ont ou où par pas plus pour qu que qui
sa sans se ses si son sont sous sur ta te tes toi ton tous tout très tu un une vos votre vous y été c d s`;
const ES = `a al algo como con cual cuando de del desde donde dos el ella ellas ellos en entre era es esa ese eso esta
este esto estoy está están fue ha hay he la las le les lo los me mi mis mucho muy más nada ni no nos nosotros nuestra
nuestro o os otra otro para pero por porque que quien qué se ser si sin sobre son soy su sus también te tiene tu tus un una
uno usted ustedes y ya yo`;
const IT = `a ad ai al alla alle anche che chi ci come con cui da dal dalla dei del della delle di dove e ed è era gli ha
hai hanno ho i il in io la le lei li lo loro lui ma me mi mia miei mio ne nei nel nella noi non nostra nostro o ogni per
perché più quando quello questa questo se sei si sia sono sta su sua sui sul suo ti tra tu tua tuo tutti un una uno vi voi
vostra vostro`;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** The small words of each language, in lower case: they say how a sentence holds together, not what it is about. So does "help" in a headline: nearly every one says it. */
export const STOP_WORDS: Readonly<Record<TextLanguage, ReadonlySet<string>>> = {
  en: setOf(EN),
  nl: setOf(NL),
  de: setOf(DE),
  fr: setOf(FR),
  es: setOf(ES),
  it: setOf(IT),
};

/** Whether a word in lower case is a small word of any language we know. */
export function isStopWord(word: string): boolean {
  return TEXT_LANGUAGES.some((language) => STOP_WORDS[language].has(word));
}
