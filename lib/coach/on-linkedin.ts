import type { LogEntry } from './log';
import type { Rule } from './rule';

/**
 * The entries that LinkedIn can have counted: without those about the tool itself, whose rules name no pillar. An entry
 * of a rule that this version doesn't know stays in: what it was is unknown.
 */
export function onLinkedIn(log: readonly LogEntry[], rules: readonly Rule[]): readonly LogEntry[] {
  const own = new Set(rules.filter(({ pillars }) => pillars.length === 0).map(({ id }) => id));
  return log.filter(({ rule }) => !own.has(rule));
}
