import { useMemo } from 'preact/hooks';
import { windowOf } from '../../lib/coach/activity-window';
import { factsOf } from '../../lib/coach/facts-of';
import type { LogEntry } from '../../lib/coach/log';
import { onLinkedIn } from '../../lib/coach/on-linkedin';
import { tallied } from '../../lib/coach/review';
import { dayOf, daysBetween } from '../../lib/score/day';
import { WINDOW_DAYS } from '../../lib/score/window';
import type { CoachSay } from '../../locales/coach';
import type { Coaching, CoachProps } from '../view';

const WEEK = 7;
const WEEKS = Math.ceil(WINDOW_DAYS / WEEK);
/** Things a week whose bar is full, unless a week has more: one a day. */
const ORDINARY = 7;

/** The member's own log as a tank of 90 days: how full, what came in this week, what goes out in the next. */
export function TankCard({ state, coaching, say }: Omit<CoachProps, 'actions'> & { coaching: Coaching }) {
  const { today } = state;
  const { from, inside, entered, leaving } = useMemo(() => {
    return windowOf(onLinkedIn(factsOf(state).log, coaching.rules), today);
  }, [state, coaching, today]);
  return (
    <section class="card tank" aria-labelledby="tank">
      <h2 id="tank">{say.text('tank.title')}</h2>
      <p class="soft">{say.text('tank.lead')}</p>
      {inside.length === 0 ? (
        <p>{say.text('tank.empty')}</p>
      ) : (
        <>
          <p>
            <b>{say.count('tank.inside', inside.length, { day: say.day(from, 'long') })}</b>
          </p>
          <Levels inside={inside} from={from} say={say} />
          <Flow
            name={say.text('tank.entered')}
            none={say.text('tank.nothingIn')}
            log={entered}
            coaching={coaching}
            say={say}
          />
          <Flow
            name={say.text('tank.leaving')}
            none={say.text('tank.nothingOut')}
            log={leaving}
            coaching={coaching}
            say={say}
          />
        </>
      )}
    </section>
  );
}

/** The window week by week, the oldest (which goes out next) at the left. */
function Levels({ inside, from, say }: { inside: readonly LogEntry[]; from: string; say: CoachSay }) {
  const weeks = Array.from({ length: WEEKS }, () => 0);
  for (const { at } of inside) {
    const week = Math.min(WEEKS - 1, Math.floor(daysBetween(from, dayOf(at)) / WEEK));
    weeks[week] = (weeks[week] ?? 0) + 1;
  }
  // From an ordinary week's height: one tick must not look like twelve.
  const most = Math.max(ORDINARY, ...weeks);
  return (
    <figure class="levels-figure">
      <div class="levels" role="img" aria-label={say.text('tank.picture', { list: weeks.join(', ') })}>
        {weeks.map((n, week) => (
          <span key={week}>
            {n > 0 && n}
            <span style={{ height: `${(n / most) * 100}%` }} />
          </span>
        ))}
      </div>
      <figcaption class="axis soft small" aria-hidden="true">
        <span class="leaves">{say.text('tank.next')}</span>
        <span>{say.text('tank.thisWeek')}</span>
      </figcaption>
    </figure>
  );
}

interface FlowProps {
  name: string;
  none: string;
  log: readonly LogEntry[];
  coaching: Coaching;
  say: CoachSay;
}

function Flow({ name, none, log, coaching, say }: FlowProps) {
  return (
    <div>
      <h3>{name}</h3>
      {log.length === 0 ? (
        <p class="soft">{none}</p>
      ) : (
        <ul class="bullets">
          {tallied(log).map(({ rule, times }) => {
            const { title } = coaching.words(say.language, rule);
            return <li key={rule}>{times > 1 ? say.text('tank.times', { title, times }) : title}</li>;
          })}
        </ul>
      )}
    </div>
  );
}
