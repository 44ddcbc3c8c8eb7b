import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { BUILD } from './chromium';

/** A copy of the shipped build whose page coach is the empty one (`empty-coach.ts`); gives its folder. */
export async function emptyExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ssi-coach-empty-'));
  cpSync(BUILD, folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: join(import.meta.dirname, 'empty-coach.ts'),
        formats: ['iife'],
        name: 'emptyCoach',
        fileName: () => 'page-coach.js',
      },
    },
  });
  return folder;
}
