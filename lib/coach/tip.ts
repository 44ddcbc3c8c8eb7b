import type { Pillar } from '../score/pillar';

/**
 * How sure an advice is, strongest first.
 * - `linkedin-says`: LinkedIn itself, in a certain year
 * - `counted`: someone counted, and showed how
 * - `practitioners-say`: trainers and users advise it; nobody showed a count
 * - `rule-of-thumb`: ours
 */
export const STRENGTHS = ['linkedin-says', 'counted', 'practitioners-say', 'rule-of-thumb'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** One thing to do for a pillar. Its words are in the catalogue, room `tip`, under the pillar's name. */
export interface Tip {
  pillar: Pillar;
  /** What it takes, in minutes: our estimate. */
  minutes: number;
  /** The strength of the weakest thing the tip says. */
  strength: Strength;
  /** The year of what LinkedIn said; null where the strength has no year. */
  year: number | null;
}

/**
 * One tip per pillar. Source of the `linkedin-says` ones: LinkedIn's slide "Social Selling Index breakdown" (formula
 * version 3, 2015) and its help page a105145: media on the profile and completeness; people searches and profile views;
 * engagement given; connections, co-workers among them. The 15 words of the comment tip are trainers' advice.
 */
export const TIPS: Readonly<Record<Pillar, Tip>> = {
  brand: { pillar: 'brand', minutes: 10, strength: 'linkedin-says', year: 2015 },
  people: { pillar: 'people', minutes: 5, strength: 'linkedin-says', year: 2015 },
  insights: { pillar: 'insights', minutes: 8, strength: 'practitioners-say', year: null },
  relationships: { pillar: 'relationships', minutes: 5, strength: 'linkedin-says', year: 2015 },
};
