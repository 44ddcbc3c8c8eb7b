import type { Pillar } from '../score/pillar';

/** What a member wants social selling to do for them: the nine goals of the founding texts, for non-sales people too. */
export const AIMS = [
  'personal-branding',
  'thought-leadership',
  'community-building',
  'customer-information',
  'traffic',
  'reputation',
  'engagement',
  'ssi',
  'lead-generation',
] as const;

/** One of the nine goals. */
export type Aim = (typeof AIMS)[number];

/**
 * The pillars that serve each aim. Source: the founding texts for branding, leadership and reputation to brand; the rest
 * is ours (domain notes 1.5). `ssi` has none of its own: it follows the weakest pillar.
 */
const PILLARS_OF: Readonly<Record<Exclude<Aim, 'ssi'>, readonly Pillar[]>> = {
  'personal-branding': ['brand'],
  'thought-leadership': ['brand', 'insights'],
  'community-building': ['insights', 'relationships'],
  'customer-information': ['people', 'insights'],
  traffic: ['brand', 'insights'],
  reputation: ['brand', 'relationships'],
  engagement: ['insights', 'relationships'],
  'lead-generation': ['people', 'relationships'],
};

/** The pillars that serve an aim; `weakest` (null when all are full) stands in for the score itself. */
export function pillarsFor(aim: Aim, weakest: Pillar | null): readonly Pillar[] {
  if (aim !== 'ssi') return PILLARS_OF[aim];
  return weakest ? [weakest] : [];
}
