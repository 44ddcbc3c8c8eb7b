import { pickLanguage } from '../../../locales';
import { summarise } from '../../coach/summary';
import type { StoredSnapshot } from '../../history/record';
import { mergeSameDay } from '../../history/same-day';
import { dayOf, localIso } from '../../score/day';
import type { Snapshot } from '../../score/snapshot';
import { browserLanguages } from '../languages';
import { newestSnapshots } from '../months';
import type { PageView } from '../page-view';
import { readSettings } from '../settings-store';
import { readWaiting, type Waiting } from '../waiting';

/**
 * What the page coach shows now, or would show with a `candidate` kept: always of the member's own history, never of the
 * sample year.
 */
export async function viewNow(candidate?: StoredSnapshot): Promise<PageView> {
  const [settings, waiting, history] = await Promise.all([readSettings(), readWaiting(), newestSnapshots()]);
  return {
    shown: settings.page === 'coach',
    shape: settings.shape,
    language: pickLanguage(settings.language, browserLanguages()),
    summary: summarise(withCandidate(withWaiting(history, waiting), candidate), dayOf(localIso(Date.now()))),
    unsaved: Object.keys(waiting).length > 0,
  };
}

/** The history as it will be when the candidate is kept for its day. */
function withCandidate(history: readonly Snapshot[], candidate?: StoredSnapshot): readonly Snapshot[] {
  if (!candidate) return history;
  const day = dayOf(candidate.takenAt);
  const known = history.find((snapshot) => snapshot.day === day);
  return withWaiting(history, { [day]: known ? mergeSameDay(known, candidate) : candidate });
}

/** The history with the readings that storage still refuses: what was read on the page is shown all the same. */
function withWaiting(history: readonly Snapshot[], waiting: Waiting): Snapshot[] {
  const held = Object.entries(waiting).map(([day, reading]) => ({ day, ...reading }));
  const kept = history.filter(({ day }) => !(day in waiting));
  return [...kept, ...held].sort((a, b) => (a.day < b.day ? -1 : 1));
}
