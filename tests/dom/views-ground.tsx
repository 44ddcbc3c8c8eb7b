import { render } from 'preact';
import { FRESH_CHOICES } from '../../lib/member/choices';
import { FRESH_SETTINGS, type Settings } from '../../lib/member/settings';
import type { MemberActions, MemberState } from '../../lib/member/state';
import { addDays } from '../../lib/score/day';
import type { Snapshot } from '../../lib/score/snapshot';

/** The day on which the views under test are looked at. */
export const TODAY = '2026-11-22';

/** The snapshot of one day; what a test doesn't name is the ordinary case. */
export function snapshot(day: string, part: Partial<Snapshot> = {}): Snapshot {
  return {
    day,
    takenAt: `${day}T10:20:00+01:00`,
    overall: 47,
    pillars: { brand: 18.25, people: 9.4, insights: 6.125, relationships: 13 },
    industry: { rank: 12, average: 34, name: 'Software Development' },
    network: { rank: 20, average: 36 },
    source: 'page',
    ...part,
  };
}

/** `days` days up to `last`, slowly rising, with a holiday of twelve days without readings in each hundred. */
export function history(days: number, last = TODAY): Snapshot[] {
  const all: Snapshot[] = [];
  for (let back = days - 1; back >= 0; back--) {
    if (back % 100 >= 40 && back % 100 < 52) continue;
    const rise = (days - back) / days;
    const wave = Math.sin(back / 5);
    const pillars = {
      brand: Math.round((14 + 4 * rise + wave * 0.4) * 1000) / 1000,
      people: Math.round((7 + 2.4 * rise + wave * 0.8) * 1000) / 1000,
      insights: Math.round((3 + 3 * rise + Math.cos(back / 3) * 0.6) * 1000) / 1000,
      relationships: 13,
    };
    const overall = Math.round(pillars.brand + pillars.people + pillars.insights + pillars.relationships);
    all.push(snapshot(addDays(last, -back), { pillars, overall }));
  }
  return all;
}

/** A state of everything read and answered; `part` says what differs. */
export function state(
  part: Partial<Omit<MemberState, 'settings'>> & { settings?: Partial<Settings> } = {},
): MemberState {
  const { settings, ...rest } = part;
  return {
    ready: true,
    planned: true,
    complete: true,
    visit: { version: 1, outcome: 'read', at: `${TODAY}T10:20:00+01:00`, path: '/sales/ssi' },
    pillRemovals: 0,
    account: { shown: { key: 'unbound', by: 'first' }, bound: false, others: [], question: null, aside: 0 },
    snapshots: [],
    profile: null,
    notes: null,
    asked: null,
    unreadable: 0,
    unsaved: false,
    refused: false,
    choices: FRESH_CHOICES,
    log: [],
    annotations: [],
    today: TODAY,
    ...rest,
    settings: { ...FRESH_SETTINGS, page: 'coach', ...settings },
  };
}

/** Actions that write down what was asked of them. */
export function recorder(answers: Partial<MemberActions> = {}): MemberActions & { asked: string[] } {
  const asked: string[] = [];
  const note =
    <A extends unknown[], R>(name: string, answer: R) =>
    (...args: A) => {
      // The click's own event is no part of what was asked.
      const said = args.filter((a) => !(a instanceof Event));
      asked.push([name, ...said.map((a) => JSON.stringify(a))].join(' '));
      return answer;
    };
  return {
    asked,
    set: note('set', undefined),
    choose: note('choose', undefined),
    log: note('log', undefined),
    unlog: note('unlog', undefined),
    annotate: note('annotate', undefined),
    unannotate: note('unannotate', undefined),
    deleteDay: note('deleteDay', Promise.resolve(null)),
    restoreDay: note('restoreDay', Promise.resolve()),
    answer: note('answer', undefined),
    nameAccount: note('nameAccount', undefined),
    erase: note('erase', Promise.resolve()),
    exportJson: note('exportJson', undefined),
    exportCsv: note('exportCsv', undefined),
    exportOwn: note('exportOwn', undefined),
    openSsi: note('openSsi', undefined),
    openPanel: note('openPanel', Promise.resolve(true)),
    copy: note('copy', Promise.resolve()),
    rememberNote: note('rememberNote', undefined),
    print: note('print', undefined),
    retry: note('retry', undefined),
    ...answers,
  };
}

/** An empty place in the document for a view; the previous one is cleared away. */
export function place(): HTMLElement {
  const old = document.getElementById('view');
  if (old) {
    render(null, old);
    old.remove();
  }
  const root = document.createElement('div');
  root.id = 'view';
  document.body.append(root);
  return root;
}
