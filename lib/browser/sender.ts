import { type Surface, surfaceAt } from '../linkedin/surfaces';

/** What the browser says of who sent a message: the fields we judge by. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
  documentLifecycle?: string | undefined;
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
}

/** A content script of ours in the top frame of a LinkedIn tab. */
export interface PageSpeaker {
  kind: 'page';
  /** The surface it stands on; null on any other page, where little may be said. */
  surface: Surface | null;
  tabId: number;
  /** The document it stands in, where the browser says it. */
  documentId: string | null;
  /** The tab's address. Its query is only judged, never stored. */
  url: URL;
}

/** Who may be heard: a page (only the messages of a page) or a view of ours (only the messages of a view). */
export type Speaker = PageSpeaker | { kind: 'view' };

const LINKEDIN = 'https://www.linkedin.com';

/**
 * Decides who sent a message, from what the browser itself says of the sender: `own` is our extension's id and origin
 * (`chrome-extension://<id>`). Null: nobody we listen to.
 */
export function speakerOf(sender: Sender, own: { id: string; origin: string }): Speaker | null {
  if (sender.id !== own.id) return null;
  const address = parse(sender.url);
  if (!address) return null;
  // Not `URL.origin`: it is "null" for the schemes of extensions in some engines.
  if (sender.url?.startsWith(`${own.origin}/`)) return sender.tab && sender.frameId !== 0 ? null : { kind: 'view' };
  return pageSpeaker(sender, address);
}

function pageSpeaker(sender: Sender, address: URL): PageSpeaker | null {
  const tabId = sender.tab?.id;
  if (address.origin !== LINKEDIN || sender.frameId !== 0 || tabId === undefined) return null;
  if (sender.documentLifecycle === 'prerender') return null;
  // After navigation inside the app `sender.url` may still be the address the document was loaded from; the tab's is
  // the one in the address bar, and ours to see because of the host permission.
  const url = sender.tab?.url === undefined ? address : parse(sender.tab.url);
  if (url?.origin !== LINKEDIN) return null;
  return { kind: 'page', surface: surfaceAt(url.pathname), tabId, documentId: sender.documentId ?? null, url };
}

/** Whether a sign-in address says, in its own query, that it will come back to the SSI page. */
export function returnsToSsi(signIn: URL): boolean {
  return [...signIn.searchParams.values()].some((value) => {
    const back = parse(value, LINKEDIN);
    return back?.origin === LINKEDIN && surfaceAt(back.pathname) === 'ssi';
  });
}

function parse(address: string | undefined, base?: string): URL | null {
  try {
    return new URL(address ?? '', base);
  } catch {
    return null;
  }
}
