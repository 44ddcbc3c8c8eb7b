import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILD } from './chromium';
import { oneScript } from './one-script';

/** A copy of the shipped build whose page coach is the empty one (`empty-coach-in-page.ts`); gives its folder. */
export async function emptyExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ssi-coach-empty-'));
  cpSync(BUILD, folder, { recursive: true });
  await oneScript('empty-coach-in-page.ts', 'emptyCoach', { folder, file: 'page-coach.js' });
  return folder;
}
