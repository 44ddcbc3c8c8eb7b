import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { arrive } from '../lib/browser/arrival';
import { knock, onNews } from '../lib/browser/knock';
import { standsHere } from '../lib/browser/standing';
import { type Box, boxOf } from '../lib/linkedin/box';
import { type Surface, surfaceAt } from '../lib/linkedin/surfaces';
import { focusWatch } from './on-page/follow-focus';

/**
 * Stands on every LinkedIn page and does nothing, until the member comes to a place or a box where the coach has something
 * to do. A page that loads pays for three listeners; whatever hears of boxes is made when the focus first moves.
 */
export default defineUnlistedScript(() => {
  let here: Surface | null = null;
  const look = (inApp?: Event) => {
    const surface = surfaceAt(location.pathname);
    if (surface === here) return;
    here = surface;
    if (!surface) return;
    arrive(inApp ? Date.now() : performance.timeOrigin);
    if (!knock({ type: 'arrived', surface })) goHome();
  };

  let desk: ReturnType<typeof boxDesk> | null = null;
  const atDesk = () => {
    desk ??= boxDesk(goHome);
    return desk;
  };
  const onFocus = (event: Event) => atDesk().onFocus(event);
  const onBlur = () => atDesk().look();
  const goHome = () => {
    navigation.removeEventListener('currententrychange', look);
    removeEventListener('focusin', onFocus, true);
    removeEventListener('blur', onBlur);
    desk?.close();
  };

  navigation.addEventListener('currententrychange', look);
  addEventListener('focusin', onFocus, true);
  addEventListener('blur', onBlur);
  look();
});

/** Asks the worker for a coach whenever the focus comes to a box that has none, until it is closed; goes home where nobody is there to ask. */
function boxDesk(goHome: () => void) {
  /** The boxes in which the member wants no coach: the worker is not woken for them. */
  let unwanted: readonly Box[] = [];
  let question = 0;
  const focus = focusWatch((target) => {
    const box = boxOf(target);
    if (!box || unwanted.includes(box) || standsHere(box)) return;
    const asked = question;
    const declined = () => {
      if (asked === question) unwanted = [...unwanted, box];
    };
    onNews(askAnew);
    addEventListener('pageshow', onReturn);
    if (!knock({ type: 'focused', box }, declined)) goHome();
  });
  /** Something the coaches go by has changed, or may have while this page was put aside. An answer to an older question counts no more. */
  const askAnew = () => {
    unwanted = [];
    question += 1;
    focus.look();
  };
  const onReturn = ({ persisted }: PageTransitionEvent) => persisted && askAnew();
  const close = () => {
    removeEventListener('pageshow', onReturn);
    focus.stop();
  };
  return { onFocus: focus.onFocus, look: focus.look, close };
}
