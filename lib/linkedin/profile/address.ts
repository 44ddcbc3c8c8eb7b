import { slugAt } from '../profile-slug';

/** A place on LinkedIn below a member's address. */
export interface ProfileAddress {
  /** The member's own part of the address: as `slugAt` gives it. */
  slug: string;
  /** What comes after it: `['details', 'skills']`. */
  rest: string[];
}

/** Whose profile a path (`location.pathname`) leads to, as `slugAt` says; null for any other path. */
export function profileAddress(path: string): ProfileAddress | null {
  const slug = slugAt(path);
  return slug === null ? null : { slug, rest: path.split('/').slice(3).filter(Boolean) };
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
