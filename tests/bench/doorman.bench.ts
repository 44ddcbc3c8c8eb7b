import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILD } from './chromium';
import type { Line } from './line';

/** What every LinkedIn page carries, packed as a web server would. */
export default async function doorman(): Promise<Line[]> {
  const script = readFileSync(join(BUILD, 'doorman.js'));
  return [
    {
      name: 'The doorman, gzip',
      baseline: 'nothing',
      result: gzipSync(script, { level: 9 }).length,
      unit: 'bytes',
      goal: 4096,
      notes: [`${script.length} bytes as it stands`],
    },
  ];
}
