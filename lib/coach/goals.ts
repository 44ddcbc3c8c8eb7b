import type { Pillar } from '../score/pillar';

/** What a member may want to reach with LinkedIn, in sales or not. Source: the nine goals of the founding texts. */
export const GOALS = [
  'personal-branding',
  'thought-leadership',
  'community',
  'customer-information',
  'traffic',
  'reputation',
  'engagement',
  'ssi',
  'leads',
] as const;
export type Goal = (typeof GOALS)[number];

/**
 * The pillars each goal leans on. `ssi` leans on whichever is weakest, so it names none. Source: the founding texts for
 * brand and insights; the other links are our own inference.
 */
export const GOAL_PILLARS: Readonly<Record<Goal, readonly Pillar[]>> = {
  'personal-branding': ['brand'],
  'thought-leadership': ['brand', 'insights'],
  community: ['insights', 'relationships'],
  'customer-information': ['people', 'insights'],
  traffic: ['brand', 'insights'],
  reputation: ['brand', 'relationships'],
  engagement: ['insights', 'relationships'],
  ssi: [],
  leads: ['people', 'relationships'],
};
