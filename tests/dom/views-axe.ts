import axe from 'axe-core';

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong in a view by WCAG 2.2 A and AA and its good practices, one line each. */
export async function faults(root: HTMLElement): Promise<string[]> {
  return found(root, {
    runOnly: ALL,
    // These judge a whole document; a view under test is only a part of one.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
}

/** What axe finds wrong with its colours alone: all that another theme can change. */
export async function paleText(root: HTMLElement): Promise<string[]> {
  return found(root, { runOnly: { type: 'rule', values: ['color-contrast'] } });
}

async function found(root: HTMLElement, options: axe.RunOptions): Promise<string[]> {
  const { violations } = await axe.run(root, { ...options, resultTypes: ['violations'] });
  return violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.html.slice(0, 160)}`));
}
