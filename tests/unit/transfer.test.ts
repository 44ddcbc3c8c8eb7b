import { describe, expect, it } from 'vitest';
import { toCsv } from '../../lib/history/csv';
import { sampleYear } from '../../lib/history/sample';
import { exported, exportName, type OwnExport, toJson } from '../../lib/history/transfer';
import { FRESH_CHOICES } from '../../lib/member/choices';
import { freshRecord } from '../../lib/profile/record';
import type { Snapshot } from '../../lib/score/snapshot';
import { record } from './history-records';

const DAY = '2026-11-22';
const snapshot = (change: Partial<Snapshot> = {}): Snapshot => ({ day: DAY, ...record(), ...change });
const AT = '2026-11-22T12:00:00+01:00';

describe('JSON', () => {
  it('is the promised format, to the letter', () => {
    expect(JSON.parse(toJson([snapshot()], AT))).toEqual({
      format: 'ssi-coach-history',
      version: 1,
      exportedAt: AT,
      snapshots: [
        {
          day: '2026-11-22',
          takenAt: '2026-11-22T10:20:00+01:00',
          overall: 47,
          pillars: { brand: 18.25, people: 9.4, insights: 6.125, relationships: 13 },
          industry: { rank: 12, average: 34, name: 'Software Development' },
          network: { rank: 20, average: 36 },
          source: 'page',
        },
      ],
    });
  });

  const row = (change: Partial<Snapshot>) => JSON.parse(toJson([snapshot(change)], AT)).snapshots[0];

  it('says null for what is not known', () => {
    expect(row({ industry: null }).industry).toBeNull();
    expect(row({ network: { rank: null, average: null } }).network).toEqual({ rank: null, average: null });
  });

  it('has the optional fields only where something is known', () => {
    const full = { weeklyChange: { industry: null, network: -2 }, team: { rank: '1 of 8', average: null } };
    expect(row({ ...full, derived: true })).toMatchObject({ ...full, derived: true });
    const empty = row({ weeklyChange: { industry: null, network: null }, team: { rank: null, average: null } });
    expect(Object.keys(empty)).toHaveLength(7);
  });

  it('of nothing is still a file', () => {
    expect(JSON.parse(toJson([], AT)).snapshots).toEqual([]);
  });

  const told: OwnExport = {
    account: '0123abcd',
    choices: { ...FRESH_CHOICES, goal: 'leads' },
    log: [{ at: AT, rule: 'comment-with-substance', kind: 'done' }],
    annotations: [{ from: '2026-08-01', to: '2026-08-14', kind: 'holiday' }],
    profile: { ...freshRecord('2026-11-22'), items: { photo: { is: 'yes', at: 'image', day: '2026-11-22' } } },
  };

  it('has what the member told the coach, to the letter', () => {
    const { account, choices, log, annotations, profile } = JSON.parse(toJson([], AT, told));
    expect(account).toBe('0123abcd');
    expect(profile).toEqual(told.profile);
    expect(log).toEqual([{ at: '2026-11-22T12:00:00+01:00', rule: 'comment-with-substance', kind: 'done' }]);
    expect(annotations).toEqual([{ from: '2026-08-01', to: '2026-08-14', kind: 'holiday' }]);
    expect(choices).toEqual({
      version: 1,
      goal: 'leads',
      target: null,
      salesNavigator: null,
      minutes: 15,
      weekdays: [1, 2, 3, 4],
      streak: false,
      habits: null,
      industryConfirmed: null,
    });
  });

  it('has none of it where nothing was told', () => {
    const nothing = { account: 'unbound', choices: FRESH_CHOICES, log: [], annotations: [], profile: null };
    const untold = JSON.parse(toJson([], AT, nothing));
    expect(Object.keys(untold)).toEqual(['format', 'version', 'exportedAt', 'account', 'snapshots']);
  });
});

describe('CSV', () => {
  const HEADER =
    'day,takenAt,overall,brand,people,insights,relationships,industryRank,industryAverage,industryName,networkRank,networkAverage,source';
  const line = (change: Partial<Snapshot>) => toCsv([snapshot(change)]).split('\r\n')[1];

  it('is the promised format, to the letter', () => {
    expect(toCsv([snapshot()])).toBe(
      `\uFEFF${HEADER}\r\n2026-11-22,2026-11-22T10:20:00+01:00,47,18.25,9.4,6.125,13,12,34,Software Development,20,36,page\r\n`,
    );
  });

  it('leaves empty what is not known', () => {
    expect(line({ industry: null, network: { rank: null, average: 36 } })).toMatch(/,13,,,,,36,page$/);
  });

  it.each([
    ['Oil, Gas', '"Oil, Gas"'],
    ['the "Cloud"', '"the ""Cloud"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK(1)', "'=HYPERLINK(1)"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['=1,"a"', '"\'=1,""a"""'],
    ['Überseehandel', 'Überseehandel'],
  ])('writes the name %j as %s', (name, cell) => {
    expect(toCsv([snapshot({ industry: { rank: 1, average: 2, name } })])).toContain(`,1,2,${cell},20,36,page\r\n`);
  });
});

describe('what is exported', () => {
  const sample = sampleYear(DAY);

  it('is never a mixture of sample and own', () => {
    expect(exported([snapshot(), ...sample], false)).toEqual([snapshot()]);
    expect(exported([snapshot(), ...sample], true)).toEqual(sample);
  });

  it('has a name that says which', () => {
    const first = { account: 'unbound' };
    expect(exportName(DAY, 'json', first)).toBe('ssi-coach-history-2026-11-22.json');
    expect(exportName(DAY, 'csv', first)).toBe('ssi-coach-history-2026-11-22.csv');
    expect(exportName(DAY, 'csv', { account: '0123abcd' })).toBe('ssi-coach-history-0123abcd-2026-11-22.csv');
    expect(exportName(DAY, 'json', 'sample')).toBe('ssi-coach-history-sample-2026-11-22.json');
  });
});
