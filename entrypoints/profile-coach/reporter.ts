import { tell } from '../../lib/browser/page-link';
import type { ProfileView } from '../../lib/browser/profile-view';
import { saltedHash } from '../../lib/browser/salted-hash';
import type { ProfileSight } from '../../lib/linkedin/profile/sight';
import { reportOf } from '../../lib/profile/report-of';

/** At most one report a second leaves the page: our rule. */
const PACE_MS = 1000;
/** How often a report that was not kept is said again, ms. */
const RETRY_MS = 30_000;

/**
 * Tells the worker what was seen of the profile with this slug: what is new only, one report at a time, and no text of
 * the page. `answered` gets the view that comes back. What it gives takes each look, with the salt for its hashes.
 */
export function reporter(
  slug: string,
  answered: (view: ProfileView) => void,
  signal: AbortSignal,
): (sight: ProfileSight, salt: string) => void {
  let next: { sight: ProfileSight; salt: string } | null = null;
  // Looks that belong together: what changes between two of them is work, what changes in between is a page that comes.
  const visit = crypto.randomUUID();
  let told = '';
  let busy = false;

  const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const report = async ({ sight, salt }: NonNullable<typeof next>) => {
    const report = await reportOf(sight, (text) => saltedHash(salt, text));
    const saying = JSON.stringify(report);
    if (saying === told || signal.aborted) return;
    const view = await tell<ProfileView>({ type: 'profile', slug, visit, report });
    const isKept = view !== null && !view.unsaved;
    told = isKept ? saying : '';
    if (view && !signal.aborted) answered(view);
    if (!isKept) next ??= { sight, salt };
    await pause(isKept ? PACE_MS : RETRY_MS);
  };
  const work = async () => {
    busy = true;
    while (next && !signal.aborted) {
      const now = next;
      next = null;
      await report(now);
    }
    busy = false;
  };
  return (sight, salt) => {
    next = { sight, salt };
    if (!busy) void work();
  };
}
