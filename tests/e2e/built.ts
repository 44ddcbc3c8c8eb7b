import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILD } from './launch';

/** Every file of the shipped build: path inside it, and its bytes. */
export function builtFiles(): { path: string; bytes: Buffer }[] {
  return readdirSync(BUILD, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file.slice(BUILD.length + 1).replaceAll('\\', '/'), bytes: readFileSync(file) }));
}

/** One file of the build, as text. */
export const built = (path: string): string => readFileSync(join(BUILD, path), 'utf8');

/** What a file weighs on the way to a browser, in bytes of gzip. */
export const weight = (path: string): number => gzipSync(built(path), { level: 9 }).length;
