import type { ComponentChildren } from 'preact';
import { PILLAR_MAX, PILLARS, type Pillar } from '../lib/score/pillar';

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
  const d = arc(quarter * 90 + GAP, quarter * 90 + 90 - GAP);
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

/** The path of an arc between two angles in degrees, clockwise from the top. */
function arc(from: number, to: number): string {
  const at = (angle: number) => {
    const radians = ((angle - 90) * Math.PI) / 180;
    return `${(50 + RADIUS * Math.cos(radians)).toFixed(2)} ${(50 + RADIUS * Math.sin(radians)).toFixed(2)}`;
  };
  return `M${at(from)}A${RADIUS} ${RADIUS} 0 0 1 ${at(to)}`;
}
