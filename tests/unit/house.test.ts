import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXAMPLES, surfaceAt } from '../../lib/linkedin/surfaces';
import { HOUSE_RULES, misplaced, type Tree } from './house-rules';

const root = resolve(import.meta.dirname, '../..');
/** What git keeps or would keep: the tree as a person sees it. */
const paths = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
});
const house: Tree = new Map(
  paths
    .trim()
    .split('\n')
    .filter((path) => existsSync(join(root, path)))
    .map((path) => [path, /\.(png|ico|woff2)$/.test(path) ? '' : readFileSync(join(root, path), 'utf8')]),
);

/** For each rule a tree that must not pass: a rule that can't fail is worth nothing. */
const BAD: Record<keyof typeof HOUSE_RULES, [path: string, text: string][]> = {
  'known rooms': [['src/score.ts', '']],
  'telling names': [['lib/score/utils.ts', '']],
  'kebab-case': [['components/PageCoach.tsx', '']],
  "one wing for LinkedIn's markup": [['components/page-coach.tsx', "page.querySelector('.ssi-score__value')"]],
  'documented exports': [['lib/score/goal.ts', '// a goal\nexport const GOAL = 65;']],
  'tests that run': [['tests/unit/tier.test.ts', `${['test', 'only'].join('.')}('tier', () => {});`]],
  'both languages': [['locales/en/page.ts', '']],
  'no mark on the page': [['entrypoints/doorman.ts', "performance.mark('begun')"]],
  'small files': [['lib/score/goal.ts', '\n;'.repeat(251)]],
};

describe.each(Object.entries(HOUSE_RULES))('%s', (name, { asks, broken }) => {
  test('holds', () => expect(broken(house), asks).toEqual([]));
  test('can fail', () => expect(broken(new Map(BAD[name]))).not.toEqual([]));
});

describe('surfaces', () => {
  test('each example is at its own surface and at no other', () => expect(misplaced(EXAMPLES, surfaceAt)).toEqual([]));
  test('each surface has an example', () => {
    expect(new Set(EXAMPLES.map(([, surface]) => surface))).toEqual(new Set(['ssi', 'sign-in', 'profile', null]));
  });
  test('can fail', () => expect(misplaced([['https://www.linkedin.com/feed/', 'ssi']], surfaceAt)).toHaveLength(1));
});
