import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, ROOT, say, stop } from './run.mjs';

/** Installs what the lock names, unless exactly that is there already. */
export async function installDependencies() {
  if (installed()) return;
  say('Installing the dependencies (half a minute, once)');
  // No package here needs an install script; so none gets to run one.
  const code = await npm(['ci', '--ignore-scripts', '--loglevel=error']);
  if (code !== 0)
    stop('The dependencies could not be installed: what npm says stands above. A network connection helps.');
}

function installed() {
  const wanted = packagesIn('package-lock.json');
  const there = packagesIn(join('node_modules', '.package-lock.json'));
  // Optional packages are for other systems than this one.
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    return path === '' || optional || there[path]?.version === version;
  });
}

function packagesIn(lock) {
  try {
    return JSON.parse(readFileSync(join(ROOT, lock), 'utf8')).packages;
  } catch {
    return {};
  }
}
