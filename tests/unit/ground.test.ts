import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { tally } from '../../scripts/tally.mjs';

const root = resolve(import.meta.dirname, '../..');
const text = (path: string) => readFileSync(join(root, path), 'utf8');

describe('dependencies', () => {
  const { dependencies, devDependencies } = JSON.parse(text('package.json'));
  const lock = JSON.parse(text('package-lock.json'));

  test('are pinned to the digit', () => {
    const versions = Object.values<string>({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('are in the lock with a checksum, without a registry address, without an install script', () => {
    const packages = Object.entries<Record<string, unknown>>(lock.packages).filter(([path]) => path !== '');
    expect(packages.length).toBeGreaterThan(50);
    const odd = packages.filter(([, p]) => !p.integrity || p.resolved || p.hasInstallScript);
    expect(odd.map(([path]) => path)).toEqual([]);
  });
});

describe('commands', () => {
  const { scripts } = JSON.parse(text('package.json'));
  const own = Object.values<string>(scripts).flatMap(
    (script) => /^node (scripts\/[\w-]+\.mjs)/.exec(script)?.[1] ?? [],
  );

  test('check Node before anything else', () => {
    expect(own).toContain('scripts/demo.mjs');
    for (const script of own) expect(text(script).split('\n')[0]).toBe("import './node-version.mjs';");
  });

  test('load nothing from node_modules before it is there', () => {
    const importsOf = (file: string) =>
      [...text(file).matchAll(/^import .*'([^']+)';$/gm)].map(([, from]) => from ?? '');
    const seen = new Set(own);
    for (const script of seen) {
      for (const from of importsOf(script)) if (from.startsWith('./')) seen.add(`scripts/${from.slice(2)}`);
    }
    expect(seen).toContain('scripts/chromium.mjs');
    const outside = [...seen].flatMap(importsOf).filter((from) => !/^(node:|\.\/)/.test(from));
    expect(outside).toEqual([]);
  });

  test.each([
    ['18.20.4', 1],
    ['20.18.3', 1],
    ['20.19.0', 0],
    ['22.1.0', 0],
  ])('on Node %s they end with %i', (version, status) => {
    const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;
    const args = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, 'scripts/node-version.mjs'];
    const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    expect(run.status).toBe(status);
    if (status)
      expect(run.stderr).toBe(
        `SSI Coach needs Node 20.19 or newer; this is ${version}. Get a newer one at https://nodejs.org\n`,
      );
  });
});

describe('the closing line counts', () => {
  const vitest = {
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [] as object[],
  };
  const playwright = { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] as object[] };
  test.each([
    ['a good run', vitest, 0, { passed: 5, failed: 0, skipped: 1 }],
    ['a failed test', { ...vitest, numFailedTests: 2 }, 1, { passed: 5, failed: 2, skipped: 1 }],
    [
      'a file that could not be loaded',
      { ...vitest, testResults: [{ status: 'failed', assertionResults: [] }] },
      1,
      { passed: 5, failed: 1, skipped: 1 },
    ],
    ['a runner that failed in silence', vitest, 1, { passed: 5, failed: 1, skipped: 1 }],
    ['no report at all', null, 0, { passed: 0, failed: 1, skipped: 0 }],
    ['a good run in the browser', playwright, 0, { passed: 4, failed: 0, skipped: 0 }],
    ['an error outside any test', { ...playwright, errors: [{}] }, 1, { passed: 4, failed: 1, skipped: 0 }],
    [
      'a test that passed the second time',
      { stats: { ...playwright.stats, flaky: 1 }, errors: [] },
      0,
      { passed: 4, failed: 1, skipped: 0 },
    ],
  ])('%s', (_, report, exitCode, expected) => expect(tally(report, exitCode)).toEqual(expected));
});

describe('the linter refuses', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ssi-coach-lint-'));
  for (const file of ['biome.json', '.gitignore', 'scripts/lint'])
    cpSync(join(root, file), join(folder, file), { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true }));

  const lint = (path: string, code: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${code}\n`);
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    return spawnSync(process.execPath, [biome, 'lint', path], { cwd: folder, encoding: 'utf8' }).status;
  };

  test.each([
    ['a request', 'lib/browser/a.ts', "export const a = () => fetch('/');"],
    ['a request of an entrypoint', 'entrypoints/a.ts', "export const a = new WebSocket('wss://x');"],
    ['a beacon', 'entrypoints/a.ts', "navigator.sendBeacon('/');"],
    ['markup from a string', 'lib/linkedin/a.ts', "export const a = (e: Element) => {\n  e.innerHTML = '';\n};"],
    ['code from a string', 'components/a.tsx', "export const a = new Function('b');"],
    ['a clock in the core', 'lib/score/a.ts', 'export const a = () => Date.now();'],
    ['today in the core', 'lib/score/a.ts', 'export const a = () => new Date();'],
    ['chance in the core', 'lib/history/a.ts', 'export const a = () => Math.random();'],
    ['the document in the core', 'lib/linkedin/a.ts', 'export const a = () => document.title;'],
    ['the browser in the core', 'lib/coach/a.ts', "import { browser } from 'wxt/browser';\nexport const a = browser;"],
    ['the edge in the core', 'lib/coach/a.ts', "import { a } from '../browser/a';\nexport const b = a;"],
    ['a view in the edge', 'lib/browser/a.ts', "import { a } from '../../components/a';\nexport const b = a;"],
    ['the edge in a view', 'components/a.tsx', "import { a } from '../lib/browser/a';\nexport const b = a;"],
    ['a clock in a view', 'components/a.tsx', 'export const a = () => new Date();'],
  ])('%s', (_, path, code) => expect(lint(path, code)).toBe(1));

  test('nothing in a clean file', () => {
    expect(lint('lib/score/a.ts', 'export const a = (page: Document, ms: number) => [page.title, new Date(ms)];')).toBe(
      0,
    );
  });
});
