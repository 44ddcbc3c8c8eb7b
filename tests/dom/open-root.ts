import palette from '../../assets/tokens.css?inline';

/** Our element on a page, as the tests see it. */
export interface OpenRoot {
  host: HTMLElement;
  root: ShadowRoot;
  /** What a view is drawn into. */
  frame: HTMLElement;
}

/**
 * Our element with the look it is shipped with, `css` after the palette, on the page's `theme`. Its root is closed on a
 * page; here it is open, so that tests and axe can look inside. It stands in `within` until `closeAll`.
 */
export function openRoot(css: string, theme = 'light', within: Element = document.documentElement): OpenRoot {
  const host = document.createElement('div');
  within.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(palette + css);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('div');
  frame.className = `frame ${theme}`;
  root.append(frame);
  opened.push(host);
  return { host, root, frame };
}

const opened: HTMLElement[] = [];

/** Takes all of them away. */
export function closeAll(): void {
  for (const host of opened.splice(0)) host.remove();
}
