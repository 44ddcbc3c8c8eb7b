import { setUpChromium } from './chromium-setup.mjs';
import { installDependencies } from './dependencies.mjs';
import { say, stop, tool } from './run.mjs';

/** Sets up what a command needs after a fresh clone: dependencies, WXT's generated types and, where asked, a Chromium. */
export async function setUp({ browser }) {
  await installDependencies();
  say('Preparing WXT');
  if ((await tool('wxt', ['prepare'])) !== 0) stop('WXT could not prepare the project: what it says stands above.');
  if (browser) await setUpChromium();
}

/** Builds the extension as it ships, to .output/chrome-mv3. */
export async function build() {
  say('Building the extension');
  return tool('wxt', ['build']);
}
