import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellOwn } from '../lib/browser/tell-own';
import { ownership } from '../lib/linkedin/own-profile';
import { isOnShow, profileAddress } from '../lib/linkedin/profile/address';
import { surfaceAt } from '../lib/linkedin/surfaces';
import { isInView, onPage } from '../lib/linkedin/unshadowed';

/** The isolated world's memory of the one that is already here, so that a second one takes over from it. */
const world = globalThis as { leaveProfile?: () => void };
/** How long in view a page may take to show whose profile it is. After a change of address the old page stands there for a while. */
const PATIENCE_MS = 10_000;
/** Pages that show it do so soon: the wait between two looks is so long at first, and a quarter of all the time it took so far later. Our rule. */
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

  let path = location.pathname;
  /** Nothing more to find out at this address: it is someone else's, or the coach has come. */
  let settled = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  const settle = () => {
    settled = true;
    stop();
  };

  /** The address that the worker was told of and has not answered for. */
  let told: string | null = null;
  const look = async () => {
    const owner = ownership(document, path);
    if (owner === 'not-yours') return settle();
    const address = profileAddress(path);
    if (owner !== 'own' || !address || !isOnShow(address) || told === path) return;
    told = path;
    const answer = await tellOwn(address.slug);
    const isStillThere = told === path;
    told = null;
    if (answer === 'gone') leave();
    else if (answer === 'coming' && isStillThere) settle();
  };
  const begin = () => {
    const began = performance.now();
    const again = () => {
      const took = performance.now() - began;
      if (took > PATIENCE_MS) return;
      timer = setTimeout(again, Math.max(LOOK_MS, took / 4));
      void look();
    };
    again();
  };
  const enter = () => {
    stop();
    if (surfaceAt(path) !== 'profile') return leave();
    if (!settled && isInView(document)) begin();
  };
  const moved = () => {
    if (location.pathname === path) return;
    path = location.pathname;
    settled = false;
    enter();
  };

  signal.addEventListener('abort', stop);
  navigation.addEventListener('currententrychange', moved, { signal });
  onPage(document, 'visibilitychange', enter, signal);
  enter();
});
