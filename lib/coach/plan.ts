import { beforeToday } from '../profile/before-today';
import { dayOf } from '../score/day';
import { fullPillars } from '../score/full-pillar';
import { hasRoom } from './cadence';
import type { Facts } from './facts';
import { isResting } from './pause';
import { priority } from './priority';
import type { Because, Missing, Rule, Verdict } from './rule';
import { isAfter, type Said, saidIn } from './said';

/** One action of today. */
export interface Advice {
  rule: Rule;
  /** The facts it rests on: "why this, why now". */
  because: readonly Because[];
  /** Ticked today, or shown by today's visit to the profile. */
  done: boolean;
}

/** What to do today. */
export interface Plan {
  /** At most three, within the minutes a day; the first matters most. */
  items: readonly Advice[];
  /** Facts that would decide more rules, the one that decides most first. */
  missing: readonly Missing[];
  /** Time off: nothing is asked. */
  resting: boolean;
}

/** Things a day, at most; basics of a profile among them, at most; and the minutes of a small one. Our rules of thumb. */
const MOST = 3;
const MOST_BASICS = 2;
const SMALL = 5;

/**
 * Today's plan for a member: what is due, has room by the log, and weighs most; basics first until they stand; within
 * the time budget; one small thing among them where there is one. The same all day: ticks of today mark an action as
 * done and make no room for another, "later" and "not for me" do.
 */
export function planFor(facts: Facts, rules: readonly Rule[]): Plan {
  if (isResting(facts, facts.today)) return { items: [], missing: [], resting: true };
  const { candidates, missing } = candidatesFor(facts, rules);
  const today = saidIn(facts.log.filter((e) => dayOf(e.at) === facts.today));
  const saidNow = ({ rule }: Candidate) => today.get(rule.id) ?? {};
  const open = candidates.filter((c) => !putAway(saidNow(c)));
  const items = pick(open, facts.choices.minutes).map((c) => ({
    rule: c.rule,
    because: c.because,
    done: c.shown || saidNow(c).done !== undefined,
  }));
  return { items, missing, resting: false };
}

function putAway({ done, later, 'not-for-me': refused }: Said): boolean {
  return [later, refused].some((at) => at !== undefined && !(done && isAfter(done, at)));
}

interface Candidate {
  rule: Rule;
  because: readonly Because[];
  weight: number;
  /** Done by what a page showed today. */
  shown: boolean;
}

function candidatesFor(facts: Facts, rules: readonly Rule[]): { candidates: Candidate[]; missing: Missing[] } {
  const full = new Set(fullPillars(facts.history));
  const before = { ...facts, log: facts.log.filter((e) => dayOf(e.at) < facts.today) };
  const said = saidIn(before.log);
  const missed = new Map<Missing, number>();
  const candidates: Candidate[] = [];
  for (const rule of rules) {
    const saidOfIt = said.get(rule.id) ?? {};
    if (!hasRoom(rule, saidOfIt, facts.today)) continue;
    const now = rule.check(before);
    const fact = now.is === 'unknown' || now.is === 'due' ? now.missing : undefined;
    if (fact) missed.set(fact, (missed.get(fact) ?? 0) + 1);
    const shown = now.is === 'met' ? mendedToday(rule, before) : null;
    const verdict = shown ?? now;
    if (verdict.is !== 'due') continue;
    const weight = priority(rule, facts, full, saidOfIt.done ? dayOf(saidOfIt.done) : null);
    if (weight > 0) candidates.push({ rule, because: verdict.because, weight, shown: shown !== null });
  }
  candidates.sort((a, b) => rankOf(b.rule) - rankOf(a.rule) || b.weight - a.weight);
  return { candidates, missing: [...missed].sort((a, b) => b[1] - a[1]).map(([fact]) => fact) };
}

/**
 * Why a rule that is met was due when the day began: the profile lacked what a visit of today shows. Null otherwise, also
 * where nothing was known of it: what was there all the time is no work of today.
 */
function mendedToday(rule: Rule, facts: Facts): Extract<Verdict, { is: 'due' }> | null {
  const profile = facts.profile && beforeToday(facts.profile, facts.today);
  if (!profile || profile === facts.profile) return null;
  const then = rule.check({ ...facts, profile });
  return then.is === 'due' && then.because.every(({ fact }) => fact !== 'never-ticked') ? then : null;
}

/** What comes before weight: a reading, without which the coach is blind; then the basics. */
function rankOf(rule: Rule): number {
  return rule.first ? 2 : rule.basics ? 1 : 0;
}

/** The first that fit the budget, with one small thing among them where there is one. */
function pick(candidates: readonly Candidate[], minutes: number): Candidate[] {
  const small = candidates.find(({ rule }) => rule.minutes <= SMALL);
  const picked: Candidate[] = [];
  let left = minutes;
  for (const candidate of candidates) {
    const { rule } = candidate;
    const kept = small && !picked.includes(small) && candidate !== small ? small.rule.minutes : 0;
    const places = MOST - picked.length - (kept > 0 ? 1 : 0);
    if (places <= 0 || rule.minutes > left - kept) continue;
    if (rule.basics && picked.filter((p) => p.rule.basics).length >= MOST_BASICS) continue;
    picked.push(candidate);
    left -= rule.minutes;
  }
  return picked;
}
