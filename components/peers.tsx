import type { ComponentChildren } from 'preact';
import { TOTAL_MAX } from '../lib/score/pillar';
import type { Peer, Snapshot } from '../lib/score/snapshot';
import type { Say } from '../locales';

/** The total against industry and network: ranks in words, averages as bars and in words. Nothing unknown is drawn; `children` come below. */
export function Peers({ latest, say, children }: { latest: Snapshot; say: Say; children?: ComponentChildren }) {
  const { industry, network, team, weeklyChange, overall } = latest;
  const name = [say.text('score.industry'), industry?.name].filter(Boolean).join(': ');
  return (
    <section class="card peers" aria-labelledby="peers">
      <h2 id="peers">{say.text('peers.title')}</h2>
      {!industry && !network && <p class="soft">{say.text('peers.none')}</p>}
      {(industry || network) && <p class="soft small">{say.text('peers.rankWhy')}</p>}
      {industry && <Group name={name} peer={industry} weekly={weeklyChange?.industry} overall={overall} say={say} />}
      {network && (
        <Group
          name={say.text('score.network')}
          peer={network}
          weekly={weeklyChange?.network}
          overall={overall}
          say={say}
        />
      )}
      {team && (
        <div class="peer">
          <div class="pillar-row">
            <h3>{say.text('score.team')}</h3>
            <strong>{team.rank}</strong>
          </div>
          {team.average !== null && <Against average={team.average} overall={overall} say={say} />}
        </div>
      )}
      {children}
    </section>
  );
}

interface GroupProps {
  name: string;
  peer: Peer;
  weekly: number | null | undefined;
  overall: number;
  say: Say;
}

function Group({ name, peer, weekly, overall, say }: GroupProps) {
  const { rank, average } = peer;
  return (
    <div class="peer">
      <div class="pillar-row">
        <h3>{name}</h3>
        {rank === null ? (
          <span class="soft">{say.text('peers.rankUnknown')}</span>
        ) : (
          <strong>{say.text('peers.rank', { n: rank })}</strong>
        )}
      </div>
      {average === null ? (
        <p class="soft">{say.text('peers.averageUnknown')}</p>
      ) : (
        <Against average={average} overall={overall} say={say} />
      )}
      {weekly !== null && weekly !== undefined && (
        <p class="soft small">{say.text('peers.weekly', { change: say.signed(weekly, 0) })}</p>
      )}
    </div>
  );
}

/** The total and a group's average as two bars on the same scale, and their distance in words. */
function Against({ average, overall, say }: { average: number; overall: number; say: Say }) {
  const distance = Math.round((overall - average) * 10) / 10;
  return (
    <>
      <dl class="against">
        <Line name={say.text('peers.you')} points={overall} own say={say} />
        <Line name={say.text('peers.average')} points={average} say={say} />
      </dl>
      <p>
        {distance === 0
          ? say.text('peers.same')
          : say.count(distance > 0 ? 'peers.above' : 'peers.below', Math.abs(distance))}
      </p>
    </>
  );
}

function Line({ name, points, own = false, say }: { name: string; points: number; own?: boolean; say: Say }) {
  return (
    <div class={own ? 'own' : ''}>
      <dt>{name}</dt>
      <dd>
        <span class="bar" aria-hidden="true">
          <span style={{ width: `${(points / TOTAL_MAX) * 100}%` }} />
        </span>
        <span class="against-points">{say.number(points, 1)}</span>
      </dd>
    </div>
  );
}
