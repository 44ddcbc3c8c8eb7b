import { isStanding } from './comment-box/text';

/**
 * Gives the focus back to an editor or field, when the member leaves the coach that they went to from there by a key: the focus
 * and nothing else, the caret still stands where it was and nothing is scrolled. An editor that is gone gets nothing.
 */
export function giveFocus(editor: Element): void {
  if (isStanding(editor)) HTMLElement.prototype.focus.call(editor as HTMLElement, { preventScroll: true });
}
