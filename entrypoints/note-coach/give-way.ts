import type { Invitation } from '../../lib/linkedin/invitation';

/** Calls `covered` when something of the dialog's gets the focus while `frame`, ours, lies over it, until `signal` ends it. */
export function giveWay({ dialog }: Invitation, frame: HTMLElement, covered: () => void, signal: AbortSignal): void {
  const onFocus = (event: Event) => {
    const [target] = event.composedPath();
    const host = (frame.getRootNode() as ShadowRoot).host;
    if (!(target as Element)?.nodeType || target === host || frame.contains(target as Node)) return;
    const [theirs, ours] = [target as Element, frame].map((e) => Element.prototype.getBoundingClientRect.call(e));
    if (theirs && ours && theirs.bottom > ours.top + 1 && theirs.top < ours.bottom - 1) covered();
  };
  dialog.addEventListener('focusin', onFocus, { capture: true, signal });
}
