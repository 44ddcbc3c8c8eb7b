import type { Score } from './snapshot';
import { sumOf } from './sum';
import { TIER_STARTS } from './tier-start';

/** A goal that the rule proposes, in whole points of the total. */
export interface GoalProposal {
  points: number;
  /** Which average it stands on; `often-quoted` where the page shows none. */
  base: 'industry' | 'network' | 'often-quoted';
  average: number;
  /** Why this number: clearly above the industry, above the own network, the start of a tier, or keeping the level. */
  because: 'above-industry' | 'above-network' | 'tier' | 'keep';
}

/** Points above the industry's average that are clearly above it. Source: the founding texts' one example, 48 -> 65. */
export const CLEARLY = 17;
/** The average where the page shows none. Source: the founding texts' "40 to 50", often quoted, never shown. */
export const OFTEN_QUOTED = 45;
/** No goal above this is proposed: trainers call more than 81 very hard (domain notes 2.4). */
export const HIGHEST_GOAL = 90;
/** A goal at most so far under a tier's start becomes that start. Source: domain notes 7.5. */
const NEAR_TIER = 3;
/** Who is at most so far from the goal gets the next tier as goal. Same source. */
const NEAR_GOAL = 2;
/** Points in a cycle of 90 days, steady and at best. Same source; the second is the founding texts' "20 or more". */
export const PER_CYCLE = { steady: 10, best: 20 } as const;

/** The goal that the rule of domain notes 7.5 proposes for a score. */
export function proposeGoal(score: Score): GoalProposal {
  const now = Math.round(sumOf(score.pillars));
  const { base, average } = standOn(score);
  const clear = Math.round(average + CLEARLY);
  const network = score.network?.average ?? null;
  const overNetwork = network === null ? 0 : Math.floor(network) + 1;
  const wished = Math.max(clear, overNetwork);
  const tier = TIER_STARTS.find((start) => start > wished && start - wished <= NEAR_TIER);
  const reach = Math.min(tier ?? wished, HIGHEST_GOAL);
  const next = TIER_STARTS.find((start) => start > now);
  const near = now >= reach - NEAR_GOAL;
  const points = near ? (next ?? now) : reach;
  const because = near
    ? next
      ? 'tier'
      : 'keep'
    : tier
      ? 'tier'
      : overNetwork > clear
        ? 'above-network'
        : 'above-industry';
  return { points, base, average, because };
}

function standOn({ industry, network }: Score): Pick<GoalProposal, 'base' | 'average'> {
  if (industry && industry.average !== null) return { base: 'industry', average: industry.average };
  if (network && network.average !== null) return { base: 'network', average: network.average };
  return { base: 'often-quoted', average: OFTEN_QUOTED };
}
