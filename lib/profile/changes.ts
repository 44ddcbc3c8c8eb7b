import { daysBetween } from '../score/day';
import { SECTIONS, type Section } from './item';
import type { ProfileRecord } from './record';

/** A section that became another, as a visit found it: on which local day, and whether it came, went or changed. */
export interface ProfileChange {
  day: string;
  section: Section;
  kind: 'added' | 'removed' | 'changed';
}

/**
 * All changes in the diary, oldest first. The day is that of the visit that saw it: the change itself lies between that
 * and the visit before. How a section was first found is no change.
 */
export function profileChanges({ diary }: Pick<ProfileRecord, 'diary'>): ProfileChange[] {
  const changes = SECTIONS.flatMap((section) =>
    (diary[section] ?? []).flatMap((note, at, notes): ProfileChange[] => {
      const before = notes[at - 1];
      if (!before) return [];
      const kind = note.hash === null ? 'removed' : before.hash === null ? 'added' : 'changed';
      return [{ day: note.on, section, kind }];
    }),
  );
  return changes.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Sections worth a fresh look now and then, the most rewarding first: it goes before others of the same age. Ours. */
const REFRESHED: readonly Section[] = [
  'featured',
  'projects',
  'roles',
  'about',
  'skills',
  'recommendations',
  'headline',
];
/** Younger than this nothing is stale: our rule of thumb. */
const STALE_AFTER = 14;

/** The section that stayed as it is the longest, and since which day at least; null where none is two weeks old. */
export function stalest(
  { diary }: Pick<ProfileRecord, 'diary'>,
  today: string,
): { section: Section; since: string } | null {
  const there = REFRESHED.flatMap((section) => {
    const last = diary[section]?.at(-1);
    return last && last.hash !== null ? [{ section, since: last.on }] : [];
  });
  const oldest = there.reduce<(typeof there)[number] | null>((a, b) => (a && a.since <= b.since ? a : b), null);
  return oldest && daysBetween(oldest.since, today) >= STALE_AFTER ? oldest : null;
}
