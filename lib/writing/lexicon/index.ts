import type { WritingLanguage } from '../language';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Lexicon } from './lexicon';
import { nl } from './nl';

/** The words of each language that can be judged. */
export const LEXICONS: Readonly<Record<WritingLanguage, Lexicon>> = { en, nl, de, fr, es };
