import { localIso } from '../../score/day';
import { nameAccount, readAccounts } from '../account-store';
import { answerQuestion } from '../answer-question';
import { deleteDay, eraseAll, keepWaiting, putBack } from '../history-store';
import type { PageMessage, ViewMessage } from '../messages';
import { rememberNote } from '../note-store';
import type { PageSpeaker } from '../sender';
import { changeSettings } from '../settings-store';
import { addToLog, annotate, choose, takeFromLog, unannotate } from '../told-store';
import { arrived } from './arrived';
import { focused } from './focused';
import { judges } from './judges';
import { notRead } from './not-read';
import { noteWritten } from './note-written';
import { openPanel } from './open-panel';
import { openSsi } from './open-ssi';
import { ownProfile } from './own-profile';
import { profileSeen, profileView } from './profile-view';
import { reading } from './reading';
import { removed } from './removed';
import { showTab } from './show-tab';
import { view } from './view';
import { writing } from './writing';

type Of<M extends { type: string }, T> = Extract<M, { type: T }>;

/** What is done with each message of a page. Where each may be said: `worker/receive.ts`. */
export const FOR_PAGES: {
  [T in PageMessage['type']]: (message: Of<PageMessage, T>, page: PageSpeaker) => Promise<unknown>;
} = {
  arrived,
  focused,
  writing,
  'note-written': noteWritten,
  judges,
  view,
  reading,
  'not-read': notRead,
  removed,
  'open-panel': openPanel,
  'own-profile': ownProfile,
  'profile-view': profileView,
  profile: profileSeen,
};

/** What is done with each message of our own views. What it resolves to is the answer. */
export const FOR_VIEWS: { [T in ViewMessage['type']]: (message: Of<ViewMessage, T>) => Promise<unknown> } = {
  settings: ({ change }) => changeSettings(change),
  choose: async (m) => choose(await accountOf(m), m.change),
  log: async (m) => addToLog(await accountOf(m), m.entry),
  unlog: async (m) => takeFromLog(await accountOf(m), m.entry),
  annotate: async (m) => annotate(await accountOf(m), m.annotation),
  unannotate: async (m) => unannotate(await accountOf(m), m.annotation),
  'delete-day': async (m) => deleteDay(await accountOf(m), m.day),
  'restore-day': async (m) => putBack(await accountOf(m), m.day, m.snapshot),
  answer: ({ of, account }) => answerQuestion(of, account, localIso(Date.now())),
  'name-account': ({ account, name }) => nameAccount(account, name),
  'note-copied': async (m) => rememberNote(await accountOf(m), m.salt, { runs: m.runs, copied: true }),
  erase: eraseAll,
  'open-ssi': openSsi,
  'show-tab': showTab,
  retry: keepWaiting,
};

/** Whose data a message speaks of. */
async function accountOf({ account }: { account?: string }): Promise<string> {
  return account ?? (await readAccounts()).current;
}
