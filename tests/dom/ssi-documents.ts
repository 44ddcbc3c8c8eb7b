/** A page's text as a document that is not rendered: fast, and none of its scripts runs. */
export function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** A page rendered in a frame of its own, without its scripts: here styles decide what is shown. Call `remove` when done. */
export function rendered(html: string): { page: Document; remove(): void } {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  page.open();
  page.write(html.replace(/<script[^>]*><\/script>/g, ''));
  page.close();
  return { page, remove: () => frame.remove() };
}
