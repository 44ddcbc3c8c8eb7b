import { expect, test } from 'vitest';
import { ownership, readProfile } from '../../lib/linkedin/own-profile';
import type { ProfileSight } from '../../lib/linkedin/profile/sight';
import { mergeSights } from '../../lib/profile/merge-sights';
import { BEHAVIOURS } from '../linkedin/behaviours';
import { ADA, SPARSE } from '../linkedin/profile-member';
import { lazyProfile, profilesInOne, virtualProfile } from '../linkedin/profile-moving';
import { profileOptions } from '../linkedin/profile-page';
import { truthOf } from '../linkedin/profile-truth';
import { untruths } from '../linkedin/profile-untruth';
import { rendered } from './ssi-documents';

const NOTHING: ProfileSight = { items: {}, texts: { sections: {} } };
const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** A page in a frame of a screen's size, with one of the replica's scripts running in it. */
async function moving(html: string, behaviour: string) {
  const { page, remove } = rendered(html);
  const window = page.defaultView as Window & { replicaGo?: (path: string) => void };
  Object.assign((window.frameElement as HTMLElement).style, { width: '1000px', height: '700px' });
  const script = page.createElement('script');
  script.src = URL.createObjectURL(new Blob([BEHAVIOURS[behaviour] ?? ''], { type: 'text/javascript' }));
  await new Promise((done) => {
    script.onload = done;
    page.head.append(script);
  });
  return { page, window, remove };
}

/** Scrolls down and up again as a person does, and looks at every stop; gives every look. */
async function looksWhileScrolling(page: Document, window: Window, path: string): Promise<ProfileSight[]> {
  const looks: ProfileSight[] = [];
  for (const direction of [1, -1]) {
    for (let stop = 0; stop < 40; stop += 1) {
      window.scrollBy(0, direction * 250);
      await sleep(40);
      looks.push(readProfile(page, path));
      const { scrollTop, scrollHeight, clientHeight } = page.documentElement;
      if (direction > 0 ? scrollTop + clientHeight >= scrollHeight - 2 && stop > 30 : scrollTop === 0) break;
    }
  }
  return looks;
}

for (const who of [ADA, SPARSE]) {
  const path = `/in/${who.slug}/`;

  test(`cards that come while one scrolls: every look is true, together they say all (${who.name})`, {
    timeout: 60_000,
  }, async () => {
    const { page, window, remove } = await moving(lazyProfile({ member: who }), 'mount');
    const looks = await looksWhileScrolling(page, window, path);
    for (const look of looks) expect(untruths(look, who, true)).toEqual([]);
    expect(looks[0]?.items.skills).toBeUndefined();
    expect(looks.reduce(mergeSights, NOTHING).items).toEqual(truthOf(profileOptions({ member: who })));
    remove();
  });

  test(`cards that go again: every look is true, together they say all (${who.name})`, {
    timeout: 60_000,
  }, async () => {
    const { page, window, remove } = await moving(virtualProfile({ member: who }), 'virtual');
    const whole = readProfile(page, path);
    await sleep(300);
    const looks = await looksWhileScrolling(page, window, path);
    for (const look of looks) expect(untruths(look, who, true)).toEqual([]);
    expect(looks.some((look) => Object.keys(look.items).length < Object.keys(whole.items).length)).toBe(true);
    expect([whole, ...looks].reduce(mergeSights, NOTHING).items).toEqual(truthOf(profileOptions({ member: who })));
    remove();
  });
}

test('own, other, own inside one document: nothing is read while address and page differ', async () => {
  const { page, window, remove } = await moving(profilesInOne(), 'profiles');
  const here = () => window.location.pathname;
  const go = async (path: string) => {
    window.replicaGo?.(path);
    // The address is already the new one, the page still the old.
    expect(here()).toBe(path);
    expect(ownership(page, here())).toBe('unproven');
    expect(readProfile(page, here())).toEqual(NOTHING);
    await sleep(400);
  };
  const home = window.location.href;
  await go('/in/bo-other/');
  expect(ownership(page, here())).toBe('not-yours');
  expect(readProfile(page, here())).toEqual(NOTHING);
  await go('/in/ada-sample/');
  expect(ownership(page, here())).toBe('own');
  expect(readProfile(page, here()).texts.headline).toBe(ADA.headline);
  window.replicaGo?.('/in/ada-sample/details/skills/');
  expect(readProfile(page, here())).toEqual(NOTHING);
  await sleep(400);
  expect(readProfile(page, here()).items).toEqual({ skills: { is: 'yes', at: 'card', count: 14, exact: true } });
  await go('/in/bo-other/');
  expect(ownership(page, here())).toBe('not-yours');
  window.history.replaceState({}, '', home);
  remove();
});
