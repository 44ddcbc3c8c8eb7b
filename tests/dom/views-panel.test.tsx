import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../components/side-panel.css';
import { SidePanel } from '../../components/side-panel';
import { TABS } from '../../components/tabs';
import { LANGUAGES } from '../../lib/member/settings';
import { PILLARS } from '../../lib/score/pillar';
import { faults } from './views-axe';
import { history, snapshot, state, TODAY } from './views-ground';
import { expectSound } from './views-sound';
import { onTab, overflow, stage, unfold } from './views-stage';
import { named, STATES } from './views-states';

const press = async (root: HTMLElement, name: string) => {
  const all = [...root.querySelectorAll<HTMLElement>('button, summary, label')].filter((e) => e.checkVisibility());
  const found = all.find((e) => (e.getAttribute('aria-label') ?? e.innerText).trim() === name);
  if (!found) throw new Error(`Nothing to press: ${name}`);
  await userEvent.click(found);
  if (found.matches('.facts > summary')) await expect.poll(() => root.querySelector('tbody tr')).not.toBeNull();
};

describe.each(LANGUAGES)('side panel in %s', (language) => {
  it.each(Object.keys(STATES))('%s: accessible at 320 px in light and dark, nothing sticks out', async (name) => {
    const { root } = await stage(SidePanel, named(name), { width: 320, language });
    await expectSound(root);
  });

  it.each([
    ['today', 'usual'],
    ['trend', 'usual'],
    ['trend', 'first'],
    ['learn', 'usual'],
    ['settings', 'sample'],
  ] as const)('%s, %s: accessible with everything opened, at 320 px in light and dark', async (tab, name) => {
    const { root } = await onTab(tab, named(name), { width: 320, language });
    unfold(root);
    await expectSound(root);
  });

  it('is accessible as a wide tab', async () => {
    for (const tab of TABS) {
      const { root } = await onTab(tab, named('usual'), { width: 1280, language });
      expect(await faults(root), tab).toEqual([]);
      expect(overflow(), tab).toBe(0);
    }
  });
});

