import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { findChromium } from '../../scripts/chromium.mjs';
import { linkedinResponse, type Pages } from '../linkedin/serve';

/** The shipped build: every figure of the product is measured on it. */
export const BUILD = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** A fresh tab and the DevTools session that measures it. */
export interface Tab {
  page: Page;
  cdp: CDPSession;
}

/** One running Chromium, with one extension or none. */
export interface Chromium {
  context: BrowserContext;
  /** The extension's id; empty where it has no worker to ask. */
  id: string;
  /** What LinkedIn answers from now on, by path; the replica's usual pages elsewhere. */
  pages: Pages;
  /** Opens a fresh tab, lets `use` work with it, and closes it. Nothing has been run in it before. */
  tab<T>(use: (tab: Tab) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * Starts a real Chromium of its own profile with the extension in `folder` (null: none). Every address is answered by
 * the replica or not at all: without the resolver rule, interception alone would still look up linkedin.com.
 */
export async function openChromium(folder: string | null, pages: Pages = {}): Promise<Chromium> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium was found: `npm test` sets one up, or name one in CHROME_PATH.');
  const profile = mkdtempSync(join(tmpdir(), 'ssi-coach-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    chromiumSandbox: false,
    viewport: { width: 1280, height: 800 },
    env: { ...process.env, LANGUAGE: 'en' } as Record<string, string>,
    args: [
      ...(folder ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : ['--disable-extensions']),
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=Translate',
      '--test-type',
    ],
  });
  const browser: Chromium = {
    context,
    id: '',
    pages,
    tab: async (use) => {
      const page = await context.newPage();
      try {
        return await use({ page, cdp: await context.newCDPSession(page) });
      } finally {
        await page.close();
      }
    },
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
    },
  };
  await context.route(
    (url) => /^https?:$/.test(url.protocol),
    (route) => route.fulfill(linkedinResponse(route.request().url(), browser.pages)).catch(() => undefined),
  );
  return browser;
}

/** Chromium with an extension that has a worker; our welcome page, which an installation opens, is closed again. */
export async function openProduct(folder = BUILD, pages: Pages = {}): Promise<Chromium> {
  const browser = await openChromium(folder, pages);
  const { context } = browser;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  browser.id = new URL(worker.url()).host;
  await pause(1500);
  for (const page of context.pages().slice(1)) await page.close();
  return browser;
}

/** Resolves after `ms`. */
export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
