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
  /** What broke a content security policy or trusted types, the replica's or our own, as Chromium reports it. */
  readonly violations: string[] = [];
  /** Exceptions that nobody caught, in pages, in our scripts on them and in our own pages. */
  readonly errors: string[] = [];

  constructor(
    readonly context: BrowserContext,
    readonly replica: Replica,
  ) {}

  async begin(): Promise<void> {
    await this.context.route(
      (url) => /^(https?|wss?):$/.test(url.protocol),
      (route) => this.#answer(route),
    );
    this.context.on('console', (message) => {
      if (/content security policy|trusted ?types|trustedhtml|trustedscript/i.test(message.text())) {
        this.violations.push(`${message.page()?.url()}: ${message.text()}`);
      }
    });
    this.context.on('weberror', (error) => this.errors.push(`${error.page()?.url()}: ${error.error().stack}`));
  }

  forget(): void {
    for (const list of [this.requests, this.strays, this.violations, this.errors]) list.length = 0;
  }

  async #answer(route: Route): Promise<void> {
    const request = route.request();
    this.requests.push(`${request.method()} ${request.url()}`);
    const answer = this.#reason(request) ? null : this.replica(new URL(request.url()));
    if (answer) return route.fulfill(answer).catch(gone);
    // A browser asks for an icon by itself.
    if (request.url() === `${LINKEDIN}/favicon.ico`) return route.fulfill({ status: 204 }).catch(gone);
    if (request.isNavigationRequest() && request.url().startsWith(`${LINKEDIN}/`)) {
      return route
        .fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><title>404</title>' })
        .catch(gone);
    }
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
