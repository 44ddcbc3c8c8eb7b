import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onAskAgain, tell } from '../../lib/browser/page-link';
import type { ProfileView } from '../../lib/browser/profile-view';
import { ownership, readProfile } from '../../lib/linkedin/own-profile';
import { profileAddress } from '../../lib/linkedin/profile/address';
import type { ProfileSight } from '../../lib/linkedin/profile/sight';
import type { KnownProfile } from '../../lib/profile/known';
import { mergeSights } from '../../lib/profile/merge-sights';
import { freshRecord } from '../../lib/profile/record';
import { recordWith } from '../../lib/profile/record-with';
import { measuresOf } from '../../lib/profile/report-of';
import { whileAlive } from '../on-page/while-alive';
import { pill } from './pill';
import { reporter } from './reporter';
import { watch } from './watch';

/** The isolated world's memory of the coach that is already here, so that a second one takes over from it. */
const world = globalThis as { leaveProfileCoach?: () => void };

/**
 * Brought in by the worker once a profile is proven to be the member's own: reads it while they look at it, reports it,
 * shows the pill. It leaves as soon as the address changes, and proves whose profile it is before every look.
 */
export default defineUnlistedScript(async () => {
  // A page's element of that name is no coach.
  if (typeof world.leaveProfileCoach === 'function') world.leaveProfileCoach();
  const gone = new AbortController();
  const leave = () => gone.abort();
  world.leaveProfileCoach = leave;
  const { signal } = gone;

  const path = location.pathname;
  const slug = profileAddress(path)?.slug;
  if (!slug) return leave();
  navigation.addEventListener('currententrychange', () => location.pathname !== path && leave(), { signal });
  whileAlive(leave, signal);

  let sight: ProfileSight | null = null;
  let view = await tell<ProfileView>({ type: 'profile-view', slug });
  if (!view || signal.aborted) return leave();

  const { show } = pill((times) => void tell({ type: 'removed', times, slug }), signal);
  const turnTo = (now: ProfileView) => {
    view = now;
    show(sight && { view, profile: knownOf(sight, view) });
    if (sight && view.salt) report(sight, view.salt);
  };
  const report = reporter(slug, turnTo, signal);
  onAskAgain(() => void tell<ProfileView>({ type: 'profile-view', slug }).then((now) => now && turnTo(now)), signal);

  const look = () => {
    const owner = ownership(document, path);
    if (owner === 'not-yours') return leave();
    const before = JSON.stringify(sight);
    // Not proven any more: what was seen so far may not be mixed with what comes.
    if (owner === 'own') {
      const seen = readProfile(document, path);
      sight = sight ? mergeSights(sight, seen) : seen;
    } else sight = null;
    if (view && JSON.stringify(sight) !== before) turnTo(view);
  };
  watch(document, look, signal);
});

/** What was kept of earlier looks with what this page has shown since: the same that the worker makes of a report. */
function knownOf({ items, texts }: ProfileSight, { kept, asked: { today } }: ProfileView): KnownProfile {
  return recordWith({ ...freshRecord(today), ...kept }, { items, measures: measuresOf(texts), sections: {} }, today);
}