describe('tabs', () => {
  const chosen = (root: HTMLElement) => root.querySelector('[aria-selected=true]')?.id;

  it('are moved through by arrows, Home and End, one of them in the tab order', async () => {
    const { root } = await stage(SidePanel, named('usual'));
    expect(chosen(root)).toBe('tab-today');
    expect(root.querySelectorAll('[role=tab][tabindex="0"]')).toHaveLength(1);
    root.querySelector<HTMLElement>('#tab-today')?.focus();
    for (const [key, tab] of [
      ['{ArrowRight}', 'profile'],
      ['{ArrowRight}', 'trend'],
      ['{ArrowRight}', 'write'],
      ['{ArrowRight}', 'learn'],
      ['{End}', 'settings'],
      ['{ArrowRight}', 'today'],
      ['{ArrowLeft}', 'settings'],
      ['{Home}', 'today'],
    ]) {
      await userEvent.keyboard(key ?? '');
      expect(chosen(root)).toBe(`tab-${tab}`);
      expect(document.activeElement?.id).toBe(`tab-${tab}`);
      expect(root.querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby')).toBe(`tab-${tab}`);
    }
  });

  it('stay where they are when the history changes', async () => {
    const { root, store } = await onTab('trend', named('usual'));
    store.setState({ today: '2026-11-23' });
    expect(chosen(root)).toBe('tab-trend');
  });
});

it('leaves out how a pillar moved where that rounds to nothing', async () => {
  const before = snapshot('2026-11-21', {
    pillars: { brand: 18.24, people: 9.2, insights: 6.125, relationships: 13 },
  });
  const { text } = await stage(SidePanel, state({ snapshots: [before, snapshot(TODAY)] }));
  expect(text()).toContain('+0.2 since 21 Nov');
  expect(text()).not.toMatch(/(^|\s)0 since/);
});

describe('comparison', () => {
  it('says ranks, what lower means, and the distance to the averages', async () => {
    const { text } = await onTab('trend', named('usual'));
    for (const part of [
      'Industry: Software Development',
      'Top 12%',
      'Lower is better',
      '13 points above the average',
    ]) {
      expect(text()).toContain(part);
    }
  });

  it('says what is not known, and keeps the team apart', async () => {
    const { text } = await onTab('trend', named('team-and-weekly'));
    for (const part of ['Rank not shown', 'Exactly the average', 'Average not shown', '1 of 8', 'last week: +1%']) {
      expect(text()).toContain(part);
    }
    expect((await onTab('trend', named('alone-without-peers'))).text()).toContain('no ranks or averages');
  });
});

describe('trend', () => {
  it('draws total and pillars, each told in words, and waits for the whole history', async () => {
    const { root, store } = await onTab('trend', { ...named('usual'), complete: false });
    expect(root.querySelectorAll('.chart')).toHaveLength(0);
    expect(root.innerText).toContain('47');
    store.setState({ complete: true });
    const told = [...root.querySelectorAll('.chart svg')].map((svg) => svg.getAttribute('aria-label'));
    expect(told).toHaveLength(1 + PILLARS.length);
    expect(told[0]).toMatch(/^Total: from \d+ on 25 August 2026 to 47 on 22 November 2026, between \d+ and \d+$/);
  });

  it('changes its range by keyboard, and leaves gaps as gaps', async () => {
    const { root } = await onTab('trend', named('usual'));
    const line = () => root.querySelector('.chart.total .line')?.getAttribute('d') ?? '';
    expect(line().match(/M/g)).toHaveLength(2);
    root.querySelector<HTMLInputElement>('.ranges input:checked')?.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(() => line().match(/M/g)).toHaveLength(1);
    expect(root.innerText).toContain('30 readings');
  });

  it('says when there is nothing, or only one', async () => {
    const old = await onTab('trend', state({ snapshots: history(30, '2026-01-30') }));
    expect(old.text()).toContain('No readings in this period');
    expect((await onTab('trend', named('empty'))).text()).toContain('starts with the first reading');
    expect((await onTab('trend', named('first'))).text()).toContain('A second day makes a line');
  });

  it('draws ten years without drawing ten years of points', async () => {
    const { root } = await onTab('trend', state({ snapshots: history(3650) }), { width: 320 });
    await press(root, 'All');
    await expect.poll(() => root.innerText).toContain('readings');
    await press(root, 'The same as a table');
    await expect.poll(() => root.querySelectorAll('tbody tr').length).toBe(30);
    for (const line of root.querySelectorAll('.chart .line')) {
      expect(line.getAttribute('d')?.match(/[ML]/g)?.length).toBeLessThanOrEqual(720);
    }
  });
});

describe('table', () => {
  it('tells the same facts, newest first, a page at a time', async () => {
    const { root } = await onTab('trend', named('usual'));
    await press(root, 'The same as a table');
    const first = () => [...(root.querySelector('tbody tr') as Element).children].map((cell) => cell.textContent);
    expect(first().slice(1)).toEqual(['22 Nov 2026', '47', '18', '9.4', '6.6', '13', '12', '20']);
    await press(root, 'Older');
    expect(root.innerText).toContain('31–60 of 78');
    expect(first()[1]).toBe('23 Oct 2026');
  });

  it('deletes a day, puts focus on undo, and puts the day back', async () => {
    const two = [snapshot('2026-11-21'), snapshot(TODAY)];
    const answers = { deleteDay: async () => snapshot('2026-11-21') };
    const { root, store, asked, text } = await onTab('trend', state({ snapshots: two }), { answers });
    await press(root, 'The same as a table');
    await press(root, 'Delete the reading of 21 November 2026');
    store.setState({ snapshots: [snapshot(TODAY)] });
    await expect.poll(() => (document.activeElement as HTMLElement).innerText).toBe('Undo');
    expect(text()).toContain('The reading of 21 November 2026 is deleted.');
    await userEvent.keyboard('{Enter}');
    await expect.poll(text).toContain('The reading of 21 November 2026 is back.');
    expect(asked[0]).toMatch(/^restoreDay .*"day":"2026-11-21"/);
  });

  it('says what happened in the language of now', async () => {
    const answers = { deleteDay: async () => snapshot(TODAY) };
    const { root, store, text } = await onTab('trend', state({ snapshots: history(9) }), { answers });
    await press(root, 'The same as a table');
    await press(root, 'Delete the reading of 22 November 2026');
    await expect.poll(text).toContain('The reading of 22 November 2026 is deleted.');
    store.setState({ settings: { ...store.getState().settings, language: 'nl' } });
    await expect.poll(text).toContain('De meting van 22 november 2026 is verwijderd.');
  });

  it('is back at its beginning after undo, and keeps the way to delete in sight at 320 px', async () => {
    const answers = { deleteDay: async () => snapshot(TODAY) };
    const { root } = await onTab('trend', state({ snapshots: history(9) }), { answers, width: 320, language: 'nl' });
    await press(root, 'Bekijk als tabel');
    const area = root.querySelector('.scroll') as HTMLElement;
    const seen = (selector: string) => (root.querySelector(selector) as Element).getBoundingClientRect();
    expect(seen('.remove').right).toBeLessThanOrEqual(area.getBoundingClientRect().right);
    expect(seen('thead').height).toBeLessThan(60);
    area.scrollLeft = 80;
    await userEvent.click(root.querySelector('.remove') as Element);
    await expect.poll(() => (document.activeElement as HTMLElement).innerText).toBe('Ongedaan maken');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement).toBe(area);
    expect(area.scrollLeft).toBe(0);
  });

  it.each([320, 400])('keeps what deletes a day from covering a number at %i px', async (width) => {
    const { root } = await onTab('trend', state({ snapshots: history(9) }), { width, language: 'nl' });
    await press(root, 'Bekijk als tabel');
    const row = root.querySelector('.trend tbody tr') as Element;
    const button = (row.querySelector('.remove') as Element).getBoundingClientRect();
    const covered = [...row.children].filter((cell) => {
      const { left, right } = cell.getBoundingClientRect();
      return !cell.querySelector('.remove') && left < button.right && right > button.left;
    });
    expect(covered.map((cell) => cell.textContent)).toEqual([]);
  });

  it('still offers undo after the only reading was deleted', async () => {
    const answers = { deleteDay: async () => snapshot(TODAY) };
    const { root, store, text } = await onTab('trend', named('first'), { answers });
    await press(root, 'The same as a table');
    await press(root, 'Delete the reading of 22 November 2026');
    store.setState({ snapshots: [] });
    await expect.poll(text).toContain('Undo');
  });

  it('says so where a day could not be deleted, and deletes nothing of the sample', async () => {
    const { root, text } = await onTab('trend', named('first'));
    await press(root, 'The same as a table');
    await press(root, 'Delete the reading of 22 November 2026');
    await expect.poll(text).toContain('could not be deleted');
    const sample = await onTab('trend', named('sample'));
    expect(sample.root.querySelector('.remove')).toBeNull();
  });
});

