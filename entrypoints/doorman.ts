import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { arrive } from '../lib/browser/arrival';
import { knock, onNews } from '../lib/browser/knock';
import { standsHere } from '../lib/browser/standing';
import { type Box, boxOf } from '../lib/linkedin/box';
import { type Surface, surfaceAt } from '../lib/linkedin/surfaces';
import { hearFocus } from './on-page/follow-focus';

/** Stands on every LinkedIn page and does nothing, until the member comes to a place or a box where the coach has something to do. */
export default defineUnlistedScript(() => {
  const gone = new AbortController();
  const { signal } = gone;
  let here: Surface | null = null;
  const look = (inApp?: Event) => {
    const surface = surfaceAt(location.pathname);
    if (surface === here) return;
    here = surface;
    if (!surface) return;
    arrive(inApp ? Date.now() : performance.timeOrigin);
    if (!knock({ type: 'arrived', surface })) gone.abort();
  };

  /** The boxes in which the member wants no coach: the worker is not woken for them. */
  let unwanted = new Set<Box>();
  /** Something the coaches go by has changed, or may have while this page was put aside. An answer to an older question counts no more. */
  const askAnew = () => {
    unwanted = new Set();
    lookAtFocus();
  };
  const focused = (target: unknown) => {
    const box = boxOf(target);
    if (!box || unwanted.has(box) || standsHere(box)) return;
    const asked = unwanted;
    onNews(askAnew);
    if (!knock({ type: 'focused', box }, () => asked.add(box))) gone.abort();
  };

  navigation.addEventListener('currententrychange', look, { signal });
  look();
  addEventListener('pageshow', ({ persisted }) => persisted && askAnew(), { signal });
  const lookAtFocus = hearFocus(focused, signal);
});
