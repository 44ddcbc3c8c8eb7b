import type { CDPSession, Page } from 'playwright';

/** A box in CSS pixels of the viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface World {
  id: number;
  origin: string;
  auxData: { frameId: string; isDefault: boolean };
}

/**
 * Our element on a LinkedIn page. Its root is closed, so it is reached the way DevTools does: in the extension's own
 * world of the page's top frame.
 */
export class CoachOnPage {
  readonly #worlds = new Map<number, World>();

  private constructor(
    readonly page: Page,
    readonly cdp: CDPSession,
    readonly frameId: string,
    readonly id: string,
  ) {
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      this.#worlds.set(context.id, context as unknown as World);
    });
    cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => this.#worlds.delete(executionContextId));
    cdp.on('Runtime.executionContextsCleared', () => this.#worlds.clear());
  }

  static async on(page: Page, id: string): Promise<CoachOnPage> {
    const cdp = await page.context().newCDPSession(page);
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const coach = new CoachOnPage(page, cdp, frameTree.frame.id, id);
    await cdp.send('Runtime.enable');
    await cdp.send('Accessibility.enable');
    return coach;
  }

  /** Runs `fn(root, arg)` in our own world; null while there is no such world or no element of ours. `fn` must stand alone. */
  evaluate<T, A>(fn: (root: ShadowRoot, arg: A) => T, arg?: A): Promise<Awaited<T> | null> {
    return this.run(`const root = (${ROOT})(); return root && (${fn})(root, ${JSON.stringify(arg)})`);
  }

  /** Runs statements in our own world of the page, where the doorman lives; null while there is no such world. */
  async run<T>(statements: string): Promise<T | null> {
    // After an update the old world is still there: the newest is ours.
    const world = [...this.#worlds.values()].findLast(
      (w) => w.origin === `chrome-extension://${this.id}` && w.auxData.frameId === this.frameId,
    );
    if (!world) return null;
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', {
      contextId: world.id,
      expression: `(async () => { ${statements} })()`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return (result.value ?? null) as T | null;
  }

  /** Whether our element stands in the page. */
  async there(): Promise<boolean> {
    return (await this.evaluate(() => true)) ?? false;
  }

  /** The text a person sees in it; empty where it isn't. */
  async text(): Promise<string> {
    return (await this.evaluate(TEXT)) ?? '';
  }

  /** The box of the first match, or of our whole visible content; null where there is none. `selector`: CSS, or `text=` and the exact label. */
  async box(selector?: string): Promise<Box | null> {
    return this.evaluate(BOX, selector ?? '');
  }

  /** A real click with the mouse in the middle of the first match. Waits up to 5 s for it. */
  async click(selector: string): Promise<void> {
    const until = Date.now() + 5_000;
    let box = await this.box(selector);
    while (!box && Date.now() < until) {
      await this.page.waitForTimeout(50);
      box = await this.box(selector);
    }
    if (!box) throw new Error(`The coach has no ${selector}. It says: ${await this.text()}`);
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** What assistive technology is told of our content, although its root is closed: roles and names. */
  async axTree(): Promise<{ role: string; name: string }[]> {
    const { root } = await this.cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const html = root.children?.find((e) => e.nodeName === 'HTML');
    const host = html?.children?.find((e) => !['HEAD', 'BODY'].includes(e.nodeName));
    const ours = new Set((host?.shadowRoots ?? []).flatMap(withDescendants).map((node) => node.backendNodeId));
    const { nodes } = await this.cdp.send('Accessibility.getFullAXTree');
    return nodes
      .filter((n) => !n.ignored && n.role?.value !== 'InlineTextBox' && ours.has(n.backendDOMNodeId ?? -1))
      .map((n) => ({ role: String(n.role?.value ?? ''), name: String(n.name?.value ?? '') }));
  }
}

interface DomNode {
  nodeName: string;
  backendNodeId: number;
  children?: DomNode[];
}

const withDescendants = (node: DomNode): DomNode[] => [node, ...(node.children ?? []).flatMap(withDescendants)];

/** Our host: the one child of the root element that is neither head nor body, or the one inside an open invitation. */
const ROOT = `() => {
  const beside = [...document.documentElement.children].find((e) => e !== document.head && e !== document.body);
  const pages = [document, document.querySelector('[data-testid=interop-iframe]')?.contentDocument].filter(Boolean);
  const roots = pages.flatMap((page) => [page, page.querySelector('#interop-outlet')?.shadowRoot]);
  const within = roots.flatMap((place) => [...(place?.querySelectorAll('[role=dialog] div:empty') ?? [])]);
  const closed = (e) => !e.shadowRoot && chrome.dom.openOrClosedShadowRoot(e);
  return [beside, ...within].filter(Boolean).map(closed).find(Boolean) ?? null;
}`;

const TEXT = (root: ShadowRoot): string =>
  [...root.children]
    .filter((child) => child instanceof HTMLElement && child.tagName !== 'STYLE')
    .map((child) => (child as HTMLElement).innerText)
    .join('\n');

const BOX = (root: ShadowRoot, selector: string): Box | null => {
  const all = [...root.querySelectorAll('*')];
  const label = selector.startsWith('text=') ? selector.slice(5) : null;
  const named = (e: Element) => [e.getAttribute('aria-label'), e.textContent?.trim()].includes(label);
  const found = label !== null ? all.findLast(named) : selector ? root.querySelector(selector) : null;
  const rects = (selector ? (found ? [found] : []) : all)
    .map((e) => e.getBoundingClientRect())
    .filter((r) => r.width && r.height);
  if (!rects.length) return null;
  const x = Math.min(...rects.map((r) => r.left));
  const y = Math.min(...rects.map((r) => r.top));
  return {
    x,
    y,
    width: Math.max(...rects.map((r) => r.right)) - x,
    height: Math.max(...rects.map((r) => r.bottom)) - y,
  };
};
