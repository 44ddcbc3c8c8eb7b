import './node-version.mjs';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, say, tool } from './run.mjs';
import { build, setUp } from './setup.mjs';
import { reportOf, tally } from './tally.mjs';

// Everything that must hold, from nothing to the closing line. `--long` also runs what takes minutes.
const long = process.argv.includes('--long');
const env = long ? { VITE_LONG: '1' } : {};

// Whatever ends this early, the closing line says so.
let closed = false;
process.on('exit', () => closed || console.log('\n0 passed, 1 failed'));

await setUp({ browser: true });
rmSync(join(ROOT, 'reports'), { recursive: true, force: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

function count(name, { passed, failed, skipped = 0 }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (failed > 0) failures.push(`${name}: ${failed} failed`);
}

/** A check is one test: it holds or it doesn't. */
async function check(name, holds) {
  say(name);
  const good = await holds();
  count(name, { passed: good ? 1 : 0, failed: good ? 0 : 1 });
  return good;
}

async function suite(name, report, runner) {
  say(name);
  const exitCode = await runner();
  count(name, tally(reportOf(report), exitCode));
}

await check('Lint and format', async () => (await tool('biome', ['check', '--error-on-warnings', '.'])) === 0);
await check('Nothing unused', async () => (await tool('knip', [])) === 0);
await check('Types', async () => (await tool('tsc', ['--noEmit'])) === 0);
await check('No registry address in the lock', () => {
  return !readFileSync(join(ROOT, 'package-lock.json'), 'utf8').includes('"resolved"');
});
await suite('Unit, property and page tests', 'vitest.json', () => {
  return tool('vitest', ['run', '--reporter=default', '--reporter=json', '--outputFile.json=reports/vitest.json'], env);
});
if (await check('Build', async () => (await build()) === 0)) {
  await suite('The shipped extension in a real Chromium', 'e2e.json', () => tool('playwright', ['test'], env));
}

if (failures.length > 0) console.log(`\n${failures.join('\n')}`);
if (total.skipped > 0) console.log(`\n${total.skipped} skipped`);
closed = true;
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
