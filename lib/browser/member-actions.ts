import { browser } from 'wxt/browser';
import type { StoreApi } from 'zustand/vanilla';
import { toCsv } from '../history/csv';
import { exported, exportName, toJson } from '../history/transfer';
import type { MemberActions, MemberState } from '../member/state';
import { localIso } from '../score/day';
import type { Snapshot } from '../score/snapshot';
import type { ViewAnswer, ViewMessage } from './messages';
import { wholeHistory } from './months';
import { saveFile } from './save-file';
import { today } from './today';

/** The member's actions in one view: each a message to the worker, whose result comes back through `store`. */
export function memberActions(store: StoreApi<MemberState>): MemberActions {
  // Asked for now: after the click there is no time to wait for it.
  let windowId: number | undefined;
  browser.windows.getCurrent().then(
    ({ id }) => {
      windowId = id;
    },
    () => {},
  );
  const sampleIsOn = () => store.getState().settings.sample;
  return {
    set: (change) => void ask({ type: 'settings', change }).catch(() => {}),
    deleteDay: async (day) => (sampleIsOn() ? null : ask<Snapshot | null>({ type: 'delete-day', day })),
    restoreDay: async ({ day, ...snapshot }) => void (await ask({ type: 'restore-day', day, snapshot })),
    erase: async () => void (await ask({ type: 'erase' })),
    exportJson: () => void exportAs(store, 'json'),
    exportCsv: () => void exportAs(store, 'csv'),
    exportOwn: (kind) => void exportOwn(kind),
    openSsi: () => void ask({ type: 'open-ssi' }).catch(() => {}),
    openPanel: () => openPanel(windowId),
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

async function exportAs(store: StoreApi<MemberState>, kind: 'json' | 'csv'): Promise<void> {
  const { snapshots, settings, today } = await complete(store);
  save(exportName(today, kind, settings.sample), kind, exported(snapshots, settings.sample));
}

async function exportOwn(kind: 'json' | 'csv'): Promise<void> {
  save(exportName(today(), kind, false), kind, exported(await wholeHistory(), false));
}

function save(name: string, kind: 'json' | 'csv', rows: readonly Snapshot[]): void {
  if (kind === 'json') saveFile(name, 'application/json', toJson(rows, localIso(Date.now())));
  else saveFile(name, 'text/csv', toCsv(rows));
}

/** The state once the whole history has been read. */
function complete(store: StoreApi<MemberState>): Promise<MemberState> {
  if (store.getState().complete) return Promise.resolve(store.getState());
  return new Promise((resolve) => {
    const end = store.subscribe((state) => {
      if (!state.complete) return;
      end();
      resolve(state);
    });
  });
}
