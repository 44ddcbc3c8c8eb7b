import { pickLanguage } from '../../../locales';
import { ruleWords } from '../../../locales/rules';
import { factsOf } from '../../coach/facts-of';
import { type Plan, planFor } from '../../coach/plan';
import { RULES } from '../../coach/rules';
import { summarise } from '../../coach/summary';
import type { StoredSnapshot } from '../../history/record';
import type { Language } from '../../member/settings';
import { dayOf, localIso } from '../../score/day';
import { readAccounts } from '../account-store';
import { browserLanguages } from '../languages';
import { storedKeys } from '../months';
import type { PageAction, PageView } from '../page-view';
import { readProfile } from '../profile-store';
import { readSettings } from '../settings-store';
import { readTold } from '../told-store';
import { readWaiting } from '../waiting';
import { readingsNow } from './readings-now';

/**
 * What the page coach shows now, or would show with a `candidate` kept: always of the member's own history, never of the
 * sample year. Readings that are kept aside are shown by themselves: nothing is said of them beside a history that may
 * be another account's.
 */
export async function viewNow(candidate?: StoredSnapshot): Promise<PageView> {
  const [settings, waiting, accounts, keys] = await Promise.all([
    readSettings(),
    readWaiting(),
    readAccounts(),
    storedKeys(),
  ]);
  const [{ snapshots, aside }, told, profile] = await Promise.all([
    readingsNow(accounts, keys, waiting, candidate),
    readTold(keys, accounts.current),
    readProfile(accounts.current),
  ]);
  const language = pickLanguage(settings.language, browserLanguages());
  const known = { today: dayOf(localIso(Date.now())), snapshots, profile, ...told };
  return {
    shown: settings.page === 'coach',
    shape: settings.shape,
    language,
    summary: summarise(snapshots, known.today),
    action: aside ? null : actionOf(planFor(factsOf(known), RULES), language),
    unsaved: Object.keys(waiting).length > 0,
    aside,
  };
}

function actionOf(plan: Plan, language: Language): PageAction | null {
  const next = plan.items.find(({ done }) => !done)?.rule;
  return next ? { rule: next.id, title: ruleWords(language, next.id).title, minutes: next.minutes } : null;
}
