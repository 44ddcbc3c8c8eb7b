import type { Rhythm, RhythmDay } from '../../lib/coach/rhythm';
import type { CoachSay } from '../../locales/coach';
import { monthColumns } from './month-columns';

/** Things a day from which a square is darkest. */
const MOST = 3;
const WEEK = 7;

/** Thirteen weeks as squares, a column a week from Monday down, under the names of the months; in words for who can't see it, and as a table below. */
export function HeatMap({ days, today, say }: Pick<Rhythm, 'days'> & { today: string; say: CoachSay }) {
  const active = days.filter((d) => d.done > 0).length;
  const paused = days.filter((d) => d.paused && d.day <= today).length;
  const months = monthColumns(days.filter((_, i) => i % WEEK === 0).map(({ day }) => day));
  return (
    <figure class="heat">
      <div class="heat-frame">
        <div class="heat-months soft" aria-hidden="true">
          {months.map(({ week, day }) => (
            <span key={day} style={{ gridColumn: week + 1 }}>
              {say.month(day)}
            </span>
          ))}
        </div>
        <div class="heat-weekdays soft" aria-hidden="true">
          {days.slice(0, WEEK).map(({ day }, i) => (
            <span key={day}>{i % 2 === 0 && say.weekday(day)}</span>
          ))}
        </div>
        <div class="heat-map" role="img" aria-label={say.text('rhythm.map', { n: active, paused })}>
          {days.map((day) => (
            <span key={day.day} class={lookOf(day, today)} />
          ))}
        </div>
        <div class="heat-ends soft small" aria-hidden="true">
          <span>{say.day(days[0]?.day ?? today)}</span>
          <span>{say.day(today)}</span>
        </div>
      </div>
      <figcaption class="heat-legend soft small" aria-hidden="true">
        {say.text('rhythm.less')} <span class="heat-0" />
        <span class="heat-1" />
        <span class="heat-2" />
        <span class="heat-3" /> {say.text('rhythm.more')}
        {paused > 0 && (
          <>
            <span class="heat-paused" /> {say.text('rhythm.paused')}
          </>
        )}
      </figcaption>
    </figure>
  );
}

function lookOf({ day, done, paused }: RhythmDay, today: string): string {
  const now = day === today ? ' now' : '';
  if (day > today) return 'heat-later';
  if (done > 0) return `heat-${Math.min(MOST, done)}${now}`;
  return (paused ? 'heat-paused' : 'heat-0') + now;
}
