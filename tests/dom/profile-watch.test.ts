import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watch } from '../../entrypoints/profile-coach/watch';

let gone: AbortController;
let stage: HTMLElement;
let looks: number[];

beforeEach(() => {
  gone = new AbortController();
  stage = document.body.appendChild(document.createElement('div'));
  looks = [];
});
afterEach(() => {
  gone.abort();
  stage.remove();
  vi.restoreAllMocks();
});

const start = () => watch(document, () => looks.push(performance.now()), gone.signal);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const see = (state: DocumentVisibilityState) => {
  vi.spyOn(Document.prototype, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
};

it('looks once when it comes, and not again while nothing changes', async () => {
  start();
  await pause(1600);
  expect(looks).toHaveLength(1);
});

it('looks at most twice in any second, however fast the page changes, and once more when it is calm', async () => {
  start();
  const until = performance.now() + 2600;
  while (performance.now() < until) {
    stage.append(document.createElement('p'));
    await pause(15);
  }
  await pause(1600);
  expect(looks.length).toBeGreaterThanOrEqual(4);
  for (const [i, at] of looks.entries()) {
    const later = looks[i + 2];
    if (later !== undefined) expect(later - at).toBeGreaterThanOrEqual(999);
  }
  const last = looks.length;
  await pause(1200);
  expect(looks).toHaveLength(last);
});

it.each<[string, () => void]>([
  ['a text', () => stage.append('Utrecht')],
  ['a photo that is loaded', () => stage.querySelector('img')?.setAttribute('src', 'data:,2')],
  ['a card that is unhidden', () => stage.querySelector('p')?.removeAttribute('hidden')],
])('looks again at %s', async (_, change) => {
  const hidden = Object.assign(document.createElement('p'), { hidden: true });
  stage.append(hidden, Object.assign(document.createElement('img'), { src: 'data:,1' }));
  start();
  await pause(700);
  const before = looks.length;
  change();
  await expect.poll(() => looks.length, { timeout: 3000 }).toBe(before + 1);
});

it('does not look for a class or a style: animations live there', async () => {
  start();
  await pause(1200);
  const before = looks.length;
  stage.className = 'moving';
  stage.style.opacity = '0.5';
  await pause(1200);
  expect(looks).toHaveLength(before);
});

it('does not look out of view, and looks when it comes back', async () => {
  see('hidden');
  start();
  stage.append(document.createElement('p'));
  await pause(700);
  expect(looks).toHaveLength(0);
  see('visible');
  await expect.poll(() => looks.length, { timeout: 3000 }).toBe(1);
});

it('ends with its signal', async () => {
  start();
  gone.abort();
  stage.append(document.createElement('p'));
  await pause(900);
  expect(looks).toHaveLength(0);
});
