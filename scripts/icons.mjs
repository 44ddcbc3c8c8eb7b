import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { findChromium } from './chromium.mjs';

/** Renders assets/mark.svg to the icons in public/icon/: run it by hand after the mark was changed. */
const mark = await readFile(new URL('../assets/mark.svg', import.meta.url), 'utf8');
const browser = await chromium.launch({ executablePath: (await findChromium()) ?? undefined, chromiumSandbox: false });
await mkdir('public/icon', { recursive: true });
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${mark}`);
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
