import { expect, it } from 'vitest';
import { luminance, themeOf } from '../../lib/linkedin/theme';

const page = (rootClass: string, bodyClass = '') => {
  const element = (name: string) => ({ classList: { contains: (c: string) => name.split(' ').includes(c) }, name });
  return [element(rootClass), element(bodyClass)] as unknown as Element[];
};

it.each([
  ['the theme class, whatever the background', page('theme--dark'), 'rgb(255, 255, 255)', false, 'dark'],
  ['the class on the body', page('', 'theme--light'), 'rgb(0, 0, 0)', true, 'light'],
  ['a bright background without a class', page(''), 'rgb(243, 242, 238)', true, 'light'],
  ['a dark background without a class', page(''), 'rgb(27, 31, 35)', false, 'dark'],
  ['the system where the background is see-through', page(''), 'rgba(0, 0, 0, 0)', true, 'dark'],
  ['the system where the colour is unknown', page(''), 'oklch(0.2 0 0)', false, 'light'],
])('follows %s', (_, elements, background, prefersDark, expected) => {
  expect(themeOf(elements, () => background, prefersDark)).toBe(expected);
});

it('measures brightness, or says it does not know', () => {
  expect(luminance('rgb(255, 255, 255)')).toBeCloseTo(1);
  expect(luminance('rgb(0 0 0 / 0.9)')).toBe(0);
  expect(luminance('red')).toBeNull();
  expect(luminance('rgb(x, 0, 0)')).toBeNull();
});
