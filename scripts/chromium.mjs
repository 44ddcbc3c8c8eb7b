import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which a Chromium that honours `--load-extension` is installed. Google Chrome and Edge are left out: they ignore it. */
const NAMES = ['chromium', 'chromium-browser'];
const PLACES = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'];

const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The Chromium to use: `CHROME_PATH`, one on the PATH, one in a usual place, else Playwright's own; null where there is none. */
export async function findChromium() {
  const { CHROME_PATH, PATH = '' } = process.env;
  if (CHROME_PATH) return runs(CHROME_PATH) ? CHROME_PATH : null;
  const onPath = PATH.split(delimiter).flatMap((dir) => NAMES.map((name) => join(dir, name)));
  const found = [...onPath, ...PLACES].find(runs);
  if (found) return found;
  const { chromium } = await import('playwright').catch(() => ({ chromium: null }));
  const own = chromium?.executablePath();
  return own && runs(own) ? own : null;
}
