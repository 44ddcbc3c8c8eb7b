import { browser } from 'wxt/browser';
import { toCsv } from '../history/csv';
import { exported, exportName, type OwnExport, toJson } from '../history/transfer';
import type { MemberActions, MemberState } from '../member/state';
import type { Telling } from '../member/told';
import { localIso } from '../score/day';
import type { Snapshot } from '../score/snapshot';
import type { MemberStore } from './member-store';
import type { ViewAnswer, ViewMessage } from './messages';
import { storedKeys, wholeHistory } from './months';
import { readProfile } from './profile-store';
import { saveFile } from './save-file';
import { today } from './today';
import { readTold } from './told-store';

type Kind = 'json' | 'csv';

/** The member's actions in one view: each a message to the worker, whose result comes back through `store`. */
export function memberActions(store: MemberStore): MemberActions {
  // Asked for now: after the click there is no time to wait for it.
  let windowId: number | undefined;
  browser.windows.getCurrent().then(
    ({ id }) => {
      windowId = id;
    },
    () => {},
  );
  const sampleIsOn = () => store.getState().settings.sample;
  const change = (message: ViewMessage) =>
    void ask(message).then(
      // Drawn anew only for a reason: the sample is still being fetched, and its switch would go back for a moment.
      () => store.getState().refused && store.setState({ refused: false }),
      () => store.setState({ refused: true }),
    );
  // What is told of the sample is tried out in this view and gone with it: never written.
  const tell = (telling: Telling) =>
    sampleIsOn() ? store.pretend(telling) : change({ ...telling, account: shownAccount(store) });
  // Undone where it was deleted, also when the view shows another account by then.
  const deletedFrom = new WeakMap<Snapshot, string>();
  return {
    set: (settings) => change({ type: 'settings', change: settings }),
    choose: (choices) => tell({ type: 'choose', change: choices }),
    log: (rule, kind) => tell({ type: 'log', entry: { at: localIso(Date.now()), rule, kind } }),
    unlog: (entry) => tell({ type: 'unlog', entry }),
    annotate: (annotation) => tell({ type: 'annotate', annotation }),
    unannotate: (annotation) => tell({ type: 'unannotate', annotation }),
    deleteDay: async (day) => {
      if (sampleIsOn()) return null;
      const account = shownAccount(store);
      const deleted = await ask<Snapshot | null>({ type: 'delete-day', account, day });
      if (deleted) deletedFrom.set(deleted, account);
      return deleted;
    },
    restoreDay: async (deleted) => {
      const { day, ...snapshot } = deleted;
      const account = deletedFrom.get(deleted) ?? shownAccount(store);
      await ask({ type: 'restore-day', account, day, snapshot });
    },
    answer: (of, account) => change({ type: 'answer', of, account }),
    nameAccount: (name) => change({ type: 'name-account', account: shownAccount(store), name }),
    erase: async () => void (await ask({ type: 'erase' })),
    exportJson: () => void exportAs(store, 'json'),
    exportCsv: () => void exportAs(store, 'csv'),
    exportOwn: (kind) => void exportOwn(store, kind),
    openSsi: () => void ask({ type: 'open-ssi' }).catch(() => {}),
    openPanel: (tab) => {
      const opening = openPanel(windowId);
      if (tab) ask({ type: 'show-tab', tab }).catch(() => {});
      return opening;
    },
    copy: (text) => navigator.clipboard.writeText(text),
    rememberNote: (salt, runs) =>
      void ask({ type: 'note-copied', account: shownAccount(store), salt, runs: [...runs] }).catch(() => {}),
    print: () => print(),
    retry: () => void ask({ type: 'retry' }).catch(() => {}),
  };
}

/** Sends a message to the worker; resolves to what came of it, rejects where the worker could not do it. */
async function ask<Result>(message: ViewMessage): Promise<Result> {
  const answer = (await browser.runtime.sendMessage(message)) as ViewAnswer<Result> | null;
  if (!answer?.done) throw new Error(`The worker could not do this: ${message.type}`);
  return answer.result;
}

/** Opens the side panel in the same turn as the click; false where the browser refuses. */
function openPanel(windowId: number | undefined): Promise<boolean> {
  if (windowId === undefined || !browser.sidePanel?.open) return Promise.resolve(false);
  return browser.sidePanel.open({ windowId }).then(
    () => true,
    () => false,
  );
}

/** Whose data the view shows: what the member does here is done to that. */
function shownAccount(store: MemberStore): string {
  return store.getState().account.shown.key;
}

async function exportAs(store: MemberStore, kind: Kind): Promise<void> {
  const { snapshots, settings, account, choices, log, annotations, profile } = await complete(store);
  const own = settings.sample ? null : { account: account.shown.key, choices, log, annotations, profile };
  save(kind, exported(snapshots, settings.sample), own);
}

async function exportOwn(store: MemberStore, kind: Kind): Promise<void> {
  const { shown, others } = store.getState().account;
  const keys = await storedKeys();
  for (const { key: account } of [shown, ...others]) {
    const [history, told, profile] = await Promise.all([
      wholeHistory(keys, account),
      readTold(keys, account),
      readProfile(account),
    ]);
    save(kind, exported(history, false), { account, ...told, profile });
  }
}

/** Gives the member a file of an account's readings, or (null) of the sample's. */
function save(kind: Kind, rows: readonly Snapshot[], own: OwnExport | null): void {
  const name = exportName(today(), kind, own ?? 'sample');
  if (kind === 'json') saveFile(name, 'application/json', toJson(rows, localIso(Date.now()), own ?? undefined));
  else saveFile(name, 'text/csv', toCsv(rows));
}

/** The state once everything has been read. */
function complete(store: MemberStore): Promise<MemberState> {
  if (store.getState().complete) return Promise.resolve(store.getState());
  return new Promise((resolve) => {
    const end = store.subscribe((state) => {
      if (!state.complete) return;
      end();
      resolve(state);
    });
  });
}
