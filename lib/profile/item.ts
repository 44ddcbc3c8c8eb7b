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
