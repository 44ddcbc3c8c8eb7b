/**
 * What a member can have noticed of someone before they invite them, in the order in which it is offered: what occurs most
 * first (see {@link OFTEN}), then by threes what is alike: what they said, how they came to the member, what is shared, and
 * work. Each is a fact only the member knows; the templates of a situation claim no more than its name. Source: the
 * project's notes; the order is ours.
 */
export const SITUATIONS = [
  'their-post',
  'new-role',
  'same-event',
  'shared-contact',
  'their-comment',
  'met',
  'their-article',
  'their-talk',
  'asked-question',
  'answered-me',
  'referral',
  'viewed-me',
  'webinar',
  'group',
  'school',
  'former-colleague',
  'working-together',
  'company-news',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** So many of them, from the first on, are what members notice most. Our rule. */
export const OFTEN = 6;
