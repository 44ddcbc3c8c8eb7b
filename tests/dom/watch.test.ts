import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watch } from '../../entrypoints/page-coach/watch';
import type { FailedReading, Reading, ReadReading } from '../../lib/linkedin/reading';

const score = (overall: number): ReadReading => ({
  outcome: 'read',
  score: {
    overall,
    pillars: { brand: overall / 4, people: overall / 4, insights: overall / 4, relationships: overall / 4 },
    industry: null,
    network: null,
  },
  receipt: {},
});

let gone: AbortController;
let stage: HTMLElement;
let says: Reading;
let looks: number[];
let candidates: number[];
let steady: [overall: number, since: number][];
let failed: FailedReading[];

beforeEach(() => {
  gone = new AbortController();
  stage = document.body.appendChild(document.createElement('div'));
  says = { outcome: 'loading' };
  looks = [];
  candidates = [];
  steady = [];
  failed = [];
});
afterEach(() => {
  gone.abort();
  stage.remove();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const start = (arrivedAt = Date.now()) =>
  watch(
    document,
    arrivedAt,
    () => {
      looks.push(performance.now());
      return says;
    },
    {
      candidate: (r) => candidates.push(r.score.overall),
      steady: (r, since) => steady.push([r.score.overall, since]),
      failed: (r) => failed.push(r),
    },
    gone.signal,
  );
const change = () => stage.append(document.createElement('p'));
/** Waits until these totals, and no other, were told: a busy machine draws its frames late. */
const told = (...totals: number[]) =>
  expect.poll(() => steady.map(([overall]) => overall), { timeout: 8_000 }).toEqual(totals);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

it('looks at most twice a second while the page changes 30 times a second, and still reads it', async () => {
  says = score(40);
  start();
  const ticker = setInterval(change, 1000 / 30);
  await pause(3200);
  clearInterval(ticker);
  await told(40);
  for (const at of looks) expect(looks.filter((l) => l >= at && l < at + 995).length).toBeLessThanOrEqual(2);
});

it.each(['value', 'max'])('looks again when only a bar’s %s changes', async (attribute) => {
  const bar = stage.appendChild(document.createElement('progress'));
  says = score(40);
  start();
  await told(40);
  says = score(44);
  bar.setAttribute(attribute, '11');
  await told(40, 44);
});

it('waits for two frames, however long they take', async () => {
  const frames: FrameRequestCallback[] = [];
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((frame) => frames.push(frame));
  says = score(40);
  start();
  for (let drawn = 0; drawn < 2; drawn++) {
    await pause(900);
    expect(steady).toEqual([]);
    for (const frame of frames.splice(0)) frame(performance.now());
  }
  await told(40);
});

it('looks no more once the page stands still and was read', async () => {
  says = score(40);
  start();
  await told(40);
  const before = looks.length;
  await pause(1500);
  expect(looks.length).toBe(before);
});

it('tells of another score only once it is steady, and of the same one never again', async () => {
  says = score(40);
  start();
  await told(40);
  says = score(44);
  change();
  await told(40, 44);
  change();
  await pause(1500);
  expect(steady.map(([overall]) => overall)).toEqual([40, 44]);
});

it('names each candidate once, before it proves steady', async () => {
  says = score(40);
  start();
  await pause(100);
  expect([candidates, steady]).toEqual([[40], []]);
  says = score(44);
  change();
  await pause(2500);
  change();
  await pause(1500);
  expect([candidates, steady.map(([overall]) => overall)]).toEqual([[40, 44], [44]]);
});

it('knows since when the page has said it: the arrival, or the look before', async () => {
  const yesterday = Date.now() - 86_400_000;
  says = score(40);
  const before = Date.now();
  start(yesterday);
  await told(40);
  expect(steady).toEqual([[40, yesterday]]);
  says = score(44);
  change();
  await told(40, 44);
  expect(steady[1]?.[1]).toBeGreaterThanOrEqual(before);
});

it('gives its reason after 20 s, once, and another one when the reason changes', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'requestAnimationFrame', 'Date'] });
  start();
  await vi.advanceTimersByTimeAsync(19_900);
  expect(failed).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(failed).toEqual([{ outcome: 'loading' }]);
  says = { outcome: 'unrecognised', hint: 'looks-like-a-score' };
  change();
  await vi.advanceTimersByTimeAsync(2000);
  change();
  await vi.advanceTimersByTimeAsync(2000);
  expect(failed).toEqual([{ outcome: 'loading' }, says]);
});

it('does nothing any more when it is over', async () => {
  start();
  gone.abort();
  const before = looks.length;
  change();
  await pause(300);
  expect(looks.length).toBe(before);
});

it('waits for a page that is only prepared', async () => {
  const prerendering = vi.spyOn(Document.prototype as Document & { prerendering: boolean }, 'prerendering', 'get');
  prerendering.mockReturnValue(true);
  says = score(40);
  start();
  change();
  await pause(800);
  expect(looks).toEqual([]);
  prerendering.mockReturnValue(false);
  document.dispatchEvent(new Event('prerenderingchange'));
  await told(40);
});

it('starts over when the page is hidden', async () => {
  const visibility = vi.spyOn(Document.prototype, 'visibilityState', 'get');
  says = score(40);
  start();
  await pause(100);
  visibility.mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  await pause(600);
  expect(steady).toEqual([]);
  visibility.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  await pause(250);
  expect(steady).toEqual([]);
  await pause(1500);
  expect(steady.length).toBe(1);
});
