import type { Change } from '../lib/coach/summary';
import { PILLAR_MAX, PILLARS, type Pillar } from '../lib/score/pillar';
import type { Say } from '../locales';

interface Props {
  /** Points per pillar, 0-25. */
  pillars: Record<Pillar, number>;
  /** Points each lacks to 25. */
  gaps: Record<Pillar, number>;
  /** How they moved; null leaves that out. */
  change: Change | null;
  say: Say;
}

/** The four pillars with their points, a bar, the gap to 25 in words and, where known, the change. */
export function PillarBars({ pillars, gaps, change, say }: Props) {
  return (
    <ul class="pillars">
      {PILLARS.map((pillar) => (
        <li key={pillar} class="pillar">
          <div class="pillar-row">
            <span class="pillar-name">{say.text(`score.${pillar}`)}</span>
            <span class="pillar-points">
              <strong>{say.number(pillars[pillar])}</strong> / {PILLAR_MAX}
            </span>
          </div>
          <PillarBar pillar={pillar} points={pillars[pillar]} />
          <div class="pillar-row soft small">
            <span>{gapInWords(gaps[pillar], say)}</span>
            {change && say.signed(change.pillars[pillar]) !== '0' && (
              <span>
                {say.signed(change.pillars[pillar])} {say.text('score.since', { day: say.day(change.since) })}
              </span>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** One pillar's bar, filled to its points of 25. A picture only. */
export function PillarBar({ pillar, points }: { pillar: Pillar; points: number }) {
  return (
    <span class={`bar ${pillar}`} aria-hidden="true">
      <span style={{ width: `${(points / PILLAR_MAX) * 100}%` }} />
    </span>
  );
}

/** What a pillar lacks to 25, in words: in tenths, but never "0 to go" where something is left. */
export function gapInWords(gap: number, say: Say): string {
  return gap > 0 ? say.text('score.gap', { n: inTenths(gap, say) }) : say.text('score.full');
}

function inTenths(gap: number, say: Say): string {
  return gap < 0.05 ? say.number(gap) : say.number(gap, 1);
}
