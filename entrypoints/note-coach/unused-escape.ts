/** Answers which events of ours the page may hear: Escape where we had no use for it, since its own dialog closes by it. */
export function unusedEscape(): (event: Event) => boolean {
  let used = true;
  return (event) => {
    const { key, isComposing } = event as Partial<KeyboardEvent>;
    if (key !== 'Escape') return false;
    if (event.type === 'keydown') used = event.defaultPrevented || isComposing === true;
    return !used;
  };
}
