import { expect, test } from 'vitest';
import { ownership, readProfile } from '../../lib/linkedin/own-profile';
import { OTHER_PROFILES } from '../linkedin/profile-others';
import { parsed, rendered } from './ssi-documents';

test('there are twenty, each at its own address', () => {
  expect(new Set(OTHER_PROFILES.map((other) => other.path)).size).toBe(20);
});

for (const { what, path, html, owner } of OTHER_PROFILES) {
  test(`nothing is read of someone else: ${what}`, () => {
    const still = parsed(html);
    expect(ownership(still, `${path}/`)).toBe(owner);
    const { page, remove } = rendered(html);
    const before = page.documentElement.outerHTML;
    for (const address of [path, `${path}/`, `${path}/overlay/contact-info/`, '/in/ada-sample/', '/in/me/']) {
      expect(ownership(page, address), address).not.toBe('own');
      expect(readProfile(page, address), address).toEqual({ items: {}, texts: { sections: {} } });
    }
    expect(ownership(page, path)).toBe(owner);
    expect(page.documentElement.outerHTML).toBe(before);
    remove();
  });
}
