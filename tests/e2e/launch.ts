import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '../../scripts/chromium.mjs';
import { Session } from './session';

/** The shipped build: everything end to end runs this and nothing else. */
export const BUILD = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** How a browser is started. */
export interface LaunchOptions {
  /** The browser's own language, e.g. `nl`. Debian needs the package chromium-l10n; what it became is `session.language()`. */
  language?: string;
  /** An existing profile folder, kept after closing: for restarts. Without it a fresh one, deleted after closing. */
  profileDir?: string;
  /** False for a person who watches. Default true. */
  headless?: boolean;
  /** Writes Chromium's own log of every network request to this file, complete once the browser has closed. */
  netLog?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number } | null;
}

/** A real Chromium with the shipped extension; every address is answered by the replica or not at all. */
export async function launch(options: LaunchOptions = {}): Promise<Session> {
  if (!existsSync(join(BUILD, 'manifest.json'))) throw new Error('There is no build yet: run `npm run build` first.');
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium was found: `npm test` sets one up, or name one in CHROME_PATH.');
  const profileDir = options.profileDir ?? mkdtempSync(join(tmpdir(), 'ssi-coach-'));
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath,
    headless: options.headless ?? true,
    chromiumSandbox: false,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    // The test runner would otherwise force English on pages whose browser is Dutch.
    ...({ locale: undefined } as object),
    colorScheme: options.colorScheme ?? 'light',
    env: { ...process.env, LANGUAGE: options.language ?? 'en' } as Record<string, string>,
    args: [
      `--disable-extensions-except=${BUILD}`,
      `--load-extension=${BUILD}`,
      // Interception alone still asks the name server for linkedin.com; with this nothing can leave the machine.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=Translate',
      '--test-type',
      ...(options.netLog ? [`--log-net-log=${options.netLog}`, '--net-log-capture-mode=Everything'] : []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  const session = new Session(context, new URL(worker.url()).host, profileDir, options.profileDir !== undefined);
  await session.begin();
  return session;
}
