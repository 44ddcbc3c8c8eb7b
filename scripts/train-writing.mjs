import './node-version.mjs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

// Learns the judges' weights from `tests/writing/train` and writes them where the product reads them. The same texts
// give the same bytes. `--check` prints instead how well they hold on themes, patterns and authors they
// have not seen.
const { runnerImport } = await import('vite');
const load = async (file) => (await runnerImport(join(ROOT, file), { root: ROOT, configFile: false })).module;
const { trained, crossChecked } = await load('tests/writing/training.ts');
const { labelledTexts } = await load('tests/writing/labelled.ts');
const texts = { comments: labelledTexts('train', 'comments'), notes: labelledTexts('train', 'notes') };

if (process.argv.includes('--check')) {
  for (const line of crossChecked(texts, process.argv.includes('--misses'))) console.log(line);
} else {
  for (const [file, text] of Object.entries(trained(texts))) {
    writeFileSync(join(ROOT, 'lib', 'writing', 'judge', file), text);
    console.log(`${file}: ${text.length} bytes`);
  }
}
