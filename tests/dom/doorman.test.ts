import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import doorman from '../../entrypoints/doorman';

const BOXES = `<div class="comments-comment-box"><div id="comment" contenteditable="true" role="textbox">x</div></div>
<div role="dialog"><textarea id="note" name="message"></textarea></div><input id="elsewhere">`;

/** What the worker hears of boxes, how it answers, and how it says that something has changed. */
const said: string[] = [];
const hearers = new Set<() => void>();
let answer: (box: string) => Promise<unknown>;
const tellAll = () => {
  for (const hear of hearers) hear();
};

const focus = async (id: string) => {
  document.getElementById('elsewhere')?.focus();
  document.getElementById(id)?.focus();
  // Time for an answer to arrive.
  await new Promise((done) => setTimeout(done));
};

/** One doorman stands through all tests, as it leaves with the extension only: each begins with something that changed. */
beforeEach(() => {
  document.body.innerHTML = BOXES;
  answer = async () => true;
  tellAll();
  said.length = 0;
});
afterEach(() => document.body.replaceChildren());

vi.stubGlobal('chrome', {
  runtime: {
    id: 'ours',
    sendMessage: ({ box }: { box: string }) => {
      said.push(box);
      return answer(box);
    },
    onMessage: { addListener: (hear: () => void) => hearers.add(hear) },
  },
});
void doorman.main();

it('tells of each focus in a box, and of none elsewhere', async () => {
  for (const id of ['comment', 'elsewhere', 'note', 'comment']) await focus(id);
  expect(said).toEqual(['comment', 'note', 'comment']);
});

it('says nothing more of boxes in which the member wants no coach, and asks for the others all the same', async () => {
  answer = async (box) => box !== 'comment';
  for (const id of ['comment', 'comment', 'note', 'comment', 'note']) await focus(id);
  expect(said).toEqual(['comment', 'note', 'note']);
});

it('asks again at once when something has changed, as in the box that has the focus then', async () => {
  answer = async () => false;
  for (const id of ['comment', 'comment']) await focus(id);
  answer = async () => true;
  tellAll();
  expect(said).toEqual(['comment', 'comment']);
  for (const id of ['note', 'comment']) await focus(id);
  expect(said).toEqual(['comment', 'comment', 'note', 'comment']);
});

it('asks again when the page comes back from where it was put aside', async () => {
  answer = async () => false;
  await focus('comment');
  document.getElementById('elsewhere')?.focus();
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await focus('comment');
  expect(said).toEqual(['comment', 'comment']);
});

it('takes no answer for now that was given before something changed', async () => {
  let late = (_: unknown) => {};
  answer = () => new Promise((done) => (late = done));
  await focus('comment');
  document.getElementById('elsewhere')?.focus();
  tellAll();
  late(false);
  await focus('comment');
  expect(said).toEqual(['comment', 'comment']);
});

it('is silent for no other answer, nor where none comes', async () => {
  for (const other of [undefined, null, 0, {}]) {
    answer = async () => other;
    await focus('comment');
  }
  answer = () => Promise.reject(new Error('nobody there'));
  await focus('comment');
  await focus('comment');
  expect(said).toHaveLength(6);
});

it('is told of what has the focus in a frame, also where names of the page hide what a document can do', async () => {
  const names = ['addEventListener', 'activeElement', 'querySelector', 'body', 'defaultView'];
  document.body.insertAdjacentHTML('beforeend', names.map((name) => `<img name="${name}" alt="">`).join(''));
  const frame = document.createElement('iframe');
  document.documentElement.append(frame);
  const inside = frame.contentDocument as Document;
  inside.body.innerHTML = BOXES + names.map((name) => `<img name="${name}" alt="">`).join('');
  inside.getElementById('comment')?.focus();
  dispatchEvent(new Event('blur'));
  await expect.poll(() => said).toContain('comment');
  said.length = 0;
  inside.getElementById('note')?.focus();
  await expect.poll(() => said).toContain('note');
  frame.remove();
});
