import { useMemo } from 'preact/hooks';
import { type Observation, observationsOf } from '../../lib/coach/observations';
import type { MemberState } from '../../lib/member/state';
import type { Trend } from '../../lib/score/trend';
import type { CoachSay } from '../../locales/coach';
import { observationInWords } from './observation-in-words';

/** What may honestly be said of the readings: first the total's movement and its wobble, then pillars that moved and events. */
export function SaidCard({ state, say }: { state: MemberState; say: CoachSay }) {
  const { snapshots, today } = state;
  const all = useMemo(() => observationsOf(snapshots, today), [snapshots, today]);
  const [first, ...rest] = all;
  if (!first) return null;
  return (
    <section class="card said-card" aria-labelledby="said">
      <h2 id="said">{say.text('said.title')}</h2>
      <p class="first-said">{observationInWords(first, say)}</p>
      {first.is === 'trend' && <p class="soft">{courseInWords(first.trend, say)}</p>}
      {rest.length > 0 && (
        <ul class="said-list">
          {rest.map((one) => (
            <li key={keyOf(one)}>{observationInWords(one, say)}</li>
          ))}
        </ul>
      )}
      {first.is !== 'none' && <p class="soft small">{say.text('said.own')}</p>}
    </section>
  );
}

/** How the readings lie beside their movement, and why another number can stand on Today. */
function courseInWords({ wobble, readings, from }: Trend, say: CoachSay): string {
  const n = say.number(wobble, 1);
  const beside = n === say.number(0) ? '' : `${say.text('said.wobble', { n })} `;
  return beside + say.text('said.course', { readings, day: say.day(from, 'long') });
}

function keyOf(one: Observation): string {
  return one.is === 'trend' ? one.trend.subject : one.is;
}
