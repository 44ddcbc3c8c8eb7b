import type { ProfileRecord } from './record';

/**
 * The profile as it was known when `today` began: the same where it was not visited today, as the first visit that could tell
 * left it where it was first seen today, null while there was no other visit. For a plan that stays the same all day.
 */
export function beforeToday(record: ProfileRecord, today: string): ProfileRecord | null {
  if (record.seen < today) return record;
  if (!record.before) return null;
  const diary = Object.entries(record.diary)
    .map(([section, notes]) => [section, notes.filter(({ on }) => on < today)] as const)
    .filter(([, notes]) => notes.length > 0);
  return { ...record, ...record.before, before: null, diary: Object.fromEntries(diary) };
}
