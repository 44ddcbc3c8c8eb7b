import type { PageAction } from '../lib/browser/page-view';
import type { Change, Summary } from '../lib/coach/summary';
import { PILLAR_MAX, PILLARS, type Pillar } from '../lib/score/pillar';
import type { Peer } from '../lib/score/snapshot';
import type { Say } from '../locales';

/** The total with its tier, and how it moved since the previous reading and since about four weeks. */
export function PageTotal({ summary, say }: { summary: Summary; say: Say }) {
  const { latest, tier, change } = summary;
  return (
    <>
      <p class="total">
        <b>{latest.overall}</b> <span>{say.text(`score.${tier}`)}</span>
      </p>
      <ul class="changes">
        {change.previous ? <Since change={change.previous} say={say} /> : <li>{say.text('page.first')}</li>}
        {change.month && change.month.since !== change.previous?.since && <Since change={change.month} say={say} />}
      </ul>
    </>
  );
}

/**
 * The four pillars with their gaps, the comparison with industry and network, today's one action, the widest gap in a
 * sentence. The action comes first: where there is little room, the sentence is what scrolls out of sight.
 */
export function PageScore({ summary, action, say }: { summary: Summary; action: PageAction | null; say: Say }) {
  const { latest, gaps, weakest } = summary;
  return (
    <>
      <ul class="pillars">
        {PILLARS.map((pillar) => (
          <li key={pillar} class={`${pillar}${pillar === weakest ? ' weakest' : ''}`}>
            <span class="name">{say.text(`score.${pillar}Short`)}</span>
            <span class="bar" aria-hidden="true">
              <span style={{ width: `${(latest.pillars[pillar] / PILLAR_MAX) * 100}%` }} />
            </span>
            <b>{say.number(latest.pillars[pillar])}</b>
            <span class="gap">
              {gaps[pillar] > 0 ? say.text('page.toGo', { n: say.number(gaps[pillar], 1) }) : say.text('page.full')}
            </span>
          </li>
        ))}
      </ul>
      {(latest.industry || latest.network) && (
        <ul class="peers" title={say.text('page.compareHelp')}>
          <Group group="industry" peer={latest.industry} overall={latest.overall} say={say} />
          <Group group="network" peer={latest.network} overall={latest.overall} say={say} />
        </ul>
      )}
      {action && (
        <p class="today">
          <b>{say.text('page.today')}</b> {say.text('page.action', { title: action.title, minutes: action.minutes })}
        </p>
      )}
      <p class="sentence">{weakest ? widest(weakest, gaps, say) : say.text('page.allFull')}</p>
    </>
  );
}

function widest(weakest: Pillar, gaps: Record<Pillar, number>, say: Say): string {
  const tied = PILLARS.some((p) => p !== weakest && gaps[p] === gaps[weakest]);
  const values = { pillar: say.text(`score.${weakest}`), gap: say.number(gaps[weakest], 1) };
  return say.text(tied ? 'page.weakestTied' : 'page.weakest', values);
}

function Since({ change, say }: { change: Change; say: Say }) {
  const day = say.day(change.since);
  if (change.total === 0) return <li>{say.text('page.same', { day })}</li>;
  return <li>{say.text('page.since', { change: say.signed(change.total), day })}</li>;
}

function Group({
  group,
  peer,
  overall,
  say,
}: {
  group: 'industry' | 'network';
  peer: Peer | null;
  overall: number;
  say: Say;
}) {
  if (!peer || (peer.average === null && peer.rank === null)) return null;
  const ahead = peer.average === null ? null : Math.round((overall - peer.average) * 10) / 10;
  return (
    <li>
      <span>
        {peer.average === null
          ? say.text(`score.${group}`)
          : say.text(`page.${group}`, { average: say.number(peer.average, 1) })}
      </span>
      {ahead !== null && <b>{ahead === 0 ? say.text('page.level') : say.text('page.you', { n: say.signed(ahead) })}</b>}
      {peer.rank !== null && <span>{say.text('page.rank', { rank: peer.rank })}</span>}
    </li>
  );
}
