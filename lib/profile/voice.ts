import type { Voice } from './measures';
import type { TextLanguage } from './stop-words';
import { languageOf } from './text-language';
import { wordsOf } from './words';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Words for the reader, for "we" and for "I", in lower case but for those that only their capital tells apart (German
 * "Sie"). Pronouns only: where a language says it with the verb alone, it isn't counted.
 */
const WORDS: Readonly<Record<TextLanguage, Record<keyof Voice, ReadonlySet<string>>>> = {
  en: {
    you: setOf('you your yours yourself'),
    we: setOf('we us our ours ourselves'),
    i: setOf('i me my mine myself'),
  },
  nl: {
    you: setOf('je jij jou jouw jullie u uw'),
    we: setOf('we wij ons onze'),
    i: setOf('ik me mij mijn mezelf'),
  },
  de: {
    you: setOf('du dich dir dein deine deinen euch euer eure Sie Ihnen Ihr Ihre Ihren'),
    we: setOf('wir uns unser unsere unseren'),
    i: setOf('ich mich mir mein meine meinen'),
  },
  fr: {
    you: setOf('tu te toi ton ta tes vous votre vos'),
    we: setOf('nous notre nos'),
    i: setOf('je j me moi mon ma mes'),
  },
  es: {
    you: setOf('tú tu tus te ti usted ustedes vosotros'),
    we: setOf('nosotros nosotras nuestro nuestra nuestros nuestras'),
    i: setOf('yo me mi mis mí conmigo'),
  },
  it: {
    you: setOf('tu ti te tuo tua tuoi voi vi vostro vostra'),
    we: setOf('noi ci nostro nostra nostri'),
    i: setOf('io mi me mio mia miei mie'),
  },
};

/**
 * How often a text speaks of the reader, of "we" and of "I", in the six languages we know. Null where the language can't
 * be told: nothing is known then, which is not "never".
 */
export function voiceOf(text: string): Voice | null {
  const words = wordsOf(text).flatMap((word) => word.split(/['’]/u));
  const language = languageOf(words);
  if (!language) return null;
  const count = (who: keyof Voice) => {
    const known = WORDS[language][who];
    return words.filter((word) => known.has(word) || known.has(word.toLowerCase())).length;
  };
  return { you: count('you'), we: count('we'), i: count('i') };
}
