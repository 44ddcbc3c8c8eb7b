import { BEHAVIOURS } from './behaviours';
import { feedPage, homePage, loginPage } from './other-pages';
import { ssiPage } from './ssi-page';

/** Documents by path, without a trailing slash: `{'/sales/ssi': '<!DOCTYPE html>…'}`. */
export type Pages = Readonly<Record<string, string>>;

/** An answer, as a browser's request interception takes it. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A policy as strict as LinkedIn's in what matters to a guest: script files of its own only, and trusted types. */
export const POLICY = [
  "default-src 'none'",
  'script-src https://www.linkedin.com/replica/',
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

const USUAL: Readonly<Record<string, () => string>> = {
  '/sales/ssi': ssiPage,
  '/sales/home': homePage,
  '/feed': feedPage,
  '/login': loginPage,
  '/uas/login': loginPage,
};

/**
 * What the replica answers to a request for an address on https://www.linkedin.com: one of `pages`, else the usual
 * page at this path, else one of the replica's scripts, else 404. Any other origin: 403, since nothing may go there.
 */
export function linkedinResponse(address: string, pages: Pages = {}): Answer {
  const url = new URL(address);
  if (url.origin !== 'https://www.linkedin.com') return answer(403, 'text/plain', 'not LinkedIn');
  const script = BEHAVIOURS[/^\/replica\/([a-z-]+)\.js$/.exec(url.pathname)?.[1] ?? ''];
  if (script !== undefined) return answer(200, 'text/javascript', script);
  const path = url.pathname.replace(/\/+$/, '') || '/';
  const page = pages[path] ?? USUAL[path]?.();
  return page === undefined
    ? answer(404, 'text/html', '<!DOCTYPE html><title>404</title>')
    : answer(200, 'text/html', page);
}

function answer(status: number, type: string, body: string): Answer {
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': POLICY,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  };
  return { status, headers: type === 'text/html' ? { ...headers, 'x-frame-options': 'DENY' } : headers, body };
}
