import { isAlive } from '../../lib/browser/page-link';

/** How often we look whether the extension is still there. Only where a coach of ours is, and only a property is read. */
const PULSE_MS = 1000;

/** Calls `leave` once the extension was updated, removed or switched off: nothing else tells a script on a page. */
export function whileAlive(leave: () => void, signal: AbortSignal): void {
  const pulse = setInterval(() => isAlive() || leave(), PULSE_MS);
  signal.addEventListener('abort', () => clearInterval(pulse));
}
