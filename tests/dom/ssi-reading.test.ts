import { expect, test } from 'vitest';
import type { Reading } from '../../lib/linkedin/reading';
import { read, scoreBoxes } from '../../lib/linkedin/ssi-dashboard';
import { figures, pillars } from '../linkedin/figures';
import { type SsiPage, ssiPage } from '../linkedin/ssi-page';
import { parsed, rendered } from './ssi-documents';

const reading = (page: Partial<SsiPage> | string): Reading =>
  read(parsed(typeof page === 'string' ? page : ssiPage(page)), '/sales/ssi');
const changed = (change: (page: Document) => void, options: Partial<SsiPage> = {}): Reading => {
  const page = parsed(ssiPage(options));
  change(page);
  return read(page, '/sales/ssi');
};
const TOTAL = { outcome: 'read', score: { overall: 47 } };

test.each(['/sales/ssi', '/sales/ssi/'])('%s is the member’s own page', (path) => {
  expect(read(parsed(ssiPage()), path).outcome).toBe('read');
});

test.each([
  ['/sales/ssi/team', 'not-yours'],
  ['/sales/ssi//x', 'not-yours'],
  ['/sales/ssiness', 'unrecognised'],
  ['/sales/home', 'unrecognised'],
])('nothing is read at %s: %s', (path, outcome) => {
  expect(read(parsed(ssiPage()), path)).toEqual({ outcome });
});

test.each(['NaN', '1e999', '12abc', '0x10', '-1', '25.0004', '26', '7,5', '', ' 7', '1e1', '+3', '.5', '٧'])(
  'a bar whose value is "%s" is not read',
  (value) => {
    expect(changed((page) => page.querySelector('progress')?.setAttribute('value', value))).toEqual({
      outcome: 'unrecognised',
      hint: 'value-out-of-range',
    });
  },
);

test('a bar of other than 25 points is not read', () => {
  const junk = changed((page) => page.querySelector('progress')?.setAttribute('max', '100'));
  expect(junk).toEqual({ outcome: 'unrecognised', hint: 'value-out-of-range' });
});

test.each(['147', '1e999', '12abc', '-3', '4.7'])('a total of "%s" is not read', (total) => {
  const junk = changed((page) => {
    const value = page.querySelector('figcaption span');
    if (value) value.textContent = total;
  });
  expect(junk).toEqual({ outcome: 'unrecognised', hint: 'value-out-of-range' });
});

test('a pillar that is missing makes it not read, never 0', () => {
  const three = changed((page) => page.querySelector('main li:nth-child(2)')?.remove(), { tables: 'none' });
  expect(three).toEqual({ outcome: 'unrecognised', hint: 'pillars-missing' });
});

test('the sum may be 0.502 from the total, not more', () => {
  const at = (brand: number) =>
    reading({ figures: figures({ pillars: { brand, people: 9, insights: 6, relationships: 13 } }) });
  expect(at(19.502).outcome).toBe('read');
  expect(at(19.504)).toEqual({ outcome: 'inconsistent', hint: 'sum-differs' });
});

test('hidden copies with old numbers are no anchors', () => {
  const stale = (attribute: string) =>
    `<div ${attribute}><figcaption class="user-ssi-score__donut-chart-caption"><span class="ssi-score__value">12</span></figcaption><p>3 | Find the right people</p></div>`;
  const { page, remove } = rendered(ssiPage({ before: stale('style="display:none"') + stale('hidden') }));
  expect(read(page, '/sales/ssi')).toMatchObject(TOTAL);
  remove();
  expect(reading({ before: '<p aria-hidden="true">3 | Find the right people</p>' })).toMatchObject(TOTAL);
  expect(reading({ before: '<p>3 | Find the right people</p>' })).toEqual({
    outcome: 'inconsistent',
    hint: 'copies-differ',
  });
});

