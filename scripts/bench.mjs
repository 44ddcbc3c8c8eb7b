import './node-version.mjs';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, say, stop } from './run.mjs';
import { build, setUp } from './setup.mjs';

// Every `tests/bench/<name>.bench.ts` measures one thing and gives its lines. `npm run bench -- 1 storage` runs those
// two, `--quick` does fewer runs. What each measures, and the last figures: docs/benchmarks.md.
const folder = join(ROOT, 'tests', 'bench');
const quick = process.argv.includes('--quick');
const asked = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const names = readdirSync(folder).flatMap((file) => /^(.+)\.bench\.ts$/.exec(file)?.[1] ?? []);
const isNamed = (name, short) => name === short || name.startsWith(`${short}-`);

const unknown = asked.find((short) => !names.some((name) => isNamed(name, short)));
if (unknown) stop(`There is no bench ${unknown}. There are: ${names.sort().join(', ')}.`);

await setUp({ browser: true });
if ((await build()) !== 0) stop('Nothing was measured: the extension could not be built.');
const { runnerImport } = await import('vite');
const load = async (file) => (await runnerImport(join(folder, file), { root: ROOT, configFile: false })).module;
const { written } = await load('line.ts');
for (const name of names.sort()) {
  if (asked.length > 0 && !asked.some((short) => isNamed(name, short))) continue;
  say(name);
  const { default: measure } = await load(`${name}.bench.ts`);
  for (const line of await measure({ quick })) console.log(`\n${written(line)}`);
}
