import { expect, it } from 'vitest';
import { linkedProfile, profileAddress } from '../../lib/linkedin/profile/address';

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
  ['/in//', null],
  ['/in', null],
  ['/in/%E0%A4%A', null],
  [`/in/${'a'.repeat(201)}`, null],
  ['/company/in/ada', null],
  ['in/ada', null],
  ['/sales/ssi', null],
])('the slug of %s is %s', (path, slug) => {
  expect(profileAddress(path)?.slug ?? null).toBe(slug);
});

it('says what comes after the slug', () => {
  expect(profileAddress('/in/ada/details/skills/')?.rest).toEqual(['details', 'skills']);
  expect(profileAddress('/in/ada/')?.rest).toEqual([]);
});

it.each([
  ['/in/ada/edit/intro/', 'ada'],
  ['https://www.linkedin.com/in/ada/?trk=x#y', 'ada'],
  ['https://nl.linkedin.com/in/Ada', 'ada'],
  ['//www.linkedin.com/in/ada', 'ada'],
  ['/in/ada/../bo/edit/intro/', 'bo'],
  ['https://evil.example/in/ada/edit/intro/', null],
  ['https://linkedin.com.evil.example/in/ada', null],
  ['https://notlinkedin.com/in/ada', null],
  ['javascript:/in/ada', null],
  ['https://', null],
  ['', null],
])('a link to %s is to the profile of %s', (href, slug) => {
  expect(linkedProfile(href)?.slug ?? null).toBe(slug);
});