test('a card whose rank differs from its panel’s makes that rank unknown, the other stays', () => {
  const differing = changed((page) => {
    const rank = page.querySelector('.t-40');
    if (rank) rank.textContent = '13';
  });
  expect(differing).toMatchObject({
    outcome: 'read',
    score: { industry: { rank: null, average: 34 }, network: { rank: 20 } },
  });
});

test('the weekly change in the panel is no proof of the rank', () => {
  const up12 = { rank: 12, average: 34, name: 'Retail', change: 13 };
  const differing = changed(
    (page) => {
      const rank = page.querySelector('.t-40');
      if (rank) rank.textContent = '13';
    },
    { figures: figures({ industry: up12 }) },
  );
  expect(differing).toMatchObject({ score: { industry: { rank: null } } });
});

test.each([0, 101, 1.5])('a rank of %s is not known', (rank) => {
  const odd = reading({ figures: figures({ network: { rank, average: 36, change: 0 } }) });
  expect(odd).toMatchObject({ score: { network: { rank: null, average: 36 } } });
});

test('cards are told apart by their words, never by their place', () => {
  const unnamed = changed(
    (page) => {
      for (const name of page.querySelectorAll('dt')) name.textContent = 'Zworp';
    },
    { cards: ['network', 'industry'], language: 'de' },
  );
  expect(unnamed).toMatchObject({ score: { industry: { rank: null, average: 34 }, network: { rank: null } } });
  const swapped = reading({ cards: ['network', 'industry'], panels: ['network', 'industry'] });
  expect(swapped).toMatchObject({ score: { industry: { rank: 12 }, network: { rank: 20 } } });
});

test('a known text says that there is no score; an error does not', () => {
  const says = (text: string) => reading({ instead: `<h1>Your Social Selling Index</h1><p>${text}</p>` });
  expect(says('Your Social Selling Index is not available yet.')).toEqual({ outcome: 'no-score' });
  expect(says('You don’t have an SSI score yet')).toEqual({ outcome: 'no-score' });
  expect(says('Something went wrong.')).toEqual({ outcome: 'unrecognised' });
  expect(reading({ before: '<p>Your SSI is not available</p>' })).toMatchObject(TOTAL);
});

test('tables count only in the member’s own block', () => {
  const lost = changed((page) => page.querySelector('section')?.removeAttribute('class'), {
    bars: 'none',
    rows: false,
    tables: 'all',
  });
  const own = changed(() => {}, { bars: 'none', rows: false, tables: 'all' });
  expect(own).toMatchObject(TOTAL);
  expect(lost.outcome === 'read' && lost.score.overall).not.toBe(34);
});

test('what may not be covered: the donut and the four rows', () => {
  for (const options of [{}, { names: 'renamed' as const }, { language: 'ar' as const }]) {
    const page = parsed(ssiPage(options));
    const boxes = scoreBoxes(page);
    const rows = boxes.filter((b) => b.matches('li') || b.closest('li'));
    expect(rows).toHaveLength(4);
    expect(
      boxes.some((b) => b.matches('figure') && b.textContent?.includes(options.language === 'ar' ? '٤٧' : '47')),
    ).toBe(true);
  }
  expect(scoreBoxes(parsed(ssiPage({ instead: '' })))).toEqual([]);
});

test('the receipt names an anchor for every value', () => {
  const one = reading({});
  expect(one.outcome === 'read' && one.receipt).toEqual({
    overall: 'class',
    'pillars.brand': 'id',
    'pillars.people': 'id',
    'pillars.insights': 'id',
    'pillars.relationships': 'id',
    'industry.rank': 'class',
    'industry.average': 'class',
    'industry.name': 'label',
    'network.rank': 'class',
    'network.average': 'class',
  });
  const derived = reading({ figures: { ...pillars(1, 2, 3, 4), overall: null } });
  expect(derived).toMatchObject({ score: { overall: 10, derived: true }, receipt: { overall: 'sum' } });
});
