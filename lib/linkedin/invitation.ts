import { boxOf, DIALOG } from './box';
import { around, holds, inside, is, nearest } from './looking';

/** An invitation that is open, with a field for its note. */
export interface Invitation {
  dialog: Element;
  field: HTMLTextAreaElement;
  /** Inside the dialog, so that focus works: one of ours may stand here as the last child, above the buttons. */
  place: Element;
}

/** What holds a dialog's text and fields, but not its buttons: in LinkedIn and in Sales Navigator. Seen working: 2026-09. */
const CONTENT = '.artdeco-modal__content,[data-sn-view-name="subpage-connect-modal"]';
/** An invitation that wants their address first, where the note alone does not do. In Sales Navigator it is optional. Seen: 2026-09. */
const ADDRESS = 'input[type="email"]:not(#connect-cta-form__email)';

/** The invitation that this element is the note's field of; null for anything else, also for a field nobody can see. */
export function invitationOf(target: unknown): Invitation | null {
  if (boxOf(target) !== 'note') return null;
  const field = target as HTMLTextAreaElement;
  const dialog = nearest(field, DIALOG);
  return dialog && isOpen(field) ? { dialog, field, place: placeFor(field, dialog) } : null;
}

/** Whether a field still stands on the page where a person can see it. */
export function isOpen(field: Element): boolean {
  return field.isConnected && Element.prototype.checkVisibility.call(field, { visibilityProperty: true });
}

/** Whether LinkedIn asks for the person's e-mail address: then no note opens the way. */
export function asksAddress({ dialog }: Invitation): boolean {
  return inside([dialog], ADDRESS).length > 0;
}

/** The known content, else the widest part around the field that holds no button: the buttons must stay below us. */
function placeFor(field: Element, dialog: Element): Element {
  const content = nearest(field, CONTENT);
  if (content && content !== dialog && holds(dialog, content)) return content;
  let place = around(field) ?? dialog;
  for (let up = around(place); up && up !== dialog && holds(dialog, up); up = around(up)) {
    if (inside([up], 'button').length > 0 || is(up, 'label')) break;
    place = up;
  }
  return place;
}
