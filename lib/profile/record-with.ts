import { ITEMS, type Item, itemOf, SECTIONS, type Section } from './item';
import type { Measures } from './measures';
import { mendedWith } from './mended';
import { type DiaryNote, freshRecord, MOST_NOTES, type ProfileRecord, type SeenItem, type Standpoint } from './record';
import type { ProfileReport } from './report';
import { standingOf } from './standing';

/**
 * The record after a visit on the local day `day`; null is a member whose profile was never seen. What the report doesn't
 * name stays as it was. A "yes" and a "no" replace each other, since both have proof. Of a count that is all there are
 * the latest stands; one of "at least so many" only raises. The same report a second time changes nothing. `visit` names the
 * visit (see {@link visitIdSchema}); without it, a day is one.
 */
export function recordWith(
  record: ProfileRecord | null,
  report: ProfileReport,
  day: string,
  visit: string = day,
): ProfileRecord {
  const old = record ?? freshRecord(day);
  const isNewVisit = old.visit?.id !== visit;
  const found = new Set(isNewVisit ? [] : old.visit?.found);
  const items = { ...old.items };
  for (const item of ITEMS) {
    const now = report.items[item];
    if (now) items[item] = itemAfter(old.items[item], now, day);
  }
  const diary = { ...old.diary };
  for (const section of SECTIONS) {
    const known = old.diary[section] ?? [];
    const notes = notesAfter(known, noteOf(section, report, items, day), found.has(section));
    if (notes.length > 0) diary[section] = notes;
    if (notes.length > 0 && known.length === 0) found.add(section);
  }
  const measures = measuresAfter(old, report, items);
  const before = record && isNewVisit ? beforeVisit(record, day) : old.before;
  return {
    version: old.version,
    seen: day > old.seen ? day : old.seen,
    items,
    diary,
    measures,
    before,
    mended: mendedWith(old.mended, before, { items, measures }, day),
    visit: { id: visit, found: [...found] },
  };
}

/** What stood before a new visit: all that was known on an earlier day; else as the first visit that could tell left it. */
function beforeVisit({ seen, before, items, measures }: ProfileRecord, day: string): Standpoint | null {
  if (day < seen) return before;
  if (day > seen || !before) return { items, measures };
  const told = ITEMS.filter((item) => standingOf(item, before) !== 'unknown');
  return {
    items: { ...items, ...Object.fromEntries(told.map((item) => [item, before.items[item]])) },
    measures: { ...measures, ...before.measures },
  };
}

function itemAfter(old: SeenItem | undefined, now: NonNullable<ProfileReport['items'][Item]>, day: string): SeenItem {
  const { count, exact = false, ...seen } = now;
  if (now.is === 'no') return { ...seen, day };
  const known = old?.is === 'yes' ? old : undefined;
  if (count !== undefined && (exact || count > (known?.count ?? -1))) return { ...seen, count, exact, day };
  return known?.count === undefined
    ? { ...seen, day }
    : { ...seen, count: known.count, exact: known.exact ?? false, day };
}

/** Measures of a text that is gone go with it; an agreement of words goes when one of its texts changed without a new one. */
function measuresAfter(old: ProfileRecord, report: ProfileReport, items: ProfileRecord['items']): Measures {
  const gone = (item: Item) => items[item]?.is === 'no';
  const headline = gone('headline') ? undefined : (report.measures.headline ?? old.measures.headline);
  const about = gone('about') ? undefined : (report.measures.about ?? old.measures.about);
  const role = gone('current-role') ? undefined : (report.measures.role ?? old.measures.role);
  const changed = (['headline', 'about', 'roles'] as const).some((section) => {
    const now = report.sections[section];
    return gone(itemOf(section)) || (now && now.hash !== old.diary[section]?.at(-1)?.hash);
  });
  const agreement = report.measures.agreement ?? (changed ? undefined : old.measures.agreement);
  return {
    ...(headline ? { headline } : {}),
    ...(about ? { about } : {}),
    ...(role ? { role } : {}),
    ...(agreement ? { agreement } : {}),
  };
}

function noteOf(section: Section, report: ProfileReport, items: ProfileRecord['items'], on: string): DiaryNote | null {
  const shown = report.sections[section];
  const count = items[itemOf(section)]?.count ?? null;
  if (shown) return { on, length: shown.length, count, hash: shown.hash };
  const parts: readonly Item[] = section === 'roles' ? ['current-role', 'earlier-roles'] : [itemOf(section)];
  return parts.every((item) => report.items[item]?.is === 'no') ? { on, length: 0, count: 0, hash: null } : null;
}

/**
 * A note is added when the section is another than before. On a day that has one already it is replaced, and dropped
 * where the section is again what it was; how the section was found stays, but for the visit that `finds` it. A clock that
 * went back adds nothing.
 */
function notesAfter(notes: readonly DiaryNote[], now: DiaryNote | null, finds: boolean): readonly DiaryNote[] {
  const last = notes.at(-1);
  if (!now || (last && (now.on < last.on || now.hash === last.hash))) return notes;
  const isToday = last?.on === now.on && (notes.length > 1 || finds);
  const before = isToday ? notes.slice(0, -1) : notes;
  if (before.length > 0 && before.at(-1)?.hash === now.hash) return before;
  return [...before, now].slice(-MOST_NOTES);
}
