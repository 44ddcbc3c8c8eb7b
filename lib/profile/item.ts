/** What a complete profile has, in the order in which the member meets it on the page. */
export const ITEMS = [
  'photo',
  'banner',
  'headline',
  'location',
  'industry',
  'connections',
  'verification',
  'custom-address',
  'contact-link',
  'about',
  'featured',
  'current-role',
  'earlier-roles',
  'education',
  'skills',
  'recommendations',
  'projects',
  'languages',
] as const;
export type Item = (typeof ITEMS)[number];

/** Parts of the profile whose changes the diary follows. */
export const SECTIONS = [
  'photo',
  'banner',
  'headline',
  'about',
  'featured',
  'roles',
  'education',
  'skills',
  'recommendations',
  'projects',
] as const;
export type Section = (typeof SECTIONS)[number];

/**
 * The item that says whether a section is there at all, and how much of it. Roles have two: the current one, and
 * `earlier-roles` besides; a section of roles is gone only when neither is there.
 */
export function itemOf(section: Section): Item {
  return section === 'roles' ? 'current-role' : section;
}
