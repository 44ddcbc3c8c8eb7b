/** The project's files: path from the root to text. */
export type Tree = ReadonlyMap<string, string>;

/** A convention of the house: what it asks, and whom it finds breaking it, one complaint each. */
export interface HouseRule {
  asks: string;
  broken: (tree: Tree) => string[];
}

const ROOMS = ['entrypoints', 'components', 'lib', 'assets', 'tests', 'locales', 'scripts', 'docs', 'public', '.ci'];
/** Besides the rooms: what the card names, what a reader or the law expects, and configuration of tools. */
const AT_TOP = [
  ...['wxt.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json', 'README.md', 'LICENSE', 'NOTICES.md'],
  ...['biome.json', 'knip.json', 'vitest.config.ts', 'playwright.config.ts', '.gitignore', '.gitattributes', '.npmrc'],
];
const PRODUCT = /^(entrypoints|components|lib)\//;
const CODE = /\.(ts|tsx|mjs)$/;
const VAGUE = /^(utils?|helpers?|common|manager|service|types)$/;
/** LinkedIn's own markup: ids, classes and attributes of its pages. */
const MARKUP = /ssi-score|sub-score|ssi-rank|content-main|artdeco|global-nav|theme--|componentkey|interop-outlet/;
const IDLE = /\b(?:it|test|describe)(?:\.\w+)*\.(?:only|skip|todo|fixme)\b|\b(?:xit|xtest|xdescribe|fit|fdescribe)\(/;

const in_ = (tree: Tree, where: RegExp) => [...tree].filter(([path]) => where.test(path) && CODE.test(path));
const linesOf = (text: string) => text.trimEnd().split('\n');

export const HOUSE_RULES: Record<string, HouseRule> = {
  'known rooms': {
    asks: 'Only the named folders and files stand at top level.',
    broken: (tree) =>
      [...tree.keys()].filter((path) => {
        const [first = '', ...rest] = path.split('/');
        return rest.length > 0 ? !ROOMS.includes(first) : !AT_TOP.includes(first);
      }),
  },
  'telling names': {
    asks: 'A name is a word of the domain: no utils, helpers, common, manager, service, types.',
    broken: (tree) =>
      [...tree.keys()].filter((path) => path.split('/').some((part) => VAGUE.test(part.split('.')[0] ?? ''))),
  },
  'kebab-case': {
    asks: 'Files and folders are written-like-this.',
    broken: (tree) =>
      [...tree.keys()].filter((path) => {
        const parts = path.split('/').filter((part) => part !== '_locales');
        return parts.length > 1 && !parts.every((part) => /^\.?[a-z0-9]+([-.][a-z0-9]+)*$/.test(part));
      }),
  },
  "one wing for LinkedIn's markup": {
    asks: "What we know of LinkedIn's pages stands in lib/linkedin only.",
    broken: (tree) =>
      in_(tree, PRODUCT)
        .filter(([path, text]) => !path.startsWith('lib/linkedin/') && MARKUP.test(text))
        .map(([path, text]) => `${path}: ${MARKUP.exec(text)}`),
  },
  'documented exports': {
    asks: 'Every export of lib has a docstring; a type inferred from the export before it shares that one.',
    broken: (tree) =>
      in_(tree, /^lib\//).flatMap(([path, text]) => undocumented(linesOf(text)).map((line) => `${path}: ${line}`)),
  },
  'tests that run': {
    asks: 'No test is focused, skipped or put off.',
    broken: (tree) =>
      in_(tree, /^tests\//).flatMap(([path, text]) =>
        path.startsWith('tests/unit/house')
          ? []
          : linesOf(text)
              .filter((line) => IDLE.test(line))
              .map((line) => `${path}: ${line.trim()}`),
      ),
  },
  'both languages': {
    asks: 'English and Dutch have the same rooms of text.',
    broken: (tree) => {
      const rooms = (language: string) =>
        [...tree.keys()]
          .filter((p) => p.startsWith(`locales/${language}/`))
          .map((p) => p.slice(`locales/${language}/`.length));
      const [en, nl] = [rooms('en'), rooms('nl')];
      return [...en.filter((f) => !nl.includes(f)), ...nl.filter((f) => !en.includes(f))];
    },
  },
  'no mark on the page': {
    asks: 'The page could read our performance marks.',
    broken: (tree) =>
      in_(tree, PRODUCT)
        .filter(([, text]) => /performance\.(mark|measure)\b/.test(text))
        .map(([path]) => path),
  },
  'small files': {
    asks: 'Half of the product under 60 lines, nine of ten under 150, none over 250.',
    broken: (tree) => {
      const sizes = in_(tree, PRODUCT).map(([path, text]) => ({ path, lines: linesOf(text).length }));
      const over = (limit: number) => sizes.filter(({ lines }) => lines > limit);
      return [
        ...over(250).map(({ path, lines }) => `${path}: ${lines} lines`),
        ...(over(60).length * 2 > sizes.length ? [`${over(60).length} of ${sizes.length} files over 60 lines`] : []),
        ...(over(150).length * 10 > sizes.length
          ? [
              `over 150 lines: ${over(150)
                .map(({ path }) => path)
                .join(', ')}`,
            ]
          : []),
      ];
    },
  },
};

/** Addresses whose surface is not the one its own list of examples promises. */
export function misplaced<S>(examples: readonly (readonly [string, S])[], surfaceAt: (path: string) => S): string[] {
  return examples
    .filter(([address, surface]) => surfaceAt(new URL(address).pathname) !== surface)
    .map(([address]) => address);
}

function undocumented(lines: string[]): string[] {
  return lines.filter((line, at) => {
    if (!/^export (default |async |abstract |declare )*(function|const|let|class|interface|type|enum)\b/.test(line))
      return false;
    if (/^export type \w+ = (\(typeof |\w+\.InferOutput<typeof )/.test(line)) return false;
    return !/\*\/\s*$/.test(lines[at - 1] ?? '');
  });
}
