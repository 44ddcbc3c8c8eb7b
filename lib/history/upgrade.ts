/** The version of a stored month that this code writes. */
export const MONTH_VERSION = 1;

/** Makes a stored month of one version into one of the next. May throw: the month is then kept as it is. */
export type Step = (month: Record<string, unknown>) => Record<string, unknown>;

/** By the version it starts from. Empty: version 1 is the first. Each step that is added needs a before/after test. */
const STEPS: Readonly<Record<number, Step>> = {};

/**
 * A stored month in the version `to`, upgraded step by step; null where it can't be: another shape, a version from the
 * future, a missing or failing step. Never changes what it was given.
 */
export function upgraded(
  stored: unknown,
  steps: Readonly<Record<number, Step>> = STEPS,
  to = MONTH_VERSION,
): Record<string, unknown> | null {
  let month: unknown = stored;
  for (let from = versionOf(month); from !== to; from++) {
    const step = from < to ? steps[from] : undefined;
    if (!step) return null;
    try {
      month = { ...step(structuredClone(month) as Record<string, unknown>), version: from + 1 };
    } catch {
      return null;
    }
  }
  return month as Record<string, unknown>;
}

/** The version a stored value says it has; NaN where it says none. */
function versionOf(stored: unknown): number {
  const said = isPlain(stored) ? stored.version : undefined;
  return Number.isInteger(said) ? (said as number) : Number.NaN;
}

/** Whether a stored value is an object with fields: no list, no null. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
