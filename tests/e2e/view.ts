import { writeFileSync } from 'node:fs';
import type { BrowserContext, CDPSession } from 'playwright';

interface Answer {
  result?: unknown;
  error?: { message: string };
}

/** The real popup or side panel. Playwright doesn't list them as pages, so this speaks the DevTools protocol to them. */
export class ExtensionView {
  #next = 0;
  readonly #waiting = new Map<number, (answer: Answer) => void>();

  private constructor(
    readonly cdp: CDPSession,
    readonly sessionId: string,
    readonly targetId: string,
  ) {
    cdp.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== sessionId) return;
      const answer = JSON.parse(event.message) as Answer & { id?: number };
      if (answer.id === undefined) return;
      this.#waiting.get(answer.id)?.(answer);
      this.#waiting.delete(answer.id);
    });
  }

  /** The view at `address` that is not an ordinary tab. Waits up to 5 s for it to open. */
  static async find(context: BrowserContext, address: string): Promise<ExtensionView> {
    const browser = context.browser();
    if (!browser) throw new Error('The browser is gone.');
    const cdp = await browser.newBrowserCDPSession();
    const tabs = await Promise.all(context.pages().map((page) => targetOf(context, page)));
    for (const until = Date.now() + 5_000; Date.now() < until; await pause(50)) {
      const { targetInfos } = await cdp.send('Target.getTargets');
      const info = targetInfos.find((t) => t.url.startsWith(address) && !tabs.includes(t.targetId));
      if (!info) continue;
      const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: info.targetId, flatten: false });
      return new ExtensionView(cdp, sessionId, info.targetId);
    }
    throw new Error(`${address} did not open.`);
  }

  /** Runs `fn(arg)` in the view. `fn` must stand alone. */
  async evaluate<T, A>(fn: (arg: A) => T, arg?: A): Promise<Awaited<T>> {
    const { result, exceptionDetails } = (await this.send('Runtime.evaluate', {
      expression: `(${fn})(${JSON.stringify(arg)})`,
      awaitPromise: true,
      returnByValue: true,
    })) as { result: { value: unknown }; exceptionDetails?: { text: string; exception?: { description?: string } } };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Awaited<T>;
  }

  /** The text a person sees. */
  text(): Promise<string> {
    return this.evaluate(() => document.body?.innerText ?? '');
  }

  /** Its inner size in CSS pixels. */
  size(): Promise<{ width: number; height: number }> {
    return this.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  }

  /** A real click in the middle of the first match: CSS, or `text=` and the exact label. Waits up to 5 s for it. */
  async click(selector: string): Promise<void> {
    for (const until = Date.now() + 5_000; Date.now() < until; await pause(50)) {
      const at = await this.evaluate(middle, selector);
      if (!at) continue;
      const mouse = { ...at, button: 'left', clickCount: 1 };
      await this.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
      await this.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse }).catch(() => null);
      return;
    }
    throw new Error(`The view has no ${selector}. It says: ${await this.text()}`);
  }

  /** A picture as PNG at `path`, once movement has ended: what stands in the view, or with `whole` what is scrolled out too. */
  async screenshot(path: string, whole = false): Promise<void> {
    await this.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
    const { width, height } = await this.evaluate(() => {
      const { clientWidth, scrollHeight } = document.documentElement;
      return { width: clientWidth, height: scrollHeight };
    });
    const beyond = whole ? { captureBeyondViewport: true, clip: { x: 0, y: 0, width, height, scale: 1 } } : {};
    const { data } = (await this.send('Page.captureScreenshot', { format: 'png', ...beyond })) as { data: string };
    writeFileSync(path, Buffer.from(data, 'base64'));
  }

  /** Begins to close it. A side panel slides away first, and can be had back until it has: `close` waits for that. */
  async beginToClose(): Promise<void> {
    await this.cdp.send('Target.closeTarget', { targetId: this.targetId });
  }

  /** Closes it; resolves once it is gone. Waits up to 5 s for that. */
  async close(): Promise<void> {
    await this.beginToClose();
    for (const until = Date.now() + 5_000; Date.now() < until; await pause(50)) {
      const { targetInfos } = await this.cdp.send('Target.getTargets');
      if (!targetInfos.some(({ targetId }) => targetId === this.targetId)) return this.cdp.detach();
    }
    throw new Error('The view did not close.');
  }

  /** One DevTools command to the view. */
  async send(method: string, params: object = {}): Promise<unknown> {
    const id = ++this.#next;
    const answer = new Promise<Answer>((done) => this.#waiting.set(id, done));
    await this.cdp.send('Target.sendMessageToTarget', {
      sessionId: this.sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function targetOf(context: BrowserContext, page: ReturnType<BrowserContext['pages']>[number]): Promise<string> {
  const cdp = await context.newCDPSession(page);
  const { targetInfo } = await cdp.send('Target.getTargetInfo');
  await cdp.detach();
  return targetInfo.targetId;
}

function middle(selector: string): { x: number; y: number } | null {
  const label = selector.startsWith('text=') ? selector.slice(5) : null;
  const named = (e: Element) => [e.getAttribute('aria-label'), e.textContent?.trim()].includes(label);
  const found =
    label === null ? document.querySelector(selector) : [...document.body.querySelectorAll('*')].findLast(named);
  found?.scrollIntoView({ block: 'nearest' });
  const box = found?.getBoundingClientRect();
  return box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}
