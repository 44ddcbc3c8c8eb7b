import { pickLanguage } from '../../../locales';
import { ruleWords } from '../../../locales/rules';
import { factsOf } from '../../coach/facts-of';
import { type Plan, planFor } from '../../coach/plan';
import { RULES } from '../../coach/rules';
import { summarise } from '../../coach/summary';
import type { StoredSnapshot } from '../../history/record';
import { mergeSameDay } from '../../history/same-day';
import type { Language } from '../../member/settings';
import { dayOf, localIso } from '../../score/day';
import type { Snapshot } from '../../score/snapshot';
import { browserLanguages } from '../languages';
import { newestSnapshots, storedKeys } from '../months';
import type { PageAction, PageView } from '../page-view';
import { readSettings } from '../settings-store';
import { readTold } from '../told-store';
import { readWaiting, type Waiting } from '../waiting';

/**
 * What the page coach shows now, or would show with a `candidate` kept: always of the member's own history, never of the
 * sample year.
 */
export async function viewNow(candidate?: StoredSnapshot): Promise<PageView> {
  const keys = storedKeys();
  const [settings, waiting, history, told] = await Promise.all([
    readSettings(),
    readWaiting(),
    keys.then(newestSnapshots),
    keys.then(readTold),
  ]);
  const language = pickLanguage(settings.language, browserLanguages());
  const snapshots = withCandidate(withWaiting(history, waiting), candidate);
  const known = { today: dayOf(localIso(Date.now())), snapshots, ...told };
  return {
    shown: settings.page === 'coach',
    shape: settings.shape,
    language,
    summary: summarise(known.snapshots, known.today),
    action: actionOf(planFor(factsOf(known), RULES), language),
    unsaved: Object.keys(waiting).length > 0,
  };
}

function actionOf(plan: Plan, language: Language): PageAction | null {
  const next = plan.items.find(({ done }) => !done)?.rule;
  return next ? { rule: next.id, title: ruleWords(language, next.id).title, minutes: next.minutes } : null;
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
