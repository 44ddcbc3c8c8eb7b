/** A place on LinkedIn below a member's address. */
export interface ProfileAddress {
  /** The member's own part of the address: decoded, in lower case, as it is compared. */
  slug: string;
  /** What comes after it: `['details', 'skills']`. */
  rest: string[];
}

/**
 * Whose profile a path (`location.pathname`) leads to. Null for any other path, for one that can't be decoded, and for
 * `/in/me/`, which LinkedIn answers by going on to the true one.
 */
export function profileAddress(path: string): ProfileAddress | null {
  const [, first, ...rest] = path.split('/');
  const [slug, ...more] = rest.map(decoded);
  if (first !== 'in' || !slug || slug === 'me' || more.includes(null)) return null;
  return { slug, rest: more.filter((part): part is string => Boolean(part)) };
}

/** Whose profile a link leads to; null for a link elsewhere, also to another site. */
export function linkedProfile(href: string | null): ProfileAddress | null {
  const url = href === null ? null : linkedinAddress(href);
  return url && profileAddress(url.pathname);
}

/** The address of a link that stays on LinkedIn; null for any other. */
export function linkedinAddress(href: string): URL | null {
  const url = webAddress(href);
  return url && /(^|\.)linkedin\.com$/.test(url.hostname) ? url : null;
}

/** The web address of a link or an image, as a browser on LinkedIn resolves it; null for what is none. */
export function webAddress(href: string): URL | null {
  try {
    const url = new URL(href, 'https://www.linkedin.com/');
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/** A part of an address as two of them are compared. Null where it holds a broken escape. */
export function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part).normalize('NFC').toLowerCase();
  } catch {
    return null;
  }
}
