import { browser } from 'wxt/browser';
import { SESSION } from './keys';

/** Remembers, while the browser is open, that the own profile's page removed our pill so many times and it stays away. */
export function pillStaysAway(times: number): Promise<void> {
  return browser.storage.session.set({ [SESSION.pillRemovals]: times });
}

/** The own profile is opened anew, and with it the pill comes: forgets what its page removed before. */
export function pillComes(): Promise<void> {
  return browser.storage.session.remove(SESSION.pillRemovals);
}
