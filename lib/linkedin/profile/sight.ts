import type { Item, Section } from '../../profile/item';

/** How something on the profile was found, surest first. A translated word is never enough, so it has no name here. */
export type ProfileAnchor = 'id' | 'card' | 'link' | 'image' | 'address' | 'order';

/** What one look said of one item. An item that is not named was not seen yet: that is never a "no". */
export interface ItemSight {
  is: 'yes' | 'no';
  at: ProfileAnchor;
  /** How many there are: skills, roles, recommendations, connections ... */
  count?: number;
  /** The count is all there are; otherwise there are at least so many. */
  exact?: boolean;
}

/**
 * The member's own words on the page, one copy each. They stay in the content script for the time of a visit: lengths,
 * measures and salted hashes leave it, texts never do.
 */
export interface ProfileTexts {
  headline?: string;
  about?: string;
  /** The first role without an end, as far as it shows. */
  currentRole?: { title: string; description: string };
  /** What the diary follows: all text of a section, or the media id of an image. */
  sections: Partial<Record<Section, string>>;
}

/** One look at the member's own profile. */
export interface ProfileSight {
  items: Partial<Record<Item, ItemSight>>;
  texts: ProfileTexts;
}

/**
 * Whose profile this is.
 * - `own`: proven to be the member's
 * - `not-yours`: proven to be someone else's
 * - `unproven`: neither yet; nothing is read
 */
export type Ownership = 'own' | 'not-yours' | 'unproven';
