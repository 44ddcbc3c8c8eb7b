/** A place on LinkedIn below a member's address. */
export interface ProfileAddress {
  /** The member's own part of the address as it is compared: decoded, in lower case, in Unicode's composed form. */
  slug: string;
  /** What comes after it, as it stands there: `['details', 'skills']`. */
  rest: string[];
}

/** LinkedIn's own name for "whoever is signed in": no profile's slug, it forwards to one. */
const WHOEVER = 'me';
/** No slug is longer: LinkedIn allows 100 characters of its own choosing, this leaves room. Our rule. */
const LONGEST = 200;

/** Whose profile a path (`location.pathname`) leads to. Null for any other path, and for one that can't be decoded. */
export function profileAddress(path: string): ProfileAddress | null {
  const [before, place, written, ...rest] = path.split('/');
  const slug = before === '' && place === 'in' && written ? compared(written) : null;
  return slug && slug !== WHOEVER && slug.length <= LONGEST ? { slug, rest: rest.filter(Boolean) } : null;
}

function compared(written: string): string | null {
  try {
    return decodeURIComponent(written).toLowerCase().normalize('NFC');
  } catch {
    return null;
  }
}

/** Whether the profile itself or one of its lists stands at an address: no form, and no window over it. */
export function isOnShow({ rest }: ProfileAddress): boolean {
  return rest.length === 0 || (rest.length === 2 && rest[0] === 'details');
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
