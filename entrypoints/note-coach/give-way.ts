import type { Invitation } from '../../lib/linkedin/invitation';

/**
 * Calls `covered` when something of the dialog's gets the focus while `frame`, ours, lies over it, until `signal` ends it.
 * Under the mouse only once its button is up: what moves in between would be clicked instead.
 */
export function giveWay({ dialog }: Invitation, frame: HTMLElement, covered: () => void, signal: AbortSignal): void {
  let pressed = false;
  let waiting = false;
  const onDown = () => {
    pressed = true;
  };
  const onUp = () => {
    pressed = false;
    if (waiting) setTimeout(covered);
    waiting = false;
  };
  const onFocus = (event: Event) => {
    const [target] = event.composedPath();
    const { host } = frame.getRootNode() as ShadowRoot;
    if (!(target as Element)?.nodeType || target === host || frame.contains(target as Node)) return;
    const [theirs, ours] = [target as Element, frame].map((e) => Element.prototype.getBoundingClientRect.call(e));
    if (!theirs || !ours || theirs.bottom <= ours.top + 1 || theirs.top >= ours.bottom - 1) return;
    if (pressed) waiting = true;
    else covered();
  };
  const options = { capture: true, signal };
  dialog.addEventListener('focusin', onFocus, options);
  dialog.addEventListener('pointerdown', onDown, options);
  for (const type of ['pointerup', 'pointercancel']) dialog.ownerDocument.addEventListener(type, onUp, options);
}
