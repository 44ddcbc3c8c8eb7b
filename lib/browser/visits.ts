import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Visit } from '../member/visit';
import { visitFrom } from '../member/visit';
import { alone } from './alone';
import { LOCAL, SESSION } from './keys';

/** What is remembered, for this browser session, of a tab on the SSI page. `at` is in ms since 1970. */
const tabSchema = v.object({ at: v.number(), removals: v.optional(v.number()) });
const tabsSchema = v.record(v.string(), tabSchema);
type Tabs = v.InferOutput<typeof tabsSchema>;

/** How long after it stood on the SSI page (or was opened for it) a tab on the sign-in page counts as sent away: our rule. */
const SENT_AWAY_WITHIN = 2 * 60_000;
/** Tabs older than this are forgotten. */
const TAB_KEPT = 24 * 60 * 60_000;

/** Remembers that a tab has come to the SSI page, or was opened for it, at `now`: a new visit begins. */
export function tabArrived(tabId: number, now: number): Promise<void> {
  return changeTabs((tabs) => {
    const young = Object.entries(tabs).filter(([, tab]) => now - tab.at < TAB_KEPT);
    return { ...Object.fromEntries(young), [tabId]: { at: now } };
  });
}

/** Whether a tab stood on the SSI page, or was opened for it, just before `now`. */
export async function cameFromSsi(tabId: number, now: number): Promise<boolean> {
  const tab = (await readTabs())[tabId];
  return tab !== undefined && now - tab.at <= SENT_AWAY_WITHIN;
}

/** Records what came of the visit in a tab; how often the page removed our element during it stays with it. */
export function recordVisit(tabId: number, visit: Omit<Visit, 'version' | 'removals'>): Promise<void> {
  return alone(async () => {
    const removals = (await readTabs())[tabId]?.removals;
    await writeVisit({ version: 1, ...visit, ...(removals === undefined ? {} : { removals }) });
  });
}

/** Records that the page in a tab removed our element so many times. */
export async function recordRemovals(tabId: number, removals: number, now: number): Promise<void> {
  await changeTabs((tabs) => ({ ...tabs, [tabId]: { ...(tabs[tabId] ?? { at: now }), removals } }));
  await alone(async () => {
    const visit = visitFrom((await browser.storage.local.get(LOCAL.visit))[LOCAL.visit]);
    if (visit) await writeVisit({ ...visit, removals });
  });
}

/** A refused visit is let go: the next one replaces it anyway, and the reading it belongs to has its own say. */
async function writeVisit(visit: Visit): Promise<void> {
  await browser.storage.local.set({ [LOCAL.visit]: visit }).catch(() => {});
}

async function readTabs(): Promise<Tabs> {
  const parsed = v.safeParse(tabsSchema, (await browser.storage.session.get(SESSION.tabs))[SESSION.tabs]);
  return parsed.success ? parsed.output : {};
}

function changeTabs(change: (tabs: Tabs) => Tabs): Promise<void> {
  return alone(async () => browser.storage.session.set({ [SESSION.tabs]: change(await readTabs()) }));
}
