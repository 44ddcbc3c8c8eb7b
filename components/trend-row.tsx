import { PILLARS } from '../lib/score/pillar';
import type { Snapshot } from '../lib/score/snapshot';
import type { Say } from '../locales';

interface Props {
  snapshot: Snapshot;
  /** Null where the row can't be deleted. */
  onDelete: ((day: string) => void) | null;
  say: Say;
}

/** One reading as a row: day, total, pillars, ranks; what is not known is a dash with a word for it. */
export function TrendRow({ snapshot, onDelete, say }: Props) {
  const { day, overall, pillars, industry, network } = snapshot;
  return (
    <tr>
      {onDelete && (
        <td class="row-remove">
          <button
            type="button"
            class="remove"
            aria-label={say.text('trend.delete', { day: say.day(day, 'long') })}
            onClick={() => onDelete(day)}
          >
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
            </svg>
          </button>
        </td>
      )}
      <th scope="row">
        <time dateTime={day}>{say.day(day, 'dated')}</time>
      </th>
      <td>
        <strong>{say.number(overall)}</strong>
      </td>
      {PILLARS.map((pillar) => (
        <td key={pillar}>{say.number(pillars[pillar])}</td>
      ))}
      <Rank rank={industry?.rank ?? null} say={say} />
      <Rank rank={network?.rank ?? null} say={say} />
    </tr>
  );
}

function Rank({ rank, say }: { rank: number | null; say: Say }) {
  if (rank !== null) return <td>{rank}</td>;
  return (
    <td>
      <span aria-hidden="true">–</span>
      <span class="unseen">{say.text('trend.unknown')}</span>
    </td>
  );
}
