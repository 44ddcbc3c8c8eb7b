import type { Session } from './session';

/** One kept record, as far as the tests look at it. */
export interface Kept {
  takenAt: string;
  overall: number;
  source: string;
}

/** All kept records, by day. */
export async function kept(session: Session): Promise<Record<string, Kept>> {
  const months = Object.entries(await session.stored()).filter(([key]) => key.startsWith('history:'));
  return Object.assign({}, ...months.map(([, month]) => (month as { days: Record<string, Kept> }).days));
}

/** The totals that are kept, in the order of their days. */
export async function totals(session: Session): Promise<number[]> {
  const days = Object.entries(await kept(session)).sort(([a], [b]) => (a < b ? -1 : 1));
  return days.map(([, { overall }]) => overall);
}
