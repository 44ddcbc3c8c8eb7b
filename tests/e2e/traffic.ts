import type { BrowserContext, Request, Route } from 'playwright';
import type { Replica } from './replica';

const LINKEDIN = 'https://www.linkedin.com';
/** What a page of the replica may load by itself; a `fetch` or a beacon is nobody's right. */
const ORDINARY = ['document', 'script', 'stylesheet', 'image', 'font'];

/** Answers every request of the browser from the replica, and remembers each: pages', workers' and extension pages'. */
export class Traffic {
  /** Every request to a web address, in order. */
  readonly requests: string[] = [];
  /** Those that the replica's own pages did not have a reason to make. Must stay empty. */
  readonly strays: string[] = [];

  constructor(
    readonly context: BrowserContext,
    readonly replica: Replica,
  ) {}

  async begin(): Promise<void> {
    await this.context.route(
      (url) => /^(https?|wss?):$/.test(url.protocol),
      (route) => this.#answer(route),
    );
  }

  forget(): void {
    this.requests.length = 0;
    this.strays.length = 0;
  }

  async #answer(route: Route): Promise<void> {
    const request = route.request();
    this.requests.push(`${request.method()} ${request.url()}`);
    const answer = this.#reason(request) ? null : this.replica(new URL(request.url()));
    if (answer) return route.fulfill(answer).catch(gone);
    // A browser asks for an icon by itself.
    if (request.url() === `${LINKEDIN}/favicon.ico`) return route.fulfill({ status: 204 }).catch(gone);
    this.strays.push(`${request.method()} ${request.url()} ${this.#reason(request) ?? 'unknown to the replica'}`);
    return route.abort().catch(gone);
  }

  /** Why a request is nobody's right, or null. */
  #reason(request: Request): string | null {
    if (request.serviceWorker()) return 'from the worker';
    if (!request.url().startsWith(`${LINKEDIN}/`)) return 'to another host';
    if (!ORDINARY.includes(request.resourceType())) return `as ${request.resourceType()}`;
    if (request.isNavigationRequest()) return null;
    return request.frame().url().startsWith('chrome-extension:') ? 'from our own page' : null;
  }
}

/** The tab was closed before the answer: nothing to answer any more. */
const gone = () => undefined;
