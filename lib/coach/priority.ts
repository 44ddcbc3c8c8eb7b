import { daysBetween } from '../score/day';
import { PILLAR_MAX, PILLARS, type Pillar } from '../score/pillar';
import type { Facts } from './facts';
import { GOAL_PILLARS } from './goals';
import type { Rule } from './rule';

/** How much more a rule weighs that serves the member's goal. Our own reading. */
const GOAL_FIT = 1.3;
/** How much more a rule weighs that lifts the weakest pillar: the cheapest lead. Source: the founding texts. */
const WEAKEST_FIRST = 1.4;
/** Rules about the tool and the rhythm have no pillar; they weigh as much as a pillar half open. */
const NO_PILLAR_GAP = 2.25;
/** Something never tried gets a chance; something done lately makes room for other things. Our reading of habits. */
const NEVER_TRIED = 1.3;
const DONE_LATELY = { days: 30, weight: 0.6 } as const;
/** How far a day's own order may move a rule up or down, so that days differ. */
const VARIETY = 0.15;

/**
 * How much a rule matters to this member today: effect × confidence × gap × weakest × goal fit ×
 * effort × turn × variety.
 * `lastDone` is the day it was last ticked. Gap is 1 + (what the main pillar lacks to 25) / 10; effort is 1 / √(minutes / 10), so that small things come first among
 * equals. Zero for a rule that would only lift full pillars. Only the order means anything.
 */
export function priority(rule: Rule, facts: Facts, full: ReadonlySet<Pillar>, lastDone: string | null): number {
  const latest = facts.history.at(-1);
  const open = rule.pillars.filter((p) => !full.has(p));
  if (rule.pillars.length > 0 && open.length === 0) return 0;
  const main = open[0];
  const gap = main && latest ? 1 + (PILLAR_MAX - latest.pillars[main]) / 10 : NO_PILLAR_GAP;
  const effort = 1 / Math.sqrt(rule.minutes / 10);
  const weakest = main !== undefined && main === weakestOf(latest?.pillars) ? WEAKEST_FIRST : 1;
  const turn = turnOf(lastDone, facts.today);
  return (
    rule.effect * rule.confidence * gap * weakest * goalFit(rule, facts) * effort * turn * variety(facts.today, rule.id)
  );
}

function turnOf(lastDone: string | null, today: string): number {
  if (lastDone === null) return NEVER_TRIED;
  return daysBetween(lastDone, today) <= DONE_LATELY.days ? DONE_LATELY.weight : 1;
}

function goalFit(rule: Rule, { choices, history }: Facts): number {
  const { goal } = choices;
  if (goal === null) return 1;
  const weakest = weakestOf(history.at(-1)?.pillars);
  const pillars = goal === 'ssi' ? (weakest ? [weakest] : []) : GOAL_PILLARS[goal];
  const serves = rule.goals?.includes(goal) || rule.pillars.some((p) => pillars.includes(p));
  return serves ? GOAL_FIT : 1;
}

function weakestOf(pillars: Record<Pillar, number> | undefined): Pillar | null {
  return pillars ? PILLARS.reduce((a, b) => (pillars[b] < pillars[a] ? b : a)) : null;
}

/** The same for a day and a rule, different for others: 1 ± {@link VARIETY}. (FNV-1a: small, even, and no chance in it.) */
function variety(day: string, id: string): number {
  let hash = 0x811c9dc5;
  for (const char of day + id) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return 1 + VARIETY * ((hash / 0xffffffff) * 2 - 1);
}