describe('readings', () => {
  it.each([
    ['en', 'Export JSON', 'Export CSV'],
    ['nl', 'JSON exporteren', 'CSV exporteren'],
  ] as const)('exports in %s', async (language, json, csv) => {
    const { root, asked } = await onTab('settings', named('usual'), { language });
    await press(root, json);
    await press(root, csv);
    expect(asked).toEqual(['exportJson', 'exportCsv']);
  });

  it('counts what it can’t read', async () => {
    expect((await onTab('settings', named('unreadable'))).text()).toContain('3 stored records can’t be read');
  });

  it.each([
    ['en', 'still-yours', '1 reading is kept aside, and in no file until you have said whose it is.'],
    ['en', 'whose-of-several', '2 readings are kept aside, and in no file until you have said whose they are.'],
    ['nl', 'still-yours', 'Er ligt 1 meting apart. Die komt pas in een bestand als je hebt gezegd van wie hij is.'],
    ['nl', 'whose-of-several', 'Er liggen 2 metingen apart.'],
  ] as const)('says in %s what no file holds, also before erasing: %s', async (language, name, words) => {
    const { root } = await onTab('settings', named(name), { language });
    const care = root.querySelector<HTMLElement>('.care');
    expect(care?.innerText.split(words)).toHaveLength(2);
    root.querySelector<HTMLElement>('.care .danger')?.click();
    expect(root.querySelector<HTMLElement>('.care dialog')?.innerText).toContain(words);
    const quiet = await onTab('settings', named('another-profile'), { language });
    expect(quiet.root.querySelector('.care')?.textContent).not.toMatch(/aside|apart/);
  });

  it('erases only after asking, offering the export once more; Escape cancels', async () => {
    const { root, asked, text } = await onTab('settings', named('usual'));
    const dialog = root.querySelector('dialog') as HTMLDialogElement;
    await press(root, 'Erase everything…');
    expect(dialog.open).toBe(true);
    expect(await faults(dialog)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect([dialog.open, asked]).toEqual([false, []]);
    await press(root, 'Erase everything…');
    await userEvent.click(dialog.querySelector('.button:not(.danger)') as Element);
    await press(root, 'Erase everything');
    expect(asked).toEqual(['exportOwn "json"', 'erase']);
    await expect.poll(text).toContain('Everything is erased.');
    expect(dialog.open).toBe(false);
  });

  it('exports what erasing would take, and says so, while the sample is on', async () => {
    const { root, asked } = await onTab('settings', named('sample'));
    const dialog = root.querySelector('dialog') as HTMLDialogElement;
    await press(root, 'Erase everything…');
    expect(dialog.innerText).toContain('your own readings, not the sample');
    for (const button of dialog.querySelectorAll('.button:not(.danger)')) await userEvent.click(button);
    expect(asked).toEqual(['exportOwn "json"', 'exportOwn "csv"']);
  });

  it('says so where erasing did not work', async () => {
    const answers = { erase: () => Promise.reject(new Error('full')) };
    const { root, text } = await onTab('settings', named('usual'), { answers });
    await press(root, 'Erase everything…');
    await press(root, 'Erase everything');
    await expect.poll(text).toContain('Erasing did not work');
  });
});

it('changes settings, each at once', async () => {
  const { root, asked } = await onTab('settings', named('usual'));
  await userEvent.click(root.querySelectorAll('.settings input[type=radio]')[1] as Element);
  const [onProfile, sample] = root.querySelectorAll('.settings input[type=checkbox]');
  await userEvent.click(onProfile as Element);
  await userEvent.click(sample as Element);
  await userEvent.selectOptions(root.querySelector('select') as HTMLElement, 'nl');
  const set = ['{"page":"quiet"}', '{"onProfile":false}', '{"sample":true}', '{"language":"nl"}'];
  expect(asked).toEqual(set.map((change) => `set ${change}`));
});

it('changes the settings of the coach that comes while the member writes, each at once', async () => {
  const { root, asked } = await onTab('settings', named('usual'));
  await userEvent.click(root.querySelector('[name=onComments]') as Element);
  await userEvent.click(root.querySelector('[name=onNotes]') as Element);
  await userEvent.selectOptions(root.querySelector('[name=commentWords]') as HTMLElement, '20');
  expect(asked).toEqual(['set {"onComments":false}', 'set {"onNotes":false}', 'set {"commentWords":20}']);
});

it.each(['quiet', 'not-answered'])('%s: offers no switch for what is not on LinkedIn’s pages', async (name) => {
  const { root } = await onTab('settings', named(name));
  expect(root.querySelectorAll('[name=onComments], [name=onNotes]').length).toBe(0);
  expect(root.querySelector<HTMLSelectElement>('[name=commentWords]')?.value).toBe('15');
});
