/**
 * What a member can have noticed of someone before they invite them, in the order in which it is offered. Each is a fact
 * only the member knows; the templates of a situation claim no more than its name. Source: the project's notes.
 */
export const SITUATIONS = [
  ...(['their-post', 'their-comment', 'answered-me', 'met', 'same-event', 'webinar', 'shared-contact'] as const),
  ...(['referral', 'their-talk', 'their-article', 'asked-question', 'group', 'school', 'new-role'] as const),
  ...(['company-news', 'former-colleague', 'working-together', 'viewed-me'] as const),
] as const;
export type Situation = (typeof SITUATIONS)[number];
