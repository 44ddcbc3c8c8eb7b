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
  /** Shown by today's visit: a tick can neither add to that nor take it back. */
  shown: boolean;
}

/** What to do today. */
export interface Plan {
  /** At most three, within the minutes a day; the first matters most. */
  items: readonly Advice[];
  /** Facts that would decide more rules, the one that decides most first. */
  missing: readonly Missing[];
  /** Time off: nothing is asked; `items` holds what was ticked today all the same. */
  resting: boolean;
}

/** Things a day, at most. Our rule of thumb. */
export const MOST = 3;
/** Basics of a profile among them, at most. Our rule of thumb. */
const MOST_BASICS = 2;
/** The minutes of a small thing, at most. Our rule of thumb. */
export const SMALL = 5;

/**
 * Today's plan for a member: what is due, has room by the log, and weighs most; basics first until they stand; within
 * the time budget; one small thing among them where there is one. The same all day: ticks of today mark an action as
 * done and make no room for another, "later" and "not for me" do, and leave the others where they are. In time off
 * nothing is asked, and what was ticked today still stands.
 */
export function planFor(facts: Facts, rules: readonly Rule[]): Plan {
  const { candidates, missing } = candidatesFor(facts, rules);
  const today = saidIn(facts.log.filter((e) => dayOf(e.at) === facts.today));
  const items = pickedToday(candidates, today, facts.choices.minutes).map((c) => ({
    rule: c.rule,
    because: c.because,
    done: c.shown || today.get(c.rule.id)?.done !== undefined,
    shown: c.shown,
  }));
  const resting = isResting(facts, facts.today);
  return resting ? { items: items.filter(({ done }) => done), missing: [], resting } : { items, missing, resting };
}

/** What the morning picked, and for each thing refused since, in that order, what takes its place beside the others. */
function pickedToday(
  candidates: readonly Candidate[],
  today: ReadonlyMap<string, Said>,
  minutes: number,
): readonly Candidate[] {
  const refused = candidates
    .map((candidate) => ({ candidate, at: putAwayAt(today.get(candidate.rule.id) ?? {}) }))
    .filter(({ at }) => at !== null)
    .sort((a, b) => (isAfter(a.at ?? '', b.at ?? '') ? 1 : -1));
  let left = candidates;
  let plan = pick(left, minutes, []);
  for (const { candidate } of refused) {
    left = left.filter((c) => c !== candidate);
    const others = plan.filter((c) => c !== candidate);
    plan = pick(left, minutes, others);
    // No small thing fits beside the others: a day without one is the worse change.
    if (left.some(isSmall) && !plan.some(isSmall)) plan = pick(left, minutes, []);
  }
  return plan;
}

/** When an action was refused, put off or said to stand already, and not ticked since; null where it was not. */
function putAwayAt({ done, later, already, 'not-for-me': refused }: Said): string | null {
  const said = [later, refused, already].filter((at) => at !== undefined);
  const at = said.reduce<string | null>((a, b) => (a === null || isAfter(b, a) ? b : a), null);
  return at === null || (done && isAfter(done, at)) ? null : at;
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

/** Facts that leave open whether it was there all the time. */
const UNSURE: readonly string[] = ['never-ticked', 'role-bare', 'partly'];

/**
 * Why a rule that is met was due when the day began: the profile lacked what a visit of today shows. Null otherwise, also
 * where nothing was known of it: what was there all the time is no work of today.
 */
function mendedToday(rule: Rule, facts: Facts): Extract<Verdict, { is: 'due' }> | null {
  const profile = facts.profile && beforeToday(facts.profile, facts.today);
  if (!profile || profile === facts.profile) return null;
  const then = rule.check({ ...facts, profile });
  return then.is === 'due' && !then.because.some(({ fact }) => UNSURE.includes(fact)) ? then : null;
}

/** What comes before weight: a reading, without which the coach is blind; then the basics. */
function rankOf(rule: Rule): number {
  return rule.first ? 2 : rule.basics ? 1 : 0;
}

function isSmall({ rule }: Candidate): boolean {
  return rule.minutes <= SMALL;
}

/** The first that fit the budget beside those that `stand`, with one small thing among them where there is one. */
function pick(candidates: readonly Candidate[], minutes: number, stand: readonly Candidate[]): readonly Candidate[] {
  const small = candidates.find(isSmall);
  const picked = [...stand];
  let left = minutes - stand.reduce((sum, { rule }) => sum + rule.minutes, 0);
  for (const candidate of candidates) {
    const { rule } = candidate;
    if (picked.includes(candidate)) continue;
    const kept = small && !picked.some(isSmall) && candidate !== small ? small.rule.minutes : 0;
    const places = MOST - picked.length - (kept > 0 ? 1 : 0);
    if (places <= 0 || rule.minutes > left - kept) continue;
    if (rule.basics && picked.filter((p) => p.rule.basics).length >= MOST_BASICS) continue;
    picked.push(candidate);
    left -= rule.minutes;
  }
  return candidates.filter((candidate) => picked.includes(candidate));
}
