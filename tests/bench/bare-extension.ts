import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The least a guest on LinkedIn's pages can do and still know when it is wanted: look at the path, listen for two events. */
const SCRIPT = `(() => {
  const look = () => /^\\/sales\\/ssi(\\/|$)/.test(location.pathname);
  addEventListener('focusin', look);
  navigation.addEventListener('navigate', look);
  look();
})();
`;

/** Writes an extension that is nothing but such a content script (and may use storage, for the bench of layouts); gives its folder. */
export function bareExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ssi-coach-bare-'));
  const manifest = {
    manifest_version: 3,
    name: 'Bare',
    version: '1.0',
    permissions: ['storage'],
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['https://www.linkedin.com/*'], js: ['bare.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'bare.js'), SCRIPT);
  writeFileSync(join(folder, 'worker.js'), '');
  writeFileSync(join(folder, 'page.html'), '<!DOCTYPE html><title>Bare</title>');
  return folder;
}
