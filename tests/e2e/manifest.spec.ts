import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../lib/coach/rules';
import { ruleWords } from '../../locales/rules';
import { expect, test } from './browser';
import { built } from './built';

const manifest = JSON.parse(built('manifest.json'));

test('the manifest is the one that was agreed on', () => {
  const expected = JSON.parse(readFileSync(join(import.meta.dirname, 'expected-manifest.json'), 'utf8'));
  expect(manifest).toEqual(expected);
});

test('it asks for three permissions and one site, and lets no page look in', () => {
  expect(manifest.permissions.toSorted()).toEqual(['scripting', 'sidePanel', 'storage']);
  expect(manifest.host_permissions).toEqual(['https://www.linkedin.com/*']);
  for (const key of [
    'optional_permissions',
    'optional_host_permissions',
    'web_accessible_resources',
    'externally_connectable',
  ]) {
    expect(manifest).not.toHaveProperty(key);
  }
});

test('its policy allows our own files and nothing else', () => {
  expect(manifest.content_security_policy).toEqual({
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
  });
});

test('one script goes to every LinkedIn page: the doorman', () => {
  expect(manifest.content_scripts).toEqual([
    { matches: ['https://www.linkedin.com/*'], js: ['doorman.js'], run_at: 'document_idle' },
  ]);
});

test('name and description are there in both languages', () => {
  for (const language of ['en', 'nl']) {
    const messages = JSON.parse(built(`_locales/${language}/messages.json`));
    expect(messages.extName.message).toMatch(/^SSI Coach (for|voor) LinkedIn$/);
    expect(messages.extDescription.message.length).toBeGreaterThan(20);
    // The stores' own limit.
    expect(messages.extDescription.message.length).toBeLessThanOrEqual(132);
  }
});

test('the page coach carries none of the rules’ texts: the one it shows comes with its view', () => {
  const whys = RULES.map(({ id }) => ruleWords('en', id).why);
  expect(whys.filter((why) => built('background.js').includes(why)).length).toBeGreaterThan(50);
  expect(whys.filter((why) => built('page-coach.js').includes(why))).toEqual([]);
});
