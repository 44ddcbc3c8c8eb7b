import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { run, say, stop, tool } from './run.mjs';

/** Ways to a Chromium by the system's package manager; the language packs are for the one test in a Dutch browser. */
const MANAGERS = [
  {
    program: 'apt-get',
    args: ['install', '-y', '--no-install-recommends', 'chromium', 'chromium-l10n'],
    first: ['update'],
  },
  { program: 'dnf', args: ['install', '-y', 'chromium'] },
  { program: 'pacman', args: ['-S', '--noconfirm', 'chromium'] },
  { program: 'zypper', args: ['--non-interactive', 'install', 'chromium'] },
  { program: 'apk', args: ['add', 'chromium'] },
  { program: 'brew', args: ['install', '--cask', 'chromium'] },
];

const { CI, CHROME_PATH, PATH = '' } = process.env;
const root = process.getuid?.() === 0;
const onPath = (name) => PATH.split(delimiter).some((dir) => existsSync(join(dir, name)));

/** Makes sure that there is a Chromium to run the extension in: one that is there, Playwright's, or the system's. */
export async function setUpChromium() {
  if (CHROME_PATH && !(await findChromium())) stop(`CHROME_PATH names ${CHROME_PATH}, but nothing there can be run.`);
  if (await works()) return languages();
  say('No Chromium yet: asking Playwright for one');
  const patience = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
  if ((await tool('playwright', ['install', '--no-shell', 'chromium'], patience)) === 0 && (await works())) return;
  const manager = MANAGERS.find(({ program }) => onPath(program));
  if (manager && (root || CI)) {
    say(`Playwright has none for this machine: asking ${manager.program}`);
    await install(manager);
    if (await works()) return;
  }
  const command = manager && [root ? '' : 'sudo', manager.program, ...manager.args].join(' ').trim();
  stop(
    `No Chromium could be set up. ${command ? `Please run: ${command}` : 'Please install Chromium, or name one in CHROME_PATH.'}`,
  );
}

/** Whether a Chromium is there and starts: Playwright's own may lack system libraries. */
async function works() {
  const found = await findChromium();
  return found !== null && spawnSync(found, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Debian keeps Chromium's languages in a package of its own. */
async function languages() {
  const debians = (await findChromium())?.startsWith('/usr/bin/') && existsSync('/usr/lib/chromium');
  if (!debians || existsSync('/usr/lib/chromium/locales/nl.pak')) return;
  const apt = MANAGERS.find(({ program }) => onPath(program));
  if (apt?.program === 'apt-get' && (root || CI)) {
    say("Adding Chromium's language packs");
    await install(apt);
  }
}

async function install({ program, args, first }) {
  const [start, before] = root ? [program, []] : ['sudo', ['-n', program]];
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  if (first) await run(start, [...before, ...first], quiet);
  return run(start, [...before, ...args], quiet);
}
