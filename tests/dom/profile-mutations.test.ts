import { expect, test } from 'vitest';
import { ownership, readProfile } from '../../lib/linkedin/own-profile';
import { type Dice, dice } from '../linkedin/dice';
import { anyProfile } from '../linkedin/profile-any';
import { OTHER_WORDS, PROFILE_HARMLESS } from '../linkedin/profile-mutations';
import { OTHER_PROFILES } from '../linkedin/profile-others';
import { profilePage } from '../linkedin/profile-page';
import { untruths } from '../linkedin/profile-untruth';
import { parsed, rendered } from './ssi-documents';

const LONG = import.meta.env.VITE_LONG === '1';
const COUNT = LONG ? 20_000 : 2000;
/** Another number tries other pages; a failure names the seed of its page. */
const FIRST_SEED = Number(import.meta.env.VITE_SEED ?? 1);

/** A page as it is laid out: styles decide what is shown. Slower, so only some pages are. */
const isRendered = (seed: number) => seed % 16 === 0;

/** Up to five changes. Cards cut off below and shuffled would be cards cut out of the middle without a trace: no page does that. */
function anyChanges(d: Dice): string[] {
  const names = Array.from({ length: d.upTo(6) }, () => d.pick(Object.keys(PROFILE_HARMLESS)));
  return names.includes('cutBelow') ? names.filter((name) => name !== 'shuffleCards') : names;
}

test(`${COUNT} changed pages: no wrong yes, no wrong no, no wrong count`, { timeout: 900_000 }, () => {
  let seen = 0;
  let proven = 0;
  const wrong: string[] = [];
  for (let seed = FIRST_SEED; seed < FIRST_SEED + COUNT; seed += 1) {
    const d = dice(seed);
    const options = anyProfile(d);
    const html = profilePage(options);
    const { page, remove } = isRendered(seed) ? rendered(html) : { page: parsed(html), remove: () => undefined };
    const names = anyChanges(d);
    for (const name of names) PROFILE_HARMLESS[name]?.(page, d);
    const before = seed % 20 === 0 ? page.documentElement.outerHTML : '';
    const path = `/in/${encodeURIComponent(options.member.slug)}/`;
    const sight = readProfile(page, path);
    const told = `seed ${seed}, changes ${names.join(', ')}`;
    const areWordsKept = !names.some((name) => OTHER_WORDS.includes(name));
    wrong.push(...untruths(sight, options.member, areWordsKept).map((what) => `${told}: ${what}`));
    if (ownership(page, path) === 'own') proven += 1;
    else expect(sight, told).toEqual({ items: {}, texts: { sections: {} } });
    seen += Object.keys(sight.items).length;
    if (before) expect(page.documentElement.outerHTML, told).toBe(before);
    remove();
  }
  console.info(`of ${COUNT} changed pages ${proven} proven, ${(seen / proven).toFixed(1)} items each`);
  expect(wrong.slice(0, 30)).toEqual([]);
  // A reader that sees nothing would pass what stands above.
  expect(proven).toBeGreaterThan(COUNT * 0.7);
  expect(seen).toBeGreaterThan(proven * 8);
});

test('no change makes someone else’s page one’s own', { timeout: 300_000 }, () => {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + COUNT / 4; seed += 1) {
    const d = dice(seed);
    const other = d.pick(OTHER_PROFILES);
    const page = parsed(other.html);
    const names = anyChanges(d);
    for (const name of names) PROFILE_HARMLESS[name]?.(page, d);
    for (const path of [other.path, '/in/ada-sample/']) {
      const told = `seed ${seed}, ${other.what} at ${path}, changes ${names.join(', ')}`;
      expect(ownership(page, path), told).not.toBe('own');
      expect(readProfile(page, path).items, told).toEqual({});
    }
  }
});
