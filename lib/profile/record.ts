import * as v from 'valibot';
import { isPlain } from '../history/upgrade';
import { daySchema } from '../score/moment';
import { ITEMS, SECTIONS } from './item';
import { countSchema, type Measures, measuresSchema } from './measures';
import { MENDABLE, type Mended } from './mended';
import { hashSchema, itemSchema } from './report';
import { type Visit, visitSchema } from './visit';

/** The version of a stored profile that this code writes. */
const VERSION = 1;
/** Notes a section keeps: one a week for a year. The oldest go first. */
export const MOST_NOTES = 52;

/** An item as last seen, and the local day of that. */
const seenItemSchema = v.object({ ...itemSchema.entries, day: daySchema });
export type SeenItem = v.InferOutput<typeof seenItemSchema>;

/** A section from a day on: its length, how many it holds where they are counted, its hash; null where it was not there. */
const noteSchema = v.object({
  on: daySchema,
  length: countSchema,
  count: v.nullable(countSchema),
  hash: v.nullable(hashSchema),
});
export type DiaryNote = v.InferOutput<typeof noteSchema>;

/** What was last seen of each item and of each text. */
export interface Standpoint {
  items: { [I in (typeof ITEMS)[number]]?: SeenItem };
  measures: Measures;
}

/**
 * What is stored of the member's own profile: no text, only what was there on which day, counts, measures and hashes.
 * - `seen`: the local day of the last visit
 * - `items`: an item that isn't named was never seen, which is no "no"
 * - `diary`: per section, oldest note first; the first is how it was found, each later one a change. A day has one note,
 *   but for that of the first: a later visit of that day may have found a change already
 * - `mended`: on which day a visit last found an item, or a step further, mended
 * - `visit`: the last visit; null where there was none, or an older version wrote the record
 */
export interface ProfileRecord extends Standpoint {
  version: typeof VERSION;
  seen: string;
  /**
   * Items and measures at the end of the last earlier day with a visit; of what was first seen on the last day itself, as
   * its first visit that could tell left it. Null while there was one visit only.
   */
  before: Standpoint | null;
  diary: { [S in (typeof SECTIONS)[number]]?: readonly DiaryNote[] };
  mended: Mended;
  visit: Visit | null;
}

/** A record of nothing, begun on a local day. */
export function freshRecord(day: string): ProfileRecord {
  return { version: VERSION, seen: day, items: {}, measures: {}, before: null, diary: {}, mended: {}, visit: null };
}

/**
 * The profile in a stored value. What can't be read of it is left out, item by item and note by note; null where it is
 * no profile of this version at all.
 */
export function profileFrom(stored: unknown): ProfileRecord | null {
  if (!isPlain(stored) || stored.version !== VERSION || !v.is(daySchema, stored.seen)) return null;
  return {
    ...freshRecord(stored.seen),
    ...standpointFrom(stored),
    before: isPlain(stored.before) ? standpointFrom(stored.before) : null,
    diary: readEach(SECTIONS, stored.diary, notesIn),
    mended: readEach(MENDABLE, stored.mended, (day) => read(daySchema, day)),
    visit: read(visitSchema, stored.visit) ?? null,
  };
}

function standpointFrom({ items, measures }: Record<string, unknown>): Standpoint {
  return {
    items: readEach(ITEMS, items, (item) => read(seenItemSchema, item)),
    measures: measuresFrom(measures),
  };
}

function measuresFrom(stored: unknown): Measures {
  const names = Object.keys(measuresSchema.entries);
  const alone = (value: unknown, name: string) => read(measuresSchema, { [name]: value });
  return Object.assign({}, ...Object.values(readEach(names, stored, alone)));
}

function notesIn(notes: unknown): DiaryNote[] | undefined {
  if (!Array.isArray(notes)) return undefined;
  const inOrder: DiaryNote[] = [];
  for (const note of notes.flatMap((note) => read(noteSchema, note) ?? []))
    if (follows(note, inOrder)) inOrder.push(note);
  return inOrder.length > 0 ? inOrder.slice(-MOST_NOTES) : undefined;
}

/** Each note is of a later day, but for the first change: a later visit of the first day may have found it. */
function follows(note: DiaryNote, notes: readonly DiaryNote[]): boolean {
  const last = notes.at(-1);
  return !last || note.on > last.on || (notes.length === 1 && note.on === last.on && note.hash !== last.hash);
}

function readEach<Name extends string, Value>(
  names: readonly Name[],
  from: unknown,
  read: (value: unknown, name: Name) => Value | undefined,
): { [N in Name]?: Value } {
  const values = isPlain(from) ? from : {};
  const known = names.map((name) => [name, Object.hasOwn(values, name) ? read(values[name], name) : undefined]);
  return Object.fromEntries(known.filter(([, value]) => value !== undefined));
}

function read<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | undefined {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : undefined;
}
