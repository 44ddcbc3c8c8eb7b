import './node-version.mjs';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, say, stop } from './run.mjs';
import { build, setUp } from './setup.mjs';

// Every `tests/bench/<name>.bench.ts` exports a function that measures and prints; `npm run bench <name>` runs one.
const folder = join(ROOT, 'tests', 'bench');
const asked = process.argv[2];
const files = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((file) => /\.bench\.(ts|mjs)$/.test(file) && (!asked || file.startsWith(`${asked}.`)))
  .sort();
if (files.length === 0) stop(asked ? `There is no bench named ${asked}.` : 'There is no bench yet.');

await setUp({ browser: true });
if ((await build()) !== 0) stop('Nothing was measured: the extension could not be built.');
const { runnerImport } = await import('vite');
for (const file of files) {
  say(file.replace(/\.bench\.\w+$/, ''));
  const { module } = await runnerImport(join(folder, file), { root: ROOT, configFile: false });
  await module.default();
}
