import type { ProfileChange } from '../../lib/profile/changes';
import type { CoachSay } from '../../locales/coach';
import { clustersOf } from '../chart-geometry';
import { dayInWords } from '../day-in-words';

/** Marks said at once, at most: the newest. The earlier ones open. */
const MOST = 4;

interface Props {
  /** Oldest first. */
  changes: readonly ProfileChange[];
  from: string;
  /** Today. */
  to: string;
  say: CoachSay;
}

/** Which parts of the profile were found changed in the days that the chart shows, by the numbers below its strokes. */
export function ProfileMarks({ changes, from, to, say }: Props) {
  const byDay = new Map<string, string[]>();
  for (const { day, section } of changes) byDay.set(day, [...(byDay.get(day) ?? []), say.text(`item.${section}`)]);
  const marks = clustersOf([...byDay.keys()], from, to).map(({ days }) =>
    days.map((day) => `${dayInWords(day, to, say)}: ${byDay.get(day)?.join(', ')}`),
  );
  if (marks.length === 0) return null;
  const earlier = Math.max(0, marks.length - MOST);
  return (
    <div class="profile-marks soft small">
      <p>{say.text('profileTab.trendChanges')}</p>
      {earlier > 0 && (
        <details>
          <summary>{say.text('profileTab.diaryMore', { n: earlier })}</summary>
          <Marks marks={marks.slice(0, earlier)} start={1} />
        </details>
      )}
      <Marks marks={marks.slice(earlier)} start={earlier + 1} />
      <p>{say.text('profileTab.trendNote')}</p>
    </div>
  );
}

function Marks({ marks, start }: { marks: readonly (readonly string[])[]; start: number }) {
  return (
    <ol start={start}>
      {marks.map((mark) => (
        <li key={mark[0]}>{mark.join('; ')}</li>
      ))}
    </ol>
  );
}
