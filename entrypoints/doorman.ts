import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { arrive } from '../lib/browser/arrival';
import { knock } from '../lib/browser/knock';
import { type Surface, surfaceAt } from '../lib/linkedin/surfaces';

/** Stands on every LinkedIn page and does nothing, until the member comes to a place where the coach has something to do. */
export default defineUnlistedScript(() => {
  const gone = new AbortController();
  let here: Surface | null = null;
  const look = (inApp?: Event) => {
    const surface = surfaceAt(location.pathname);
    if (surface === here) return;
    here = surface;
    if (!surface) return;
    arrive(inApp ? Date.now() : performance.timeOrigin);
    if (!knock(surface)) gone.abort();
  };
  navigation.addEventListener('currententrychange', look, { signal: gone.signal });
  look();
});
