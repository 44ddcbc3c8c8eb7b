import type { Pillar } from '../score/pillar';
import type { Facts } from './facts';
import type { Goal } from './goals';

/** How well advice is supported, strongest first. */
export const STRENGTHS = ['linkedin-says', 'counted', 'practitioners-say', 'rule-of-thumb'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Where advice comes from: a name a reader can look up, and its year where it has one. */
export interface Evidence {
  strength: Strength;
  source: string;
  year?: number;
}

/** How often an action makes sense. `as-it-happens` depends on facts alone. */
export const CADENCES = ['daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'once', 'as-it-happens'] as const;
export type Cadence = (typeof CADENCES)[number];

/** A fact that a verdict rests on, for "why this, why now": its name in the texts (`fact.<name>`) and its values. */
export interface Because {
  fact: string;
  values?: Record<string, string | number>;
}

/** What is missing to decide a rule, and so what to do once: open the SSI page or the own profile, or choose. */
export type Missing = 'ssi-page' | 'goal' | 'sales-navigator' | 'profile-page';

/**
 * What a rule says of the facts.
 * - `due`: it makes sense now; `missing` names a fact that would make it surer
 * - `met`: a fact shows it as done, or as not needed any more
 * - `not-now`: it does not apply to this member or this moment
 * - `unknown`: a fact is missing
 */
export type Verdict =
  | { is: 'due'; because: readonly Because[]; missing?: Missing }
  | { is: 'met'; because: readonly Because[] }
  | { is: 'not-now' }
  | { is: 'unknown'; missing: Missing };

/** Whether what a rule asks can stand already, since before this tool came: what is done once, and the basics of a profile. */
export function isLasting({ cadence, basics }: Rule): boolean {
  return cadence === 'once' || basics === true;
}

/** One piece of advice: metadata, and a pure check on the facts. Its texts stand in the catalogues under its id. */
export interface Rule {
  /** The file's name. */
  id: string;
  /** The pillars it may lift, the main one first; none for rules about the tool or the rhythm itself. */
  pillars: readonly Pillar[];
  /** Goals it serves beyond those of its pillars. */
  goals?: readonly Goal[];
  minutes: number;
  cadence: Cadence;
  /** Expected effect on the pillar (1 low - 3 high) and how sure we are of it. Our reading of the evidence, not points. */
  effect: 1 | 2 | 3;
  confidence: 0.6 | 0.8 | 1;
  evidence: Evidence;
  /** How it counts as done: seen on a page the member opened, counted in the tool, or ticked. */
  done: 'seen' | 'counted' | 'ticked';
  /** Where it is done on LinkedIn, opened on the member's click only; `fallback` where that address moved. */
  open?: { path: string; fallback: string };
  /** Comes before everything else: without it the coach is blind. */
  first?: true;
  /** Belongs to the basics of a profile, which come first until they stand. Five minutes at most: no budget shuts it out. */
  basics?: true;
  /** Older advice brought up to date: the texts say what changed. */
  dated?: true;
  check: (facts: Facts) => Verdict;
}
