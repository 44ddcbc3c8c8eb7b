import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { arrive } from '../lib/browser/arrival';
import { knock, onNews } from '../lib/browser/knock';
import { standsHere } from '../lib/browser/standing';
import { type Box, boxOf } from '../lib/linkedin/box';
import { type Surface, surfaceAt } from '../lib/linkedin/surfaces';
import { hearFocus } from './on-page/follow-focus';

/** Stands on every LinkedIn page and does nothing, until the member comes to a place or a box where the coach has something to do. */
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

  /** The boxes in which the member wants no coach: the worker is not woken for them. */
  let unwanted: readonly Box[] = [];
  /** Something the coaches go by has changed, or may have while this page was put aside. An answer to an older question counts no more. */
  const askAnew = () => {
    unwanted = [];
    question += 1;
    focus.look();
  };
  let question = 0;
  const onReturn = ({ persisted }: PageTransitionEvent) => persisted && askAnew();
  const focused = (target: unknown) => {
    const box = boxOf(target);
    if (!box || unwanted.includes(box) || standsHere(box)) return;
    const asked = question;
    const declined = () => {
      if (asked === question) unwanted = [...unwanted, box];
    };
    onNews(askAnew);
    addEventListener('pageshow', onReturn);
    if (!knock({ type: 'focused', box }, declined)) goHome();
  };
  const focus = hearFocus(focused);
  const goHome = () => {
    navigation.removeEventListener('currententrychange', look);
    removeEventListener('pageshow', onReturn);
    focus.stop();
  };

  navigation.addEventListener('currententrychange', look);
  look();
});
