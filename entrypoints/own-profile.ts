import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellOwn } from '../lib/browser/tell-own';
import { ownership } from '../lib/linkedin/own-profile';
import { profileAddress } from '../lib/linkedin/profile/address';
import { surfaceAt } from '../lib/linkedin/surfaces';
import { isInView, onPage } from '../lib/linkedin/unshadowed';

/** The isolated world's memory of the one that is already here, so that a second one takes over from it. */
const world = globalThis as { leaveProfile?: () => void };
/** How long in view a page may take to show whose profile it is. After a change of address the old page stands there for a while. */
const PATIENCE_MS = 10_000;
const LOOK_MS = 250;

/**
 * Stands on profiles and finds out one thing: is this the member's own? Then the worker brings the coach; of anyone
 * else's nothing is read, said or shown. It asks anew whenever the address changes.
 */
export default defineUnlistedScript(() => {
  // A page's element of that name is none of us.
  if (typeof world.leaveProfile === 'function') world.leaveProfile();
  const gone = new AbortController();
  const { signal } = gone;
  const leave = () => gone.abort();
  world.leaveProfile = leave;

  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => clearInterval(timer);
  let asked: string | null = null;

  const look = async (until: number) => {
    const path = location.pathname;
    const owner = asked === path ? 'unproven' : ownership(document, path);
    if (owner === 'not-yours' || performance.now() > until) return stop();
    if (owner !== 'own') return;
    asked = path;
    const answer = await tellOwn(profileAddress(path)?.slug ?? '');
    if (answer === 'gone') return leave();
    if (location.pathname !== path) return;
    if (answer === 'coming') stop();
    else asked = null;
  };
  const begin = () => {
    stop();
    asked = null;
    if (surfaceAt(location.pathname) !== 'profile') return leave();
    if (!isInView(document)) return;
    const until = performance.now() + PATIENCE_MS;
    timer = setInterval(() => void look(until), LOOK_MS);
    void look(until);
  };
  let path = location.pathname;
  const moved = () => {
    if (location.pathname === path) return;
    path = location.pathname;
    begin();
  };

  signal.addEventListener('abort', stop);
  navigation.addEventListener('currententrychange', moved, { signal });
  onPage(document, 'visibilitychange', begin, signal);
  begin();
});
