/** LinkedIn's own name for "whoever is signed in": no profile's slug, it forwards to one. */
const WHOEVER = 'me';
/** No slug is longer: LinkedIn allows 100 characters of its own choosing, this leaves room. Our rule. */
const LONGEST = 200;

/**
 * The slug of the profile at a LinkedIn path (`/in/<slug>/…`), decoded, in lower case, in Unicode's composed form, so
 * that two ways of writing one address are equal. Null for any other path, and for one that can't be decoded.
 */
export function slugAt(path: string): string | null {
  const written = /^\/in\/([^/?#]+)/.exec(path)?.[1];
  const slug = written === undefined ? null : decoded(written)?.toLowerCase().normalize('NFC');
  return slug && slug !== WHOEVER && slug.length <= LONGEST ? slug : null;
}

function decoded(written: string): string | null {
  try {
    return decodeURIComponent(written);
  } catch {
    return null;
  }
}
