import type { WritingLanguage } from './language';
import type { Prose } from './prose';

/** Words for the writer and for the reader. German "Sie" and "ihr" count as the reader: a note seldom speaks of others. */
const PERSONS: Readonly<Record<WritingLanguage, { writer: string; reader: string }>> = {
  en: {
    writer: "i me my mine i'm i've i'd i'll we us our we're we've",
    reader: "you your yours you're you've you'd u",
  },
  nl: { writer: 'ik mij me mijn wij we ons onze', reader: 'je jij jou jouw jullie u uw ge gij' },
  de: {
    writer: 'ich mich mir mein meine meinen wir uns unser unsere',
    reader: 'du dich dir dein deine deinen sie ihnen ihr ihre ihren euch',
  },
  fr: { writer: "je j'ai j' me mon ma mes nous notre nos", reader: 'vous votre vos tu te toi ton ta tes' },
  es: {
    writer: 'yo me mi mis soy estoy tengo trabajo somos nuestro nuestra',
    reader: 'tú tu tus te ti usted su sus le vosotros vuestro vuestra',
  },
};

/** How often a text speaks of its writer and of its reader, in these languages. */
export function personsIn(prose: Prose, languages: readonly WritingLanguage[]): { writer: string[]; reader: string[] } {
  const words = prose.sentences.flatMap((s) => s.tokens.map((t) => t.word));
  const of = (who: 'writer' | 'reader') => {
    const list = new Set(languages.flatMap((language) => PERSONS[language][who].split(' ')));
    return words.filter((word) => list.has(word));
  };
  return { writer: of('writer'), reader: of('reader') };
}
