import { useMemo } from 'preact/hooks';
import type { Annotation } from '../lib/member/annotation';
import type { Pillar } from '../lib/score/pillar';
import type { Say } from '../locales';
import { bandsOf, clustersOf, dotsOf, frameOf, lineOf, type Point, strokesOf, thinned } from './chart-geometry';

/** More columns than any panel has pixels for a chart would only cost time. */
const COLUMNS = 360;
/** Above this many readings their dots would merge into the line. */
const DOTTED = { total: 100, pillar: 45 };

interface Props {
  name: string;
  /** The hue: a pillar's, or the total's. */
  hue: Pillar | 'total';
  /** Sorted by day, at least one. */
  points: readonly Point[];
  from: string;
  to: string;
  /** Points at its fullest, 25 or 100. */
  max: number;
  /** Stretches of time the member marked, drawn behind the line. */
  marks?: readonly Annotation[];
  /** Days on which something changed that the member may want to see beside the line; sorted, each once. Numbered below it. */
  changes?: readonly string[];
  say: Say;
}

/** One thing over time: a line with its readings as dots, broken where days are missing. The table says the same. */
export function TrendChart({ name, hue, points, from, to, max, marks = [], changes = [], say }: Props) {
  const drawn = useMemo(() => {
    const frame = frameOf(points, from, to, max);
    const most = hue === 'total' ? DOTTED.total : DOTTED.pillar;
    const few = thinned(points, frame, COLUMNS);
    return { frame, line: lineOf(few, frame), dots: points.length <= most ? dotsOf(points, frame) : '' };
  }, [points, from, to, max, hue]);
  const { frame, line, dots } = drawn;
  const strokes = strokesOf(changes, from, to);
  const last = points.at(-1);
  return (
    <figure class={`chart ${hue}`}>
      <figcaption class="pillar-row">
        <span>{name}</span>
        <strong>{last && say.number(last.value, 1)}</strong>
      </figcaption>
      <div class="plot">
        <span class="tick" aria-hidden="true">
          {say.number(frame.high)}
        </span>
        {hue === 'total' && (
          <span class="tick middle" aria-hidden="true">
            {say.number((frame.low + frame.high) / 2)}
          </span>
        )}
        <span class="tick" aria-hidden="true">
          {say.number(frame.low)}
        </span>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={inWords(name, points, say)}>
          {bandsOf(marks, from, to).map(({ kind, x, width }) => (
            <rect key={`${kind} ${x}`} class={`mark-${kind}`} x={x} y="0" width={width} height="100" />
          ))}
          <path class="grid" d="M0 0H100M0 50H100M0 100H100" />
          {strokes && <path class="changes" d={strokes} />}
          <path class="line" d={line} />
          {dots && <path class="dots" d={dots} />}
        </svg>
        {strokes && (
          <div class="change-numbers" aria-hidden="true">
            {clustersOf(changes, from, to).map(({ x }, at) => (
              <span key={x} style={{ left: `${x}%` }}>
                {at + 1}
              </span>
            ))}
          </div>
        )}
      </div>
    </figure>
  );
}

/** The chart in one sentence. */
function inWords(name: string, points: readonly Point[], say: Say): string {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return name;
  const to = say.day(last.day, 'long');
  const number = (n: number) => say.number(n, 1);
  if (points.length === 1) return say.text('trend.point', { name, last: number(last.value), to });
  return say.text('trend.chart', {
    name,
    first: number(first.value),
    from: say.day(first.day, 'long'),
    last: number(last.value),
    to,
    low: number(points.reduce((least, p) => Math.min(least, p.value), first.value)),
    high: number(points.reduce((most, p) => Math.max(most, p.value), first.value)),
  });
}
