/** Room that stays free above and below a dialog, and what we take at least and at most once open, all in px. Our rule. */
const MARGIN = 48;
const LEAST = 170;
const MOST = 430;

/**
 * Gives our open part the height that is left in the window beside the rest of the dialog, so that its buttons stay in
 * sight; beyond that it scrolls within.
 */
export function makeRoom(frame: HTMLElement, dialog: Element, open: boolean): void {
  if (!open) {
    frame.style.removeProperty('--room');
    return;
  }
  const { innerHeight } = dialog.ownerDocument.defaultView ?? window;
  const rest = dialog.getBoundingClientRect().height - frame.getBoundingClientRect().height;
  const room = Math.min(MOST, Math.max(LEAST, innerHeight - MARGIN - rest));
  frame.style.setProperty('--room', `${Math.round(room)}px`);
}
