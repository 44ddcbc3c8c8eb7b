import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { findChromium } from '../../scripts/chromium.mjs';
import { attached } from './attached';
import { Session } from './session';

/** The shipped build: everything end to end runs this and nothing else. */
export const BUILD = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** How a browser is started. */
export interface LaunchOptions {
  /**
   * The browser's own language, e.g. `nl`; null: the person's. Debian needs the package chromium-l10n; what it became is
   * `session.language()`. Default English.
   */
  language?: string | null;
  /** A profile folder of your own, kept after closing: for restarts. Without it a fresh one, deleted after closing. */
  profileDir?: string;
  /** False for a person who watches. Default true. */
  headless?: boolean;
  /** Writes Chromium's own log of every network request to this file, complete once the browser has closed. */
  netLog?: string;
  /** What the system prefers. Default light. */
  colorScheme?: 'light' | 'dark';
  /** Null: as large as the window. Default 1280×800. */
  viewport?: { width: number; height: number } | null;
  /**
   * Tabs are hidden and focused as in a person's browser: only the front tab is visible. Playwright otherwise tells
   * every tab that it is visible and has focus. `colorScheme` and `viewport` are the system's own then.
   */
  realVisibility?: boolean;
}

/** A real Chromium with the shipped extension; every address is answered by the replica or not at all. */
export async function launch(options: LaunchOptions = {}): Promise<Session> {
  if (!existsSync(join(BUILD, 'manifest.json'))) throw new Error('There is no build yet: run `npm run build` first.');
  const executable = await findChromium();
  if (!executable) throw new Error('No Chromium was found: `npm test` sets one up, or name one in CHROME_PATH.');
  const profileDir = options.profileDir ?? mkdtempSync(join(tmpdir(), 'ssi-coach-'));
  const language = options.language === null ? {} : { LANGUAGE: options.language ?? 'en' };
  const env = { ...process.env, ...language } as Record<string, string>;
  const start = { executable, profileDir, env, args: argumentsFor(options) };
  const context = await (options.realVisibility ? attached(start) : playwrights(start, options));
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  const session = new Session(context, new URL(worker.url()).host, profileDir, options.profileDir !== undefined);
  await session.begin();
  return session;
}

/** How Chromium itself is to be run. */
export interface Start {
  executable: string;
  profileDir: string;
  env: Record<string, string>;
  args: string[];
}

function playwrights({ executable, profileDir, env, args }: Start, options: LaunchOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profileDir, {
    executablePath: executable,
    headless: options.headless ?? true,
    chromiumSandbox: false,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    // The test runner would otherwise force English on pages whose browser is Dutch.
    ...({ locale: undefined } as object),
    colorScheme: options.colorScheme ?? 'light',
    env,
    args,
  });
}

function argumentsFor(options: LaunchOptions): string[] {
  return [
    `--disable-extensions-except=${BUILD}`,
    `--load-extension=${BUILD}`,
    // Interception alone still asks the name server for linkedin.com; with this nothing can leave the machine.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-features=Translate',
    '--test-type',
    // Headless Chromium believes in a screen of 800×600, on which a popup can't unfold.
    '--screen-info={1920x1200}',
    ...(options.headless === false ? ['--window-size=1540,980'] : []),
    ...(options.netLog ? [`--log-net-log=${options.netLog}`, '--net-log-capture-mode=Everything'] : []),
  ];
}
