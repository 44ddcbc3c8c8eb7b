/** How often a field is looked at for what a script put there without saying so, ms. Only while an invitation is open. */
const LOOK_MS = 1000;
/** A measure waits for a quiet moment of the page, but no longer than this, ms. */
const SOON_MS = 300;

/** Calls `written` with what stands in the field whenever that has changed, after the page is done with it, until `signal` ends it. */
export function onWriting(field: HTMLTextAreaElement, written: (text: string) => void, signal: AbortSignal): void {
  let last = field.value;
  let waiting = 0;
  const look = () => {
    waiting = 0;
    const { value } = field;
    if (signal.aborted || value === last) return;
    last = value;
    written(value);
  };
  const soon = () => {
    waiting ||= requestIdleCallback(look, { timeout: SOON_MS });
  };
  // What an input method composes is no text yet.
  const onInput = (event: Event) => (event as InputEvent).isComposing || soon();
  field.addEventListener('input', onInput, { signal });
  field.addEventListener('compositionend', soon, { signal });
  const timer = setInterval(look, LOOK_MS);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    cancelIdleCallback(waiting);
  });
}
