import { FIXES } from '../../lib/profile/best-fix';
import { profileChanges, stalest } from '../../lib/profile/changes';
import { itemOf } from '../../lib/profile/item';
import type { ProfileRecord } from '../../lib/profile/record';
import type { CoachSay } from '../../locales/coach';
import { Opened } from '../today/opened';

/** Days shown at once; the older ones open. */
const FEW = 5;

/** What changed when, newest first, and the part that may want a fresh look this week. */
export function DiaryCard({ profile, today, say }: { profile: ProfileRecord; today: string; say: CoachSay }) {
  const days = byDay(profile, say);
  const oldest = stalest(profile, today);
  return (
    <section class="card" aria-labelledby="diary">
      <div class="lines">
        <h2 id="diary">{say.text('profileTab.diary')}</h2>
        <p class="soft small">{say.text(days.length > 0 ? 'profileTab.diaryLead' : 'profileTab.diaryEmpty')}</p>
      </div>
      {days.length > 0 && <Days days={days.slice(0, FEW)} say={say} />}
      {days.length > FEW && (
        <details class="facts">
          <summary>{say.text('profileTab.diaryMore', { n: days.length - FEW })}</summary>
          <Days days={days.slice(FEW)} say={say} />
        </details>
      )}
      {oldest && (
        <div class="missing">
          <p>
            <b>{say.text('profileTab.refresh')}</b>
          </p>
          <p class="soft">
            {say.text('profileTab.refreshWhy', {
              section: say.text(`item.${oldest.section}`),
              day: say.day(oldest.since, 'long'),
            })}
          </p>
          <Opened path={FIXES[itemOf(oldest.section)].path} text="today.open" say={say} />
        </div>
      )}
    </section>
  );
}

/** What changed on a day, in words. */
type Day = readonly [day: string, changes: readonly string[]];

/** The days on which a visit found a change, newest first, each with all that it found. */
function byDay(profile: ProfileRecord, say: CoachSay): Day[] {
  const days = new Map<string, string[]>();
  for (const { day, section, kind } of profileChanges(profile)) {
    const words = `${say.text(`item.${section}`)} ${say.text(`profileTab.${kind}`)}`;
    days.set(day, [...(days.get(day) ?? []), words]);
  }
  return [...days].reverse();
}

function Days({ days, say }: { days: readonly Day[]; say: CoachSay }) {
  return (
    <ul class="diary">
      {days.map(([day, changes]) => (
        <li key={day}>
          <span class="soft">{say.day(day, 'dated')}</span> <span>{changes.join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}
