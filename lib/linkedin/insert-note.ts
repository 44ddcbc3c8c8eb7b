/**
 * Puts `text` into an invitation's field instead of all that stands there: the one place where we write on LinkedIn's
 * page. Only within something the member did themselves (`act`, trusted by the browser), never into a field that is
 * locked, and never shortened. As typed text where that works, so that Undo takes it back; else by the field's own
 * setter, and the events that say so. Answers whether the field holds it once the page had its say (`settled`).
 */
export async function insertNote(
  field: HTMLTextAreaElement,
  text: string,
  act: Event,
  settled: () => Promise<void>,
): Promise<boolean> {
  if (!act.isTrusted || !field.isConnected || field.readOnly || field.disabled) return false;
  // What is typed into a field with a maximum would be cut.
  if (field.maxLength >= 0 && text.length > field.maxLength) return false;
  HTMLElement.prototype.focus.call(field, { preventScroll: true });
  HTMLTextAreaElement.prototype.select.call(field);
  Document.prototype.execCommand.call(field.ownerDocument, 'insertText', false, text);
  if (field.value !== text) setNote(field, text);
  // Who goes on writing, or takes it back, at once: then it was there.
  let taken = false;
  const onInput = ({ isTrusted }: Event) => {
    taken ||= isTrusted;
  };
  field.addEventListener('input', onInput);
  await settled();
  field.removeEventListener('input', onInput);
  return field.isConnected && (taken || field.value === text);
}

function setNote(field: HTMLTextAreaElement, text: string): void {
  // The prototype's setter: a framework puts its own over that of one field, to hear what it did itself.
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
