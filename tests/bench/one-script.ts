import { join } from 'node:path';
import { build } from 'vite';

/** Bundles a file of this folder into one script, `name` its global, built as the product is; to `folder`/`file` where given. */
export async function oneScript(source: string, name: string, out?: { folder: string; file: string }): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      lib: { entry: join(import.meta.dirname, source), formats: ['iife'], name, fileName: () => out?.file ?? source },
      ...(out ? { outDir: out.folder, emptyOutDir: false, copyPublicDir: false } : { write: false }),
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error(`${source} could not be bundled.`);
  return first.output[0].code;
}
