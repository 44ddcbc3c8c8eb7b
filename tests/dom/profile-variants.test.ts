import { expect, test } from 'vitest';
import { ownership, readProfile } from '../../lib/linkedin/own-profile';
import { PROFILE_VARIANTS } from '../linkedin/profile-variants';
import { parsed, rendered } from './ssi-documents';

for (const variant of PROFILE_VARIANTS) {
  for (const way of ['parsed', 'rendered'] as const) {
    test(`${variant.id}, ${way}: ${variant.what}`, () => {
      const { page, remove } =
        way === 'rendered' ? rendered(variant.html) : { page: parsed(variant.html), remove: () => undefined };
      const before = page.documentElement.outerHTML;
      expect(ownership(page, variant.path)).toBe(variant.owner);
      const { items, texts } = readProfile(page, variant.path);
      expect(items).toEqual(variant.items);
      if (variant.owner !== 'own') expect(texts).toEqual({ sections: {} });
      expect(page.documentElement.outerHTML).toBe(before);
      remove();
    });
  }
}
