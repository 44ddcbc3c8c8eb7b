import { expect, it } from 'vitest';
import { slugAt } from '../../lib/linkedin/profile-slug';

it.each([
  ['/in/ada', 'ada'],
  ['/in/Ada-Lovelace/', 'ada-lovelace'],
  ['/in/ada/details/skills/', 'ada'],
  ['/in/zo%C3%AB/', 'zoë'],
  ['/in/zo%c3%ab', 'zoë'],
  ['/in/zoe%CC%88', 'zoë'],
  ['/in/ÅSA', 'åsa'],
  ['/in/a%2Fb', 'a/b'],
  ['/in/me/', null],
  ['/in/ME', null],
  ['/in/%6De', null],
  ['/in/', null],
  ['/in', null],
  ['/in/%E0%A4%A', null],
  [`/in/${'a'.repeat(201)}`, null],
  ['/company/in/ada', null],
  ['/sales/ssi', null],
])('the slug of %s is %s', (path, slug) => {
  expect(slugAt(path)).toBe(slug);
});
