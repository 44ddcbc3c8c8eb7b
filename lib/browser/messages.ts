import * as v from 'valibot';
import { logEntrySchema } from '../coach/log';
import { storedSnapshotSchema } from '../history/record';
import { BOXES } from '../linkedin/box';
import { HINTS, OUTCOMES } from '../linkedin/reading';
import { accountKeySchema, accountNameSchema } from '../member/accounts';
import { annotationSchema } from '../member/annotation';
import { ASKED_TABS } from '../member/asked-tab';
import { choicesSchema } from '../member/choices';
import { settingsSchema } from '../member/settings';
import { profileReportSchema } from '../profile/report';
import { visitIdSchema } from '../profile/visit';
import { daySchema } from '../score/moment';
import { noteSaltSchema, runsSchema } from '../writing/note-record';

const { page, onProfile, language, shape, sample, onComments, onNotes, commentWords, noteLanguage } =
  settingsSchema.entries;
/** Settings to change: a field that is not named stays as it is. */
const change = v.object({
  page: v.exactOptional(page),
  onProfile: v.exactOptional(onProfile),
  language: v.exactOptional(language),
  shape: v.exactOptional(shape),
  sample: v.exactOptional(sample),
  onComments: v.exactOptional(onComments),
  onNotes: v.exactOptional(onNotes),
  commentWords: v.exactOptional(commentWords),
  noteLanguage: v.exactOptional(noteLanguage),
});
const choices = choicesSchema.entries;
/** Choices to change, in the same way. */
const choicesChange = v.object({
  goal: v.exactOptional(choices.goal),
  target: v.exactOptional(choices.target),
  salesNavigator: v.exactOptional(choices.salesNavigator),
  minutes: v.exactOptional(choices.minutes),
  weekdays: v.exactOptional(choices.weekdays),
  streak: v.exactOptional(choices.streak),
  habits: v.exactOptional(choices.habits),
  industryConfirmed: v.exactOptional(choices.industryConfirmed),
});
const failed = OUTCOMES.filter((o) => o !== 'read' && o !== 'signed-out') as Exclude<
  (typeof OUTCOMES)[number],
  'read' | 'signed-out'
>[];

/** Whose profile a script stands on: it counts only where the tab's address says the same. */
const slug = v.pipe(v.string(), v.maxLength(200));

/** All a content script may say. It counts only from frame 0 of a matching address: see `lib/browser/sender.ts`. */
export const pageMessageSchema = v.variant('type', [
  /** The doorman: "I stand on a surface, is there something to do?" */
  v.object({ type: v.literal('arrived'), surface: v.picklist(['ssi', 'sign-in', 'profile']) }),
  /** The doorman: "the member is in a box of this kind, may I let its coach in?" Said from any LinkedIn page. */
  v.object({ type: v.literal('focused'), box: v.picklist(BOXES) }),
  /** A writing coach: "what do I go by?", "the member wants me `off` in every box of this kind", or notes in this language. From any LinkedIn page. */
  v.object({
    type: v.literal('writing'),
    box: v.picklist(BOXES),
    off: v.optional(v.literal(true)),
    noteLanguage: v.optional(noteLanguage),
  }),
  /** The coach in an invitation: "it closed with a note in it, `instead` of what the same one held before". Hashes only. From any LinkedIn page. */
  v.object({
    type: v.literal('note-written'),
    salt: noteSaltSchema,
    runs: runsSchema,
    instead: v.exactOptional(runsSchema),
  }),
  /** A writing coach: "I want a text judged, let the judges in." From any LinkedIn page. */
  v.object({ type: v.literal('judges') }),
  /** The page coach: "what do I show?", "I was made into a pill", or "what shall I show if this reading proves steady?": it is not kept. */
  v.object({
    type: v.literal('view'),
    shape: v.optional(v.picklist(['card', 'pill'])),
    candidate: v.optional(storedSnapshotSchema),
  }),
  /** A complete, consistent, steady reading. `takenAt` is ISO with offset. */
  v.object({ type: v.literal('reading'), snapshot: storedSnapshotSchema }),
  /** The page was not read, and why; or the page removed our element too often. */
  v.object({
    type: v.literal('not-read'),
    outcome: v.picklist(failed),
    hint: v.optional(v.picklist(HINTS)),
  }),
  /** The page removed our element this many times, and it stays away; from a profile: whose. */
  v.object({
    type: v.literal('removed'),
    times: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9)),
    slug: v.exactOptional(slug),
  }),
  /** The member clicked: open the side panel, at this tab where one is named. From any LinkedIn page. */
  v.object({ type: v.literal('open-panel'), tab: v.exactOptional(v.picklist(ASKED_TABS)) }),
  /** This profile was proven to be the member's own: its coach may come. */
  v.object({ type: v.literal('own-profile'), slug }),
  /** The profile coach: "what do I show?" */
  v.object({ type: v.literal('profile-view'), slug }),
  /** What was seen of the own profile: names of a closed list, numbers and hashes, no text of the page. */
  v.object({ type: v.literal('profile'), slug, visit: visitIdSchema, report: profileReportSchema }),
]);
export type PageMessage = v.InferOutput<typeof pageMessageSchema>;

