import { pickLanguage } from '../../../locales';
import { summarise } from '../../coach/summary';
import { dayOf, localIso } from '../../score/day';
import type { Snapshot } from '../../score/snapshot';
import { browserLanguages } from '../languages';
import { newestSnapshots } from '../months';
import type { PageView } from '../page-view';
import { readSettings } from '../settings-store';
import { readWaiting, type Waiting } from '../waiting';

/** What the page coach shows now: always of the member's own history, never of the sample year. */
export async function viewNow(): Promise<PageView> {
  const [settings, waiting, history] = await Promise.all([readSettings(), readWaiting(), newestSnapshots()]);
  return {
    shown: settings.page === 'coach',
    shape: settings.shape,
    language: pickLanguage(settings.language, browserLanguages()),
    summary: summarise(withWaiting(history, waiting), dayOf(localIso(Date.now()))),
    unsaved: Object.keys(waiting).length > 0,
  };
}

/** The history with the readings that storage still refuses: what was read on the page is shown all the same. */
function withWaiting(history: readonly Snapshot[], waiting: Waiting): Snapshot[] {
  const held = Object.entries(waiting).map(([day, reading]) => ({ day, ...reading }));
  const kept = history.filter(({ day }) => !(day in waiting));
  return [...kept, ...held].sort((a, b) => (a.day < b.day ? -1 : 1));
}
