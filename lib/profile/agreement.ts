import type { Agreement } from './measures';
import { keywordsOf } from './words';

/** Texts that should speak of the same things. What isn't given was not seen. */
export interface Texts {
  headline?: string;
  about?: string;
  /** Title and description of the current role, together. */
  role?: string;
}

/** One keyword of the headline, as it is written there, and whether the other texts say it; null where they weren't seen. */
export interface SharedWord {
  word: string;
  about: boolean | null;
  role: boolean | null;
}

/** The keywords of the headline in its order, each with where else it stands in any of its forms; none without a headline. */
export function sharedWords({ headline = '', about, role }: Texts): SharedWord[] {
  const [inAbout, inRole] = [rootsOf(about), rootsOf(role)];
  return keywordsOf(headline).map(({ word, root }) => ({
    word,
    about: inAbout ? inAbout.has(root) : null,
    role: inRole ? inRole.has(root) : null,
  }));
}

/** The same as counts, for what is kept. Null without a headline, or with nothing to compare it with. */
export function agreementOf(texts: Texts): Agreement | null {
  if (texts.headline === undefined || (texts.about === undefined && texts.role === undefined)) return null;
  const words = sharedWords(texts);
  const said = (where: 'about' | 'role') =>
    texts[where] === undefined ? null : words.filter((word) => word[where]).length;
  return { keywords: words.length, about: said('about'), role: said('role') };
}

function rootsOf(text: string | undefined): ReadonlySet<string> | null {
  return text === undefined ? null : new Set(keywordsOf(text).map(({ root }) => root));
}
