/** The six roles of those who decide on a purchase together. Source: the founding texts. */
export const ROLES = ['initiator', 'influencer', 'gatekeeper', 'decision-maker', 'buyer', 'user'] as const;
export type Role = (typeof ROLES)[number];
