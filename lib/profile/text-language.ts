import { STOP_WORDS, TEXT_LANGUAGES, type TextLanguage } from './stop-words';

/**
 * The language that most of the small words of a text belong to; null where there are none, or two languages have as
 * many. Good enough to tell "je" (you, Dutch) from "je" (I, French), and for nothing finer.
 */
export function languageOf(words: readonly string[]): TextLanguage | null {
  const hits = TEXT_LANGUAGES.map((language) => ({
    language,
    n: words.filter((word) => isSmallIn(language, word)).length,
  })).sort((a, b) => b.n - a.n);
  const [first, second] = hits;
  return first && first.n > 0 && first.n > (second?.n ?? 0) ? first.language : null;
}

/** Whether a word is a small word of a language. "I" is English; in Italian it is an article, and small as a rule. */
function isSmallIn(language: TextLanguage, word: string): boolean {
  return word === 'I' ? language === 'en' : STOP_WORDS[language].has(word.toLowerCase());
}
