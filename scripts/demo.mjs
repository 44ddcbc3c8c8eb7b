import './node-version.mjs';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, say, stop } from './run.mjs';
import { build, setUp } from './setup.mjs';

// With a display: a browser for the person, until they close it. Without one, or with `--tour`: pictures and a summary.
const { platform, argv, env } = process;
const display = platform === 'win32' || platform === 'darwin' || env.DISPLAY || env.WAYLAND_DISPLAY;
const pictures = join(ROOT, 'demo-output');

await setUp({ browser: true });
if ((await build()) !== 0) stop('There is nothing to show: the extension could not be built, and WXT says why above.');
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(ROOT, 'tests/e2e/tour.ts'), { root: ROOT, configFile: false });

if (display && !argv.includes('--tour')) {
  say('Opening Chromium on a replica of your SSI page: nothing leaves this machine');
  console.log(`
  On the page     the coach, with the score it just read
  At the right    the side panel, with a year of sample history, marked as sample
  In the toolbar  the popup: the puzzle piece, then SSI Coach

The demo ends when you close the window.`);
  if (await module.stay().then(() => true, complain)) process.exit(0);
  console.log('No window could be opened, so the tour is taken without one.');
}

say('Taking the tour without a window: every surface, light and dark, English and Dutch');
rmSync(pictures, { recursive: true, force: true });
const { summary, pictures: names } = await module.tour(pictures).catch((error) => {
  complain(error);
  stop('The tour could not be finished.');
});
const lines = summary.split('\n').filter((line) => line.trim());
console.log(`\nWhat the popup shows, on sample data:\n\n${lines.map((line) => `  ${line}`).join('\n')}`);
console.log(`\n${names.length} pictures: ${pictures}`);

function complain(error) {
  console.error(error.message);
  return false;
}
