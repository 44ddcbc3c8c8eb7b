import type { LogEntry } from './log';

/** When the member last said each kind of thing about one rule, ISO 8601. */
export type Said = Partial<Record<LogEntry['kind'], string>>;

/** What was said last about each rule in a log of any order. */
export function saidIn(log: readonly LogEntry[]): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>();
  for (const { rule, kind, at } of log) {
    const known = said.get(rule);
    if (!known) said.set(rule, { [kind]: at });
    else if (isAfter(at, known[kind])) known[kind] = at;
  }
  return said;
}

/** Whether a moment is after another, or the other is not known. */
export function isAfter(at: string, other: string | undefined): boolean {
  if (other === undefined) return true;
  // Where the offset is the same, the text's order is the time's: a log of years is gone through without parsing it.
  return at.slice(19) === other.slice(19) ? at > other : Date.parse(at) > Date.parse(other);
}
