/** Has `observer` hear of every change in the page's nodes and texts, and of those `attributes` that can change what it says. */
export function observeWhole(observer: MutationObserver, page: Document, attributes: string[]): void {
  observer.observe(page, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: attributes,
  });
}
