import { rm } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright';
import { CoachOnPage } from './coach';
import { killed } from './kill';
import { type Pages, type Replica, replicaWith } from './replica';
import { Traffic } from './traffic';
import { ExtensionView } from './view';

/** What the extension's own pages offer, as far as the tests use it. */
declare const chrome: {
  action: { openPopup(): Promise<void> };
  i18n: { getUILanguage(): string };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  management: { uninstallSelf(): Promise<void> };
  storage: Record<
    'local' | 'session',
    {
      clear(): Promise<void>;
      get(key: string | null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      remove(key: string): Promise<void>;
    }
  >;
};

const ORIGIN = 'https://www.linkedin.com';

/** Our own pages. */
export type ViewName = 'popup' | 'sidepanel' | 'welcome';

/** One running browser with the extension in it, and all a test may want of it. */
export class Session {
  /** What LinkedIn answers from now on. */
  replica: Replica = replicaWith();
  readonly traffic: Traffic;
  #desk: Page | null = null;

  constructor(
    readonly context: BrowserContext,
    /** The extension's id in this browser. */
    readonly id: string,
    readonly profileDir: string,
    /** Whether the profile outlives the browser. */
    readonly keepsProfile: boolean,
  ) {
    this.traffic = new Traffic(context, (url) => this.replica(url));
  }

  /** Starts to answer and record requests. Called by `launch`. */
  async begin(): Promise<void> {
    await this.traffic.begin();
    await this.desk();
  }

  /** Back to a freshly installed state without a new launch: tabs closed, storage empty, the usual replica. */
  async reset(): Promise<void> {
    const desk = await this.desk();
    await Promise.all(this.context.pages().map((page) => (page === desk ? null : page.close())));
    await desk.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]));
    this.serve({});
    this.traffic.forget();
  }

  /** From now on LinkedIn has these documents, by path (`{'/sales/ssi': ssiPage({…})}`); the usual ones stay elsewhere. */
  serve(pages: Pages): void {
    this.replica = replicaWith(pages);
  }

  /** A new tab on LinkedIn, by path; resolves when the document is loaded. */
  async linkedin(path = '/sales/ssi'): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(ORIGIN + path);
    return page;
  }

  /** The coach on a page, through its closed shadow root. Lives as long as the tab, navigation included. */
  coach(page: Page): Promise<CoachOnPage> {
    return CoachOnPage.on(page, this.id);
  }

  /** One of our pages, opened in a tab: an ordinary Playwright page. */
  async openView(name: ViewName): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.id}/${name}.html`);
    return page;
  }

  /** Opens the real popup, as a click on the toolbar's icon does. */
  async openPopup(): Promise<ExtensionView> {
    await (await this.desk()).evaluate(() => chrome.action.openPopup());
    return this.popup();
  }

  /** The real popup, once it is open. */
  popup(): Promise<ExtensionView> {
    return ExtensionView.find(this.context, `chrome-extension://${this.id}/popup.html`);
  }

  /** The real side panel, once it is open: a click on one of our buttons opens it. */
  panel(): Promise<ExtensionView> {
    return ExtensionView.find(this.context, `chrome-extension://${this.id}/sidepanel.html`);
  }

  /** All that is stored, or one key. */
  async stored(key?: string): Promise<Record<string, unknown>> {
    return (await this.desk()).evaluate((k) => chrome.storage.local.get(k ?? null), key);
  }

  /** Seeds storage as the worker would have written it. */
  async store(items: Record<string, unknown>): Promise<void> {
    await (await this.desk()).evaluate((i) => chrome.storage.local.set(i), items);
  }

  /** The same for what is only kept while the browser is open. */
  async storeForSession(items: Record<string, unknown>): Promise<void> {
    await (await this.desk()).evaluate((i) => chrome.storage.session.set(i), items);
  }

  /** All that is kept while the browser is open. */
  async storedForSession(): Promise<Record<string, unknown>> {
    return (await this.desk()).evaluate(() => chrome.storage.session.get(null));
  }

  /** Removes one stored key. */
  async forget(key: string): Promise<void> {
    await (await this.desk()).evaluate((k) => chrome.storage.local.remove(k), key);
  }

  /** Says something to the worker as one of our own pages; resolves to its answer. */
  async say(message: unknown): Promise<unknown> {
    return (await this.desk()).evaluate((m) => chrome.runtime.sendMessage(m), message);
  }

  /** Loads the extension from `build` anew over the running one, as an update does: what runs in pages is cut off from it. */
  async update(build: string): Promise<void> {
    const cdp = await this.context.browser()?.newBrowserCDPSession();
    // Playwright's types don't know this command yet.
    const send = cdp?.send.bind(cdp) as unknown as (method: string, params: object) => Promise<unknown>;
    await send('Extensions.loadUnpacked', { path: build });
  }

  /** Removes the extension from the browser. */
  async remove(): Promise<void> {
    const desk = await this.desk();
    await Promise.all([
      desk.waitForEvent('close'),
      desk.evaluate(() => chrome.management.uninstallSelf()).catch(() => undefined),
    ]);
  }

  /** What the browser says its language is. */
  async language(): Promise<string> {
    return (await this.desk()).evaluate(() => chrome.i18n.getUILanguage());
  }

  /** Puts the worker to sleep, as Chromium does after 30 idle seconds. The next message wakes it. */
  async stopWorker(): Promise<void> {
    const cdp = await this.context.newCDPSession(await this.desk());
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.stopAllWorkers');
    await cdp.detach();
  }

  /** Ends the browser at once, as a crash would. Only with a `profileDir` of your own is there something to come back to. */
  kill(): Promise<void> {
    return killed(this.context, this.profileDir);
  }

  async close(): Promise<void> {
    await this.context.close().catch(() => undefined);
    if (this.keepsProfile) return;
    // Chromium's helpers may still be writing for a moment; a folder left in the temporary folder hurts nobody.
    await rm(this.profileDir, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  }

  /**
   * A page of the extension's origin that runs none of our code: from here tests read storage and speak to the worker.
   * (Playwright's handle of the worker itself hangs once the worker slept.) It also keeps the window open.
   */
  async desk(): Promise<Page> {
    if (!this.#desk || this.#desk.isClosed()) {
      this.#desk = await this.context.newPage();
      await this.#desk.goto(`chrome-extension://${this.id}/manifest.json`);
    }
    return this.#desk;
  }
}
