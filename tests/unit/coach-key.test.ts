import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, freshBrowser } from './browser-in-memory';

vi.mock('wxt/browser', async () => ({ browser: (await import('./browser-in-memory')).browser }));
const { coachKey, TO_COACH } = await import('../../lib/browser/coach-key');
const { commanded } = await import('../../lib/browser/worker/commanded');
const { writing } = await import('../../lib/browser/worker/writing');

beforeEach(freshBrowser);

describe('the key that leads to the coach', () => {
  it('is told to the coaches in the top frame of the tab it was pressed in', async () => {
    await commanded(TO_COACH, { id: 7 });
    expect(browser.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(7, { type: 'take-focus' }, { frameId: 0 });
  });

  it('is nobody’s where there is no tab, or another key was pressed', async () => {
    await commanded(TO_COACH);
    await commanded(TO_COACH, {});
    await commanded('_execute_action', { id: 7 });
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
  });

  it('breaks nothing in a tab without a coach', async () => {
    browser.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    await expect(commanded(TO_COACH, { id: 7 })).resolves.toBeUndefined();
  });

  it('is said as the browser has it bound, and not where it is bound to nothing', async () => {
    browser.commands.getAll.mockResolvedValue([
      { name: '_execute_action', shortcut: 'Ctrl+B' },
      { name: TO_COACH, shortcut: 'Alt+Shift+J' },
    ]);
    expect(await coachKey()).toBe('Alt+Shift+J');
    expect(await writing({ type: 'writing', box: 'comment' })).toMatchObject({ key: 'Alt+Shift+J' });
    browser.commands.getAll.mockResolvedValue([{ name: TO_COACH, shortcut: '' }]);
    expect(await coachKey()).toBeNull();
    browser.commands.getAll.mockRejectedValue(new Error('gone'));
    expect(await coachKey()).toBeNull();
  });

  it('has the manifest’s name, and a description in both languages', () => {
    const text = (path: string) => readFileSync(path, 'utf8');
    const { commands } = JSON.parse(text('tests/e2e/expected-manifest.json'));
    expect(Object.keys(commands)).toEqual([TO_COACH]);
    for (const language of ['en', 'nl'])
      expect(JSON.parse(text(`public/_locales/${language}/messages.json`)).toCoach.message.length).toBeGreaterThan(20);
  });
});
