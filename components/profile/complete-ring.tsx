import type { ComponentChildren } from 'preact';
import type { Shares } from '../../lib/profile/completeness';
import { ITEMS } from '../../lib/profile/item';
import { arc } from '../arc';

/** Between two parts, in degrees. */
const GAP = 5;
const RADIUS = 44;
const PARTS = ['have', 'missing', 'unknown'] as const;

/**
 * A profile's items as a ring, clockwise from the top: what is in place as a full stroke, what is to be improved as a
 * broken one, what is not known as a thin line. A picture only: what stands beside or in it (`children`) says the same in words.
 */
export function CompleteRing({ counts, children }: { counts: Shares<number>; children?: ComponentChildren }) {
  const shown = PARTS.filter((part) => counts[part] > 0);
  const gap = shown.length > 1 ? GAP : 0.1;
  let from = 0;
  return (
    <div class="ring complete-ring">
      <svg viewBox="0 0 100 100" aria-hidden="true">
        {shown.map((part) => {
          const start = from;
          from += (counts[part] / ITEMS.length) * 360;
          return <path key={part} class={`part-${part}`} d={arc(start + gap / 2, from - gap / 2, RADIUS)} />;
        })}
      </svg>
      <div class="ring-text">{children}</div>
    </div>
  );
}
