import { deleteDay, eraseAll, keepWaiting, putBack } from '../history-store';
import type { PageMessage, ViewMessage } from '../messages';
import type { PageSpeaker } from '../sender';
import { changeSettings } from '../settings-store';
import { addToLog, annotate, choose, takeFromLog, unannotate } from '../told-store';
import { arrived } from './arrived';
import { focused } from './focused';
import { notRead } from './not-read';
import { openPanel } from './open-panel';
import { openSsi } from './open-ssi';
import { reading } from './reading';
import { removed } from './removed';
import { view } from './view';
import { writing } from './writing';

type Of<M extends { type: string }, T> = Extract<M, { type: T }>;

/** What is done with each message of a page. Where each may be said: see `receive.ts`. */
export const FOR_PAGES: {
  [T in PageMessage['type']]: (message: Of<PageMessage, T>, page: PageSpeaker) => Promise<unknown>;
} = {
  arrived,
  focused,
  writing,
  view,
  reading,
  'not-read': notRead,
  removed,
  'open-panel': openPanel,
};

/** What is done with each message of our own views. What it resolves to is the answer. */
export const FOR_VIEWS: { [T in ViewMessage['type']]: (message: Of<ViewMessage, T>) => Promise<unknown> } = {
  settings: ({ change }) => changeSettings(change),
  choose: ({ change }) => choose(change),
  log: ({ entry }) => addToLog(entry),
  unlog: ({ entry }) => takeFromLog(entry),
  annotate: ({ annotation }) => annotate(annotation),
  unannotate: ({ annotation }) => unannotate(annotation),
  'delete-day': ({ day }) => deleteDay(day),
  'restore-day': ({ day, snapshot }) => putBack(day, snapshot),
  erase: eraseAll,
  'open-ssi': openSsi,
  retry: keepWaiting,
};
