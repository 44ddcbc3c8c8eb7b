import { useMemo, useState } from 'preact/hooks';
import { soFar } from '../lib/coach/dated-ahead';
import type { Annotation } from '../lib/member/annotation';
import { type ProfileChange, profileChanges } from '../lib/profile/changes';
import { addDays } from '../lib/score/day';
import { PILLAR_MAX, PILLARS, type Pillar, TOTAL_MAX } from '../lib/score/pillar';
import type { Snapshot } from '../lib/score/snapshot';
import { type Point, RANGES, type Range, within } from './chart-geometry';
import { ProfileMarks } from './trend/profile-marks';
import { TrendMarks } from './trend/trend-marks';
import { TrendChart } from './trend-chart';
import { TrendTable } from './trend-table';
import type { CoachProps } from './view';

/** The trend of total and pillars over a chosen period: charts, and the same facts as a table. */
export function Trend({ state, actions, say }: CoachProps) {
  const { snapshots, today, complete, profile } = state;
  // LinkedIn's index looks back about 90 days, so that is what a member sees first.
  const [range, setRange] = useState<Range>(90);
  const shown = useMemo(() => within(snapshots, range, today), [snapshots, range, today]);
  // A reading dated ahead is for the table alone, where it can be deleted.
  const drawn = useMemo(() => soFar(shown, today), [shown, today]);
  const changes = useMemo(() => (profile ? profileChanges(profile) : []), [profile]);
  const first = snapshots[0];
  return (
    <section class="card trend" aria-labelledby="trend" aria-busy={!complete}>
      <div class="trend-head">
        <h2 id="trend">{say.text('trend.title')}</h2>
        <fieldset class="ranges">
          <legend class="unseen">{say.text('trend.range')}</legend>
          {RANGES.map((each) => (
            <label key={each}>
              <input type="radio" name="range" checked={each === range} onChange={() => setRange(each)} />
              <span>{say.text(each === 'all' ? 'trend.all' : `trend.days${each}`)}</span>
            </label>
          ))}
        </fieldset>
      </div>
      {complete && drawn.length === 0 && <p class="soft">{say.text(first ? 'trend.none' : 'trend.empty')}</p>}
      {complete && first && drawn.length > 0 && (
        <>
          <Charts
            shown={drawn}
            from={range === 'all' ? first.day : addDays(today, 1 - range)}
            to={today}
            marks={state.annotations}
            changes={changes}
            say={say}
          />
          <p class="soft small">
            {drawn.length === 1 ? say.text('trend.one') : say.count('trend.readings', drawn.length)}
            {drawn.length > 1 && `. ${say.text('trend.gaps')}`}
          </p>
        </>
      )}
      {complete && <TrendTable shown={shown} sample={state.settings.sample} actions={actions} say={say} />}
    </section>
  );
}

interface ChartsProps {
  shown: readonly Snapshot[];
  from: string;
  to: string;
  marks: readonly Annotation[];
  changes: readonly ProfileChange[];
  say: CoachProps['say'];
}

function Charts({ shown, from, to, marks, changes, say }: ChartsProps) {
  const lines = useMemo(() => {
    const line = (value: (s: Snapshot) => number): Point[] => shown.map((s) => ({ day: s.day, value: value(s) }));
    return {
      total: line((s) => s.overall),
      pillars: PILLARS.map((pillar): [Pillar, Point[]] => [pillar, line((s) => s.pillars[pillar])]),
    };
  }, [shown]);
  const frame = { from, to, say };
  return (
    <div class="charts">
      <TrendChart
        name={say.text('score.total')}
        hue="total"
        points={lines.total}
        max={TOTAL_MAX}
        marks={marks}
        changes={[...new Set(changes.map(({ day }) => day))]}
        {...frame}
      />
      <div class="axis soft small" aria-hidden="true">
        <span>{say.day(from, 'dated')}</span>
        <span>{say.day(to, 'dated')}</span>
      </div>
      <TrendMarks marks={marks} {...frame} />
      <ProfileMarks changes={changes} {...frame} />
      {lines.pillars.map(([pillar, points]) => (
        <TrendChart
          key={pillar}
          name={say.text(`score.${pillar}Short`)}
          hue={pillar}
          points={points}
          max={PILLAR_MAX}
          {...frame}
        />
      ))}
    </div>
  );
}
