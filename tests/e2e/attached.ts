import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import type { Start } from './launch';

/**
 * A headless Chromium started by hand and joined without Playwright's defaults, since those make every tab believe that
 * it is visible and has focus. Closing the context ends the browser.
 */
export async function attached({ executable, profileDir, env, args }: Start): Promise<BrowserContext> {
  const note = join(profileDir, 'DevToolsActivePort');
  rmSync(note, { force: true });
  const child = spawn(
    executable,
    ['--headless=new', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${profileDir}`].concat(
      '--window-size=1280,940',
      '--password-store=basic',
      '--use-mock-keychain',
      args,
      'about:blank',
    ),
    { env, stdio: 'ignore' },
  );
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const address = await addressIn(note, () => child.exitCode);
  const browser = await chromium.connectOverCDP(address, { noDefaults: true });
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no default context.');
  context.close = async () => {
    const cdp = await browser.newBrowserCDPSession();
    await cdp.send('Browser.close').catch(() => undefined);
    await ended;
  };
  return context;
}

/** Where Chromium listens, as it notes in its profile once it does. */
async function addressIn(note: string, exitCode: () => number | null): Promise<string> {
  for (const until = Date.now() + 15_000; Date.now() < until; await new Promise((done) => setTimeout(done, 50))) {
    if (exitCode() !== null) throw new Error(`Chromium ended at once, with ${exitCode()}.`);
    const [port, path] = existsSync(note) ? readFileSync(note, 'utf8').trim().split('\n') : [];
    if (port && path) return `ws://127.0.0.1:${port}${path}`;
  }
  throw new Error('Chromium did not start within 15 s.');
}
