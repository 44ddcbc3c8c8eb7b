import type { ProfileChange } from '../../lib/profile/changes';
import type { CoachSay } from '../../locales/coach';

/** Days named, at most: the newest. The strokes show all. */
const MOST = 4;

interface Props {
  /** Oldest first. */
  changes: readonly ProfileChange[];
  from: string;
  to: string;
  say: CoachSay;
}

/** Which parts of the profile were found changed in the days that the chart shows, in words; its strokes are these. */
export function ProfileMarks({ changes, from, to, say }: Props) {
  const byDay = new Map<string, string[]>();
  for (const { day, section } of changes)
    if (day >= from && day <= to) byDay.set(day, [...(byDay.get(day) ?? []), say.text(`item.${section}`)]);
  if (byDay.size === 0) return null;
  const days = [...byDay].reverse();
  const earlier = days.length - MOST;
  return (
    <div class="profile-marks soft small">
      <ul>
        {days.slice(0, MOST).map(([day, sections]) => (
          <li key={day}>
            <span class="change-key" aria-hidden="true" />
            {say.text('profileTab.trendChange', { day: say.day(day), sections: sections.join(', ') })}
          </li>
        ))}
        {earlier > 0 && <li>{say.count('profileTab.trendEarlier', earlier)}</li>}
      </ul>
      <p>{say.text('profileTab.trendNote')}</p>
    </div>
  );
}
