import type { rhythmOf } from '../../lib/coach/rhythm';
import type { CoachSay } from '../../locales/coach';
import { HeatMap } from './heat-map';

type Rhythm = ReturnType<typeof rhythmOf>;

/** How regularly the member comes to it: this week, weeks kept, thirteen weeks as a map and as a table. Nothing is lost by a missed day. */
export function RhythmCard({ rhythm, today, say }: { rhythm: Rhythm; today: string; say: CoachSay }) {
  const { thisWeek, weeks, days, streak, freeToday } = rhythm;
  const began = days.some((d) => d.done > 0);
  return (
    <section class="card rhythm" aria-labelledby="rhythm">
      <h2 id="rhythm">{say.text('rhythm.title')}</h2>
      <ul class="rhythm-lines">
        <li>
          <b>{weekInWords(thisWeek, say)}</b>
        </li>
        {thisWeek.chosen === 0 && thisWeek.days > 0 && (
          <li class="soft">{say.count('rhythm.weekDone', thisWeek.days)}</li>
        )}
        {freeToday && <li class="soft">{say.text('rhythm.freeToday')}</li>}
        {began && weeks && weeks.of > 1 && (
          <li class="soft">
            {say.count('rhythm.kept', weeks.kept, { of: weeks.of })}
            {weeks.paused > 0 && `, ${say.count('rhythm.weeksPaused', weeks.paused)}`}
          </li>
        )}
        {streak !== null && streak > 0 && <li class="soft">{say.count('rhythm.streak', streak)}</li>}
      </ul>
      {began ? (
        <>
          <HeatMap days={days} today={today} say={say} />
          <WeekTable days={days} today={today} say={say} />
        </>
      ) : (
        <p class="soft">{say.text('rhythm.empty')}</p>
      )}
    </section>
  );
}

function weekInWords({ days, chosen, paused }: Rhythm['thisWeek'], say: CoachSay): string {
  if (chosen > 0) return say.count('rhythm.week', days, { of: chosen });
  return say.text(paused ? 'rhythm.weekPaused' : 'rhythm.weekFree');
}

function WeekTable({ days, today, say }: { days: Rhythm['days']; today: string; say: CoachSay }) {
  const weeks = Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7)).reverse();
  const columns = ['weekOf', 'days', 'things', 'pausedDays'] as const;
  return (
    <details class="facts">
      <summary>{say.text('rhythm.table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={say.text('rhythm.table')}>
        <table>
          <thead>
            <tr>
              {columns.map((key) => (
                <th key={key} scope="col">
                  {say.text(`rhythm.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week[0]?.day}>
                <th scope="row">{say.day(week[0]?.day ?? '')}</th>
                <td>{week.filter((d) => d.done > 0).length}</td>
                <td>{week.reduce((sum, d) => sum + d.done, 0)}</td>
                <td>{week.filter((d) => d.paused && d.day <= today).length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
