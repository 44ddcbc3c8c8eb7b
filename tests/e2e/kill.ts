import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';

/** SIGKILL to the browser that runs on this profile; its pid stands in the profile's own lock. Resolves when it is gone. */
export async function killed(context: BrowserContext, profileDir: string): Promise<void> {
  const pid = Number(readlinkSync(join(profileDir, 'SingletonLock')).split('-').at(-1));
  const gone = new Promise((done) => context.once('close', done));
  process.kill(pid, 'SIGKILL');
  await gone;
}
