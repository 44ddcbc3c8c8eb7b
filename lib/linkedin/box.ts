/** The boxes on LinkedIn's pages in which we coach while the member writes. The doorman carries this file: keep it tiny. */
export const BOXES = ['comment', 'note'] as const;
export type Box = (typeof BOXES)[number];

/** A comment's editor in either renderer. Seen working: 2026-10. */
export const EDITOR = '[contenteditable="true"][role="textbox"]';
const COMMENT =
  '[componentkey^="commentBox-"],[id^="commentBox-"],.comments-comment-box,.comments-comment-texteditor,main [data-testid="ui-core-tiptap-text-editor-wrapper"]';
/** Editors of the same make that are no comments: dialogs, messages, the share box. */
const OTHER = 'dialog,[role="dialog"],[class*="msg-"],[componentkey^="ShareBox"]';
/** The field for an invitation's note, in LinkedIn and in Sales Navigator. Seen working: 2026-09. */
const NOTE =
  'textarea:is(#custom-message,[name="message"],#connect-cta-form__invitation,[aria-labelledby="send-invite-modal"] *,[data-test-modal-id="send-invite-modal"] *)';
/** Any open dialog of LinkedIn's, in either renderer. */
export const DIALOG = '[role="dialog"],[role="alertdialog"],dialog[open]';

/** The box that something on the page is, or is part of; null for anything else, also for what is no element. */
export function boxOf(target: unknown): Box | null {
  // Not `instanceof`: an element in a frame has another Element. And a form may hide methods behind its fields' names.
  const element = target as Element | null | undefined;
  if (element?.nodeType !== 1) return null;
  const within = (element: Element, selector: string) => Element.prototype.closest.call(element, selector);
  if (within(element, NOTE)) return within(element, DIALOG) ? 'note' : null;
  const editor = within(element, EDITOR);
  return editor && within(editor, COMMENT) && !within(editor, OTHER) ? 'comment' : null;
}
