import { BEHAVIOURS } from './behaviours';
import { inFrame } from './comments';
import { feedPage, homePage, loginPage } from './other-pages';
import { OTHER_PROFILES } from './profile-others';
import { profilePage } from './profile-page';
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
  'img-src data: https://www.linkedin.com/dms/',
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

const USUAL: Readonly<Record<string, () => string>> = {
  '/sales/ssi': ssiPage,
  '/sales/home': homePage,
  '/feed': feedPage,
  '/in/ada-sample': () => profilePage({ media: '' }),
  '/login': loginPage,
  '/uas/login': loginPage,
  ...Object.fromEntries(OTHER_PROFILES.map(({ path, html }) => [path, () => html])),
  '/preload/post': inFrame,
};

/** Every photo and banner of the replica. */
const IMAGE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#b8c9c4" d="M0 0h8v8H0z"/></svg>';

/**
 * What the replica answers to a request for an address on https://www.linkedin.com: one of `pages`, else the usual
 * page at this path, else one of the replica's scripts or images, else 404. Any other origin: 403, since nothing may go there.
 */
export function linkedinResponse(address: string, pages: Pages = {}): Answer {
  const url = new URL(address);
  if (url.origin !== 'https://www.linkedin.com') return answer(403, 'text/plain', 'not LinkedIn');
  const script = BEHAVIOURS[/^\/replica\/([a-z-]+)\.js$/.exec(url.pathname)?.[1] ?? ''];
  if (script !== undefined) return answer(200, 'text/javascript', script);
  if (url.pathname.startsWith('/dms/image/')) return answer(200, 'image/svg+xml', IMAGE);
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
  return { status, headers: type === 'text/html' ? { ...headers, 'x-frame-options': 'SAMEORIGIN' } : headers, body };
}
