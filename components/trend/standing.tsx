import { benchmarkOf } from '../../lib/score/benchmark';
import type { Snapshot } from '../../lib/score/snapshot';
import type { CoachSay } from '../../locales/coach';

/** The comparison in words: against each average, and the place by rank. A group the page doesn't show is left out. */
export function Standing({ latest, say }: { latest: Snapshot; say: CoachSay }) {
  const benchmark = benchmarkOf(latest);
  const lines = (['industry', 'network'] as const).flatMap((group) => {
    const { against = null, place = null } = benchmark[group] ?? {};
    const words = [against && say.text(`compare.${group}_${against}`), place && say.text(`compare.place_${place}`)];
    const line = words.filter(Boolean).join(' ');
    return line ? [{ group, line }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <>
      <ul class="bullets">
        {lines.map(({ group, line }) => (
          <li key={group}>{line}</li>
        ))}
      </ul>
      <p class="soft small">{say.text('compare.note')}</p>
    </>
  );
}
