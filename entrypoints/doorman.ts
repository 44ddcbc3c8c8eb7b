import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { arrive } from '../lib/browser/arrival';
import { knock } from '../lib/browser/knock';
import { standsHere } from '../lib/browser/standing';
import { boxOf } from '../lib/linkedin/box';
import { type Surface, surfaceAt } from '../lib/linkedin/surfaces';

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
  const focused = (target: unknown) => {
    const box = boxOf(target);
    if (box && !standsHere(box) && !knock({ type: 'focused', box })) gone.abort();
  };
  const onFocus = (event: Event) => focused(event.composedPath()[0]);
  /** LinkedIn shows some older pages in a frame of its own. What has focus there is not heard of here. */
  const onBlur = () => {
    const frame = document.activeElement;
    const inside = frame instanceof HTMLIFrameElement ? frame.contentDocument : null;
    inside?.addEventListener('focusin', onFocus, { capture: true, signal });
    focused(inside?.activeElement);
  };

  navigation.addEventListener('currententrychange', look, { signal });
  document.addEventListener('focusin', onFocus, { capture: true, signal });
  addEventListener('blur', onBlur, { signal });
  look();
});
