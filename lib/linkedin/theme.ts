/** Light or dark, as LinkedIn shows itself. */
export type Theme = 'light' | 'dark';

/**
 * LinkedIn's theme: its class on the root element (seen 2026-09), else how bright the page's background is, else what
 * the member's system prefers. `page` is the root element and the body; `background` gives an element's computed background colour as CSS text.
 */
export function themeOf(
  page: readonly Element[],
  background: (element: Element) => string,
  prefersDark: boolean,
): Theme {
  for (const theme of ['dark', 'light'] as const) {
    if (page.some((element) => element.classList.contains(`theme--${theme}`))) return theme;
  }
  for (const element of page.toReversed()) {
    const light = luminance(background(element));
    if (light !== null) return light < 0.4 ? 'dark' : 'light';
  }
  return prefersDark ? 'dark' : 'light';
}

/** Brightness of a computed colour, 0 (black) to 1 (white); null where it is see-through or not `rgb()`. */
export function luminance(colour: string): number | null {
  const parts = colour
    .match(/^rgba?\(([^)]+)\)$/)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  const [r = Number.NaN, g = Number.NaN, b = Number.NaN, alpha = 1] = parts ?? [];
  if ([r, g, b, alpha].some(Number.isNaN) || alpha < 0.5) return null;
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
}
