import { afterPaint } from '../on-page/after-paint';

/** How often a field is looked at for what a script put there without saying so, ms. Only while an invitation is open. */
const LOOK_MS = 1000;

/** Calls `written` with what stands in the field whenever that has changed, after the page is done with it, until `signal` ends it. */
export function onWriting(field: HTMLTextAreaElement, written: (text: string) => void, signal: AbortSignal): void {
  let last = field.value;
  const look = () => {
    const { value } = field;
    if (value === last) return;
    last = value;
    written(value);
  };
  const soon = afterPaint(look, signal);
  // What an input method composes is no text yet.
  const onInput = (event: Event) => (event as InputEvent).isComposing || soon();
  field.addEventListener('input', onInput, { signal });
  field.addEventListener('compositionend', soon, { signal });
  const timer = setInterval(look, LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
}
