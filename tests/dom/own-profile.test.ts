import { afterEach, expect, it, vi } from 'vitest';
import ownProfile from '../../entrypoints/own-profile';

const home = location.href;
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  // Away from profiles it leaves.
  history.replaceState({}, '', home);
});

it('looks soon and often at first, then less and less often, and gives up after ten seconds', async () => {
  history.replaceState({}, '', '/in/ada-sample/');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const began = performance.now();
  const looks = new Set<number>();
  const search = Document.prototype.querySelectorAll;
  vi.spyOn(Document.prototype, 'querySelectorAll').mockImplementation(function (this: Document, selector: string) {
    looks.add(performance.now() - began);
    return search.call(this, selector);
  });
  void ownProfile.main();
  await vi.advanceTimersByTimeAsync(30_000);
  const times = [...looks];
  expect(times.slice(0, 5)).toEqual([0, 250, 500, 750, 1000]);
  const waits = times.slice(1).map((at, i) => at - (times[i] as number));
  for (const [i, wait] of waits.entries())
    expect(wait).toBeLessThanOrEqual(Math.max(250, (times[i] as number) / 4 + 1));
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  expect(times.at(-1)).toBeGreaterThan(8000);
  expect(times.at(-1)).toBeLessThanOrEqual(10_000);
  expect(times.length).toBeLessThanOrEqual(16);
});
