import { defineConfig } from 'wxt';

/** The built policy: nothing from outside, no request at all. `wxt dev` loosens it by itself for reloading. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";

/** The oldest Chromium we build for. */
const OLDEST = '123';

const LINKEDIN = 'https://www.linkedin.com/*';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: ({ command }) => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      // The oldest Chromium the manifest admits: it knows light-dark(), which would otherwise be rewritten.
      target: `chrome${OLDEST}`,
      sourcemap: false,
      reportCompressedSize: false,
      // The polyfill for module preloading is the only network call a build would contain.
      modulePreload: { polyfill: command === 'serve' },
    },
  }),
  manifest: ({ command }) => ({
    name: '__MSG_extName__',
    short_name: 'SSI Coach',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    minimum_chrome_version: OLDEST,
    permissions: ['storage', 'sidePanel', 'scripting'],
    host_permissions: [LINKEDIN],
    // No permission. Neither LinkedIn nor a screen reader has keys with Alt+Shift, and not every letter is left: Chromium
    // binds nothing where Alt+Shift+C is asked for. The name stands in `lib/browser/coach-key.ts`.
    commands: { 'to-coach': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_toCoach__' } },
    // An unlisted script instead of a WXT content script: WXT's content script context alone is larger than
    // everything the doorman may weigh.
    content_scripts: [{ matches: [LINKEDIN], js: ['doorman.js'], run_at: 'document_idle' }],
    ...(command === 'build' ? { content_security_policy: { extension_pages: POLICY } } : {}),
  }),
});
