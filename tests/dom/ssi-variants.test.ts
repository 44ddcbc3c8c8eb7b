import { expect, test } from 'vitest';
import { read } from '../../lib/linkedin/ssi-dashboard';
import { VARIANTS } from '../linkedin/variants';
import { parsed } from './ssi-documents';

for (const variant of VARIANTS) {
  test(`${variant.id}: ${variant.what}`, () => {
    const page = parsed(variant.html);
    const before = page.documentElement.outerHTML;
    const reading = read(page, variant.path);
    expect(page.documentElement.outerHTML).toBe(before);
    if (variant.expect.outcome === 'read') {
      const { anchor, score } = variant.expect;
      expect(reading).toMatchObject({ outcome: 'read', score });
      expect(reading.outcome === 'read' && reading.score).toEqual(score);
      expect(reading.outcome === 'read' && reading.receipt['pillars.brand']).toBe(anchor);
    } else {
      expect(reading).toEqual(variant.expect);
    }
  });
}
