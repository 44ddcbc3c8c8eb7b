import { useMemo } from 'preact/hooks';
import { outlookNeed } from '../../lib/coach/outlook-needs';
import type { MemberState } from '../../lib/member/state';
import { HORIZONS, type Outlook, outlookOf } from '../../lib/score/outlook';
import { TOTAL_MAX } from '../../lib/score/pillar';
import type { CoachSay } from '../../locales/coach';

/** The coming weeks as ranges of whole points, if the rhythm stays; or what it still takes to say that. */
export function OutlookCard({ state, say }: { state: MemberState; say: CoachSay }) {
  const { snapshots, today } = state;
  const ahead = useMemo(() => outlookOf(snapshots, today), [snapshots, today]);
  const need = useMemo(() => outlookNeed(snapshots, today), [snapshots, today]);
  return (
    <section class="card outlook" aria-labelledby="outlook">
      <h2 id="outlook">{say.text('outlook.title')}</h2>
      {ahead.length > 0 ? (
        <>
          <p class="soft">{say.text('outlook.lead')}</p>
          <dl class="ranges-ahead">
            {ahead.map((one) => (
              <Ahead key={one.days} outlook={one} say={say} />
            ))}
          </dl>
          {ahead.at(-1)?.days !== HORIZONS.at(-1) && <p>{say.text('outlook.further')}</p>}
          <p class="soft small">
            {say.text('said.own')} {say.text('outlook.limits')}
          </p>
        </>
      ) : (
        <p>
          {say.text(need ? 'outlook.none' : 'outlook.unsure')}{' '}
          {need && <span class="soft">{say.count(`outlook.${need.of}`, need.n)}</span>}
        </p>
      )}
    </section>
  );
}

function Ahead({ outlook: { day, low, high }, say }: { outlook: Outlook; say: CoachSay }) {
  const percent = (points: number) => `${(points / TOTAL_MAX) * 100}%`;
  return (
    <div>
      <dt class="soft">{say.text('outlook.when', { day: say.day(day) })}</dt>
      <dd>
        <span class="bar" aria-hidden="true">
          <span style={{ marginLeft: percent(low), width: percent(Math.max(1, high - low)) }} />
        </span>
        <b>{say.text('outlook.range', { low, high })}</b>
      </dd>
    </div>
  );
}
