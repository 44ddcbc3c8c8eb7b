import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import * as v from 'valibot';
import { rowsOf } from '../property/rfc4180';
import { expect, type Session, test } from './browser';
import { daysAgo, record, stored } from './history';
import { openTab } from './tab';

const moment = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?[+-]\d{2}:\d{2}$/));
const points = (max: number) => v.pipe(v.number(), v.minValue(0), v.maxValue(max));
const rank = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)));
const peer = { rank, average: v.nullable(points(100)) };

/** The format of the export, field by field as it was promised; a field that isn't named here fails. */
const FILE = v.strictObject({
  format: v.literal('ssi-coach-history'),
  version: v.literal(1),
  exportedAt: moment,
  account: v.exactOptional(v.string()),
  snapshots: v.array(
    v.strictObject({
      day: v.pipe(v.string(), v.isoDate()),
      takenAt: moment,
      overall: v.pipe(points(100), v.integer()),
      pillars: v.strictObject({
        brand: points(25),
        people: points(25),
        insights: points(25),
        relationships: points(25),
      }),
      industry: v.nullable(v.strictObject({ ...peer, name: v.nullable(v.string()) })),
      network: v.nullable(v.strictObject(peer)),
      source: v.picklist(['page', 'typed', 'imported', 'sample']),
      account: v.exactOptional(v.string()),
      weeklyChange: v.exactOptional(
        v.strictObject({ industry: v.nullable(v.number()), network: v.nullable(v.number()) }),
      ),
      team: v.exactOptional(v.strictObject({ rank: v.nullable(v.string()), average: v.nullable(v.number()) })),
      derived: v.exactOptional(v.literal(true)),
    }),
  ),
});

const COLUMNS =
  'day,takenAt,overall,brand,people,insights,relationships,industryRank,industryAverage,industryName,networkRank,networkAverage,source';

const ODD_NAMES = ['=HYPERLINK("https://x")', '+1', '-1', '@SUM(A1)', 'Media, "Arts" & Crafts', 'Zoë’s\nKunst'];

/** A history of names that a spreadsheet could stumble over, and of all that may be unknown. */
const HISTORY = stored({
  ...Object.fromEntries(
    ODD_NAMES.map((name, i) => [i + 1, record(i + 1, 40, { industry: { rank: 12, average: 34, name } })]),
  ),
  20: record(20, 40, { industry: null, network: null, derived: true }),
  21: record(21, 40, {
    industry: { rank: null, average: null, name: null },
    network: { rank: null, average: null },
    team: { rank: '1 of 8', average: 51 },
    weeklyChange: { industry: -2, network: null },
  }),
  200: record(200, 40),
});

async function saved(place: Page | Locator, name: string): Promise<{ name: string; text: string }> {
  const panel = 'page' in place ? place.page() : place;
  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    place.getByRole('button', { name, exact: true }).first().click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** The panel in a tab, over this history. */
async function panelOver(session: Session, settings: object): Promise<Page> {
  await session.store(HISTORY);
  await session.say({ type: 'settings', change: { page: 'quiet', ...settings } });
  const panel = await session.openView('sidepanel');
  await openTab(panel, 'settings');
  return panel;
}

test('JSON: the whole history, in exactly the promised fields and types', async ({ session }) => {
  const panel = await panelOver(session, { language: 'en' });
  const { name, text } = await saved(panel, 'Export JSON');
  expect(name).toBe(`ssi-coach-history-${daysAgo(0)}.json`);
  const file = v.parse(FILE, JSON.parse(text));
  const days = [200, 21, 20, 6, 5, 4, 3, 2, 1].map(daysAgo);
  expect(file.snapshots.map(({ day }) => day)).toEqual(days);
  expect(file.snapshots.slice(3).map((s) => s.industry?.name)).toEqual(ODD_NAMES.toReversed());
  expect(file.snapshots[2]).toMatchObject({ industry: null, network: null, derived: true });
  expect(file.snapshots[1]).toMatchObject({ team: { rank: '1 of 8' }, weeklyChange: { industry: -2, network: null } });
  expect(Math.abs(Date.parse(file.exportedAt) - Date.now())).toBeLessThan(60_000);
});

test('CSV, from the Dutch panel: mark, header, line ends, and nothing a spreadsheet would run', async ({ session }) => {
  const panel = await panelOver(session, { language: 'nl' });
  const { name, text } = await saved(panel, 'CSV exporteren');
  expect(name).toBe(`ssi-coach-history-${daysAgo(0)}.csv`);
  expect(text.startsWith(`\uFEFF${COLUMNS}\r\n`)).toBe(true);
  const [, ...cells] = rowsOf(text.slice(1));
  expect(cells.map(([day]) => day)).toEqual([200, 21, 20, 6, 5, 4, 3, 2, 1].map(daysAgo));
  expect(cells.every((row) => row.length === 13)).toBe(true);
  expect(cells.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  const names = cells.slice(3).map((row) => row[9]);
  expect(names).toEqual(ODD_NAMES.map((n) => (/^[=+\-@]/.test(n) ? `'${n}` : n)).reverse());
  expect(cells[1]?.slice(7, 12)).toEqual(['', '', '', '', '']);
});

test('while sample data is on, the sample alone, under a name that says so', async ({ session }) => {
  const panel = await panelOver(session, { language: 'en', sample: true });
  for (const kind of ['json', 'csv']) {
    const { name, text } = await saved(panel, `Export ${kind.toUpperCase()}`);
    expect(name).toBe(`ssi-coach-history-sample-${daysAgo(0)}.${kind}`);
    const sources =
      kind === 'json'
        ? v.parse(FILE, JSON.parse(text)).snapshots.map(({ source }) => source)
        : rowsOf(text)
            .slice(1)
            .map((row) => row[12]);
    expect(sources.length).toBeGreaterThan(200);
    expect(new Set(sources)).toEqual(new Set(['sample']));
  }
  await panel.getByLabel('Sample data').uncheck();
  await expect(panel.getByText('while sample data is on', { exact: false })).toBeHidden();
  const own = await saved(panel, 'Export JSON');
  expect(v.parse(FILE, JSON.parse(own.text)).snapshots.map(({ source }) => source)).not.toContain('sample');
});

test('asked before erasing, the member’s own history is exported, also while sample data is on', async ({
  session,
}) => {
  const panel = await panelOver(session, { language: 'en', sample: true });
  await panel.getByRole('button', { name: 'Erase everything…' }).click();
  const sure = panel.getByRole('dialog', { name: 'Erase everything?' });
  const days = [200, 21, 20, 6, 5, 4, 3, 2, 1].map(daysAgo);
  const json = await saved(sure, 'Export JSON');
  expect(json.name).toBe(`ssi-coach-history-${daysAgo(0)}.json`);
  const { snapshots } = v.parse(FILE, JSON.parse(json.text));
  expect(snapshots.map(({ day, source }) => [day, source])).toEqual(days.map((day) => [day, 'page']));
  const csv = await saved(sure, 'Export CSV');
  expect(csv.name).toBe(`ssi-coach-history-${daysAgo(0)}.csv`);
  const rows = rowsOf(csv.text.slice(1)).slice(1);
  expect(rows.map((row) => [row[0], row[12]])).toEqual(days.map((day) => [day, 'page']));
  await sure.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await expect.poll(() => session.stored()).toEqual({});
});
