import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { WritingView } from '../../lib/browser/writing-view';
import { earlierThan, isRemembered, notesWith, withoutNote } from '../../lib/writing/note-memory';
import { noteMemoryFrom, recordWithNote } from '../../lib/writing/note-record';
import { browser, freshBrowser, local } from './browser-in-memory';

vi.mock('wxt/browser', async () => ({ browser: (await import('./browser-in-memory')).browser }));
const { receive } = await import('../../lib/browser/worker/receive');

const OWN = { id: 'abc', origin: 'chrome-extension://abc' };
const URL = 'https://www.linkedin.com/in/bo-other/';
const SALT = 'abcdefghijklmnopqrstuv';
const RUNS = [3, 14, 15, 92, 65];
const OTHER = [2, 71, 82, 81, 828];
const fromPage = (message: unknown) =>
  receive(message, { id: 'abc', url: URL, frameId: 0, documentId: 'D1', tab: { id: 7, url: URL } }, OWN);
const fromView = (message: unknown) =>
  receive(message, { id: 'abc', url: 'chrome-extension://abc/sidepanel.html' }, OWN);
const asks = () => fromPage({ type: 'writing', box: 'note' }) as Promise<WritingView>;
const seen = (runs: number[]) => ({ runs, copied: false });
const copy = (runs: number[]) => ({ runs, copied: true });

beforeEach(freshBrowser);

describe('the memory of notes', () => {
  it('holds the latest twenty', () => {
    const notes = Array.from({ length: 30 }, (_, i) => i).reduce(
      (all, i) => notesWith(all, seen([...RUNS, i])),
      [] as ReturnType<typeof notesWith>,
    );
    expect(notes).toHaveLength(20);
    expect(notes.at(-1)?.runs.at(-1)).toBe(29);
    expect(notes[0]?.runs.at(-1)).toBe(10);
  });
  it('takes a copied note that then stood in a box for one note', () => {
    expect(notesWith([copy(RUNS), seen(OTHER)], seen(RUNS))).toEqual([seen(OTHER), seen(RUNS)]);
    expect(notesWith([seen(RUNS)], seen(RUNS))).toHaveLength(2);
    expect(notesWith([copy(RUNS)], copy(RUNS))).toHaveLength(2);
  });
  it('takes what an invitation held before it was begun anew for one note', () => {
    expect(notesWith([seen(RUNS), seen(OTHER)], seen([...RUNS, 1]), RUNS)).toEqual([seen(OTHER), seen([...RUNS, 1])]);
    expect(withoutNote([seen(RUNS), copy(RUNS)], RUNS)).toEqual([copy(RUNS)]);
  });
  it('does not compare a note with its own copy, but with every other', () => {
    expect(earlierThan(RUNS, [copy(RUNS)], true)).toEqual([]);
    expect(earlierThan(RUNS, [copy(RUNS), copy(RUNS)], true)).toEqual([RUNS]);
    expect(earlierThan(RUNS, [seen(RUNS)], true)).toEqual([RUNS]);
    expect(earlierThan(RUNS, [copy(RUNS)], false)).toEqual([RUNS]);
  });
  it('leaves out what says too little, or is no note', () => {
    expect([[], [1, 2, 3], RUNS, Array(401).fill(1)].map((runs) => isRemembered(runs))).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });
});

describe('the stored memory', () => {
  it('leaves out a note it can’t read, and is null where it is none', () => {
    const notes = [seen(RUNS), { runs: ['Hi Dana'], copied: false }, { runs: RUNS }, null, copy(OTHER)];
    expect(noteMemoryFrom({ version: 1, salt: SALT, notes })?.notes).toEqual([seen(RUNS), copy(OTHER)]);
    for (const junk of [undefined, null, 7, {}, { version: 2, salt: SALT, notes }, { version: 1, salt: '', notes }])
      expect(noteMemoryFrom(junk)).toBeNull();
  });
  it('is left alone where it can’t be read or has another salt', () => {
    expect(recordWithNote({ version: 2 }, SALT, seen(RUNS))).toBeNull();
    expect(recordWithNote({ version: 1, salt: SALT, notes: [] }, 'another-salt-0123456', seen(RUNS))).toBeNull();
    expect(recordWithNote(undefined, SALT, seen(RUNS))).toEqual({ version: 1, salt: SALT, notes: [seen(RUNS)] });
  });
});

describe('the worker', () => {
  it('remembers what an invitation closed with, and tells the next one', async () => {
    const { memory } = await asks();
    await fromPage({ type: 'note-written', salt: memory?.salt, runs: RUNS });
    expect((await asks()).memory).toEqual({ salt: memory?.salt, notes: [seen(RUNS)] });
    expect(local.values['notes:unbound']).toEqual({ version: 1, salt: memory?.salt, notes: [seen(RUNS)] });
    expect(await fromPage({ type: 'writing', box: 'comment' })).toMatchObject({ memory: null });
  });
  it('writes nothing by being asked', async () => {
    await asks();
    expect(local.values).toEqual({});
  });
  it.each<[string, unknown]>([
    ['text for hashes', { runs: ['Hi Dana, your post about the yard', 2, 3, 4] }],
    ['broken numbers', { runs: [0.5, 2, 3, 4] }],
    ['numbers below nothing', { runs: [-1, 2, 3, 4] }],
    ['too few', { runs: [1, 2] }],
    ['more than a note has', { runs: Array(5000).fill(1) }],
    ['text for a salt', { salt: 'Hi Dana, your post about' }],
  ])('refuses %s', async (_, part) => {
    expect(fromPage({ type: 'note-written', salt: SALT, runs: RUNS, ...(part as object) })).toBeNull();
    expect(local.values).toEqual({});
  });
  it('keeps what our own view copied, for the account it shows, and no page may say so', async () => {
    await fromView({ type: 'note-copied', account: 'unbound', salt: SALT, runs: RUNS });
    expect(local.values['notes:unbound']).toMatchObject({ notes: [copy(RUNS)] });
    expect(fromPage({ type: 'note-copied', account: 'unbound', salt: SALT, runs: RUNS })).toBeNull();
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });
});
