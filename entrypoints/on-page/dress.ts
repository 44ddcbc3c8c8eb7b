import { themeOf } from '../../lib/linkedin/theme';
import { rootAndBody } from '../../lib/linkedin/unshadowed';

/** Gives our frame the page's side, light or dark. */
export function dress(frame: HTMLElement): void {
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  frame.className = `frame ${themeOf(rootAndBody(document), (e) => getComputedStyle(e).backgroundColor, prefersDark)}`;
}
