import { pickLanguage } from '../../../locales';
import { summarise } from '../../coach/summary';
import { dayOf, localIso } from '../../score/day';
import { browserLanguages } from '../languages';
import { newestSnapshots } from '../months';
import type { PageView } from '../page-view';
import { readSettings } from '../settings-store';
import { readWaiting } from '../waiting';

/** What the page coach shows now: always of the member's own history, never of the sample year. */
export async function viewNow(): Promise<PageView> {
  const [settings, waiting, history] = await Promise.all([readSettings(), readWaiting(), newestSnapshots()]);
  return {
    shown: settings.page === 'coach',
    shape: settings.shape,
    language: pickLanguage(settings.language, browserLanguages()),
    summary: summarise(history, dayOf(localIso(Date.now()))),
    unsaved: Object.keys(waiting).length > 0,
  };
}
