import { themeOf } from '../../lib/linkedin/theme';
import { rootAndBody } from '../../lib/linkedin/unshadowed';

/** Gives our frame the side, light or dark, of the page, or of what stands around it there (`around`, the innermost last). */
export function dress(frame: HTMLElement, ...around: readonly Element[]): void {
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const page = [...rootAndBody(document), ...around];
  frame.className = `frame ${themeOf(page, (e) => getComputedStyle(e).backgroundColor, prefersDark)}`;
}
