import { hashed } from './dice';
import { type Look, pageStyle } from './page-style';

/** Text made harmless for HTML. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The looks of a page with this seed. */
export function looks(seed: number): Look {
  return (name) => hashed(name, seed);
}

/** What stands around a page's own content. */
export interface Frame {
  lang: string;
  dir: 'ltr' | 'rtl';
  dark: boolean;
  seed: number;
  title: string;
  /** About how many elements the navigation, its menus and the footer have together. */
  bulk: number;
  /** Scripts of the replica to load, by name and query: `later`, `counting?ms=1500` ... */
  scripts: readonly string[];
  /** False for a page that shall run no script at all. */
  watched: boolean;
}

/** A usual frame, changed in the named fields. */
export function frame(change: Partial<Frame> = {}): Frame {
  return {
    lang: 'en',
    dir: 'ltr',
    dark: false,
    seed: 1,
    title: 'LinkedIn',
    bulk: 1300,
    scripts: [],
    watched: true,
    ...change,
  };
}

/** A whole document: LinkedIn's bars, menus and footer around `body`. */
export function framed(body: string, bar: string, f: Frame): string {
  const c = looks(f.seed);
  const scripts = f.scripts.map((s) => `<script defer src="/replica/${s.replace(/^[a-z-]+/, '$&.js')}"></script>`);
  return `<!DOCTYPE html>
<html lang="${f.lang}" dir="${f.dir}" class="${f.dark ? 'theme theme--dark' : 'theme theme--light'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeText(f.title)}</title>
${f.watched ? '<script src="/replica/watch.js"></script>' : ''}<style>${pageStyle(c)}</style>${scripts.join('')}</head>
<body class="ember-application boot-complete icons-loaded">
<div id="app-boot-bg-loader" class="${c('hidden')}"></div>
<header class="${c('bar')}"><b>${bar}</b>${navigation(c)}</header>
${menus(f.bulk, c)}
${body}
${footer(c)}
</body></html>`;
}

function navigation(c: Look): string {
  const places = ['Home', 'Accounts', 'Leads', 'Messaging', 'Notifications', 'Admin'];
  return `<nav><ul>${places.map((p, i) => `<li style="display:inline-block;margin-right:20px"><a href="/sales/${p.toLowerCase()}" class="${c(`nav${i}`)}">${p}${i === 3 ? ' <span>7</span>' : ''}</a></li>`).join('')}</ul></nav>`;
}

/** Menus nobody opened: a real page holds a lot of such things, with numbers in them. */
function menus(bulk: number, c: Look): string {
  const entry = (i: number) =>
    `<li class="${c('entry')}"><a href="#"><svg viewBox="0 0 16 16"><path d="M2 8h12"/></svg><span><span>Saved search ${i + 1}</span> <span>${(i * 37) % 100} new</span></span></a></li>`;
  return `<div class="${c('menu')}"><ul>${Array.from({ length: Math.round(bulk / 7.2) }, (_, i) => entry(i)).join('')}</ul></div>`;
}

function footer(c: Look): string {
  const links = ['About', 'Help Center', 'Privacy & Terms', 'Community Guidelines', 'Accessibility', 'Cookie Policy'];
  return `<footer class="${c('foot')}"><ul>${links.map((l) => `<li><a href="#">${escapeText(l)}</a></li>`).join('')}</ul><p>LinkedIn Corporation © 2026</p></footer>`;
}