/** Whose data a view speaks of: what it shows may not be the current account's any more. Without it, the current one's. */
const account = v.exactOptional(accountKeySchema);

/** What our own pages may ask of the worker, the only writer. */
export const viewMessageSchema = v.variant('type', [
  /** Change settings, the named fields only. */
  v.object({ type: v.literal('settings'), change }),
  /** Change choices, the named fields only. */
  v.object({ type: v.literal('choose'), account, change: choicesChange }),
  /** Keep what the member said of an action; the same entry twice is one. */
  v.object({ type: v.literal('log'), account, entry: logEntrySchema }),
  /** Take back exactly this entry. */
  v.object({ type: v.literal('unlog'), account, entry: logEntrySchema }),
  /** Mark a stretch of time, or take exactly this mark back. */
  v.object({ type: v.literal('annotate'), account, annotation: annotationSchema }),
  v.object({ type: v.literal('unannotate'), account, annotation: annotationSchema }),
  /** Delete one day's reading; the answer holds it for undo. */
  v.object({ type: v.literal('delete-day'), account, day: daySchema }),
  /** Undo a deletion, unless a reading was made since. */
  v.object({ type: v.literal('restore-day'), account, day: daySchema, snapshot: storedSnapshotSchema }),
  /** Whose the readings of a question (by its `of`) are: a known account's, or (null) one's that begins now. */
  v.object({
    type: v.literal('answer'),
    of: v.pipe(v.string(), v.maxLength(16)),
    account: v.nullable(accountKeySchema),
  }),
  /** What the member calls an account; empty: nothing any more. */
  v.object({ type: v.literal('name-account'), account: accountKeySchema, name: accountNameSchema }),
  /** The member copied a note: its hashes are remembered. */
  v.object({ type: v.literal('note-copied'), account, salt: noteSaltSchema, runs: runsSchema }),
  /** Erase everything, settings included. */
  v.object({ type: v.literal('erase') }),
  /** The member clicked: open the SSI page in a tab (and remember which, to notice a detour to the sign-in page). */
  v.object({ type: v.literal('open-ssi') }),
  /** The member clicked for the side panel: it shall show this tab. */
  v.object({ type: v.literal('show-tab'), tab: v.picklist(ASKED_TABS) }),
  /** Try again to keep a reading that storage refused. */
  v.object({ type: v.literal('retry') }),
]);
export type ViewMessage = v.InferOutput<typeof viewMessageSchema>;

/** The worker's answer to a view: whether it was done, and what came of it (`delete-day`: the deleted snapshot or null). */
export type ViewAnswer<Result = unknown> = { done: true; result: Result } | { done: false };
