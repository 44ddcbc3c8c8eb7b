import type { Change, Summary } from '../lib/coach/summary';
import type { Say } from '../locales';
import { ScoreRing } from './score-ring';

/** The score, its tier and how it moved: the first thing popup and side panel say. Grey once it is stale. */
export function ScoreHead({ summary, say }: { summary: Summary; say: Say }) {
  const { latest, tier, change, stale } = summary;
  const changes = [change.previous, change.month].filter((each) => each !== null);
  // Otherwise +2.8 beside totals of 44 and 47 looks like a mistake.
  const differs = changes.some(({ total, shown }) => say.signed(total) !== say.signed(shown));
  return (
    <div class={stale ? 'head stale' : 'head'}>
      <ScoreRing pillars={latest.pillars}>
        <strong class="ring-score">{say.number(latest.overall, 0)}</strong>
        <span class="ring-of">{say.text('score.outOf100')}</span>
      </ScoreRing>
      <div class="head-words">
        <p class="tier">{say.text(`score.${tier}`)}</p>
        {change.previous ? (
          <ul class="changes">
            <ChangeLine change={change.previous} say={say} />
            {change.month && change.month.since !== change.previous.since && (
              <ChangeLine change={change.month} say={say} />
            )}
          </ul>
        ) : (
          <p class="soft">{say.text('score.first')}</p>
        )}
        {differs && <p class="soft small">{say.text('score.exactPoints')}</p>}
      </div>
    </div>
  );
}

function ChangeLine({ change, say }: { change: Change; say: Say }) {
  // A day of another year needs its year.
  const day = say.day(change.since, change.days > 180 ? 'dated' : 'short');
  const moved = say.signed(change.total);
  if (moved === '0') return <li class="soft">{say.text('score.noChange', { day })}</li>;
  return (
    <li>
      <strong class={change.total > 0 ? 'moved up' : 'moved down'}>{moved}</strong>{' '}
      <span class="soft">{say.text('score.since', { day })}</span>
    </li>
  );
}
