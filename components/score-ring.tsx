import type { ComponentChildren } from 'preact';
import { PILLAR_MAX, PILLARS, type Pillar } from '../lib/score/pillar';
import { arc } from './arc';

/** Half the gap between two quarters, in degrees; wide enough for the round ends. */
const GAP = 7;
const RADIUS = 44;

/**
 * The score as a ring of four quarters, clockwise from the top in LinkedIn's order, each filled to its points of 25.
 * A picture only: what stands beside or in it (`children`) says the same in words. Null draws the empty ring.
 */
export function ScoreRing({
  pillars,
  children,
}: {
  pillars: Record<Pillar, number> | null;
  children?: ComponentChildren;
}) {
  return (
    <div class="ring">
      <svg viewBox="0 0 100 100" aria-hidden="true">
        {PILLARS.map((pillar, quarter) => (
          <Quarter key={pillar} pillar={pillar} quarter={quarter} points={pillars?.[pillar] ?? 0} />
        ))}
      </svg>
      <div class="ring-text">{children}</div>
    </div>
  );
}

function Quarter({ pillar, quarter, points }: { pillar: Pillar; quarter: number; points: number }) {
  const d = arc(quarter * 90 + GAP, quarter * 90 + 90 - GAP, RADIUS);
  return (
    <>
      <path class="ring-track" d={d} />
      {points > 0 && (
        <path
          class={`ring-fill ${pillar}`}
          d={d}
          pathLength={PILLAR_MAX}
          stroke-dasharray={`${points} ${PILLAR_MAX}`}
        />
      )}
    </>
  );
}
