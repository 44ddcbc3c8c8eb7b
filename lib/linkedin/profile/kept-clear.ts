import { inPage, inside } from '../looking';
import { at } from './at';
import { stageOf } from './top-card';
import { isHidden } from './words';

/** More than a top card has; a hostile page is not followed any further. */
const MOST = 60;

/**
 * What an element of ours may not cover on a profile: the links and buttons of the top card, and LinkedIn's messaging
 * window, which also stands in the open root over newer pages. Only looks: changes nothing, throws nothing.
 */
export function keptClear(page: Document): Element[] {
  try {
    const buttons = inside(stageOf(page).tops, at.button).filter((button) => !isHidden(page, button));
    const over = inPage(page, at.over).flatMap(({ shadowRoot }) =>
      shadowRoot instanceof ShadowRoot ? [...shadowRoot.querySelectorAll(at.messaging)] : [],
    );
    return [...inPage(page, at.messaging), ...over, ...buttons].slice(0, MOST);
  } catch {
    return [];
  }
}
