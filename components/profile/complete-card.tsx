import type { Completeness } from '../../lib/profile/completeness';
import { ITEMS } from '../../lib/profile/item';
import type { ProfileRecord } from '../../lib/profile/record';
import { toScroll } from '../../lib/profile/seen-elsewhere';
import { isStale } from '../../lib/profile/stale';
import type { CoachSay } from '../../locales/coach';
import { Opened } from '../today/opened';
import { CompleteRing } from './complete-ring';
import { WeightsTable } from './weights-table';

interface Props {
  complete: Completeness;
  profile: ProfileRecord;
  today: string;
  say: CoachSay;
}

/** How complete the profile is as far as it is known, when that was, and whose measure it is. */
export function CompleteCard({ complete, profile, today, say }: Props) {
  const { points, items, allStar } = complete;
  const low = points.have;
  const high = points.have + points.unknown;
  const counts = { have: items.have.length, missing: items.missing.length, unknown: items.unknown.length };
  const toSee = toScroll(items.unknown, profile).length > 0;
  const stale = isStale(profile, today);
  return (
    <section class="card" aria-labelledby="profile">
      <div class="head">
        <CompleteRing counts={counts}>
          <span class="ring-score">{counts.have}</span>
          <span class="ring-of">{say.text('profileTab.of', { m: ITEMS.length })}</span>
        </CompleteRing>
        <div class="head-words">
          <h2 id="profile" class="tier">
            {say.text('profileTab.inPlace', { n: counts.have, m: ITEMS.length })}
          </h2>
          <ul class="parts small">
            {(['have', 'missing', 'unknown'] as const).map((part) => (
              <li key={part}>
                <span class={`part-key part-${part}`} aria-hidden="true" />
                <span>{say.text(`profileTab.${part}`)}</span>
                <b>{counts[part]}</b>
              </li>
            ))}
          </ul>
        </div>
      </div>
      <div class="lines">
        <p class="soft">
          <span class="star" aria-hidden="true">
            ★
          </span>{' '}
          {say.text(allStar.unknown > 0 ? 'profileTab.allStarUnseen' : 'profileTab.allStar', {
            n: allStar.have,
            unknown: allStar.unknown,
          })}
        </p>
        <p class="soft">
          {say.text('profileTab.known', { day: say.day(profile.seen, 'dated') })}
          {!stale && toSee && ` ${say.text('profileTab.scroll')}`}
        </p>
      </div>
      {stale && <p class="stale-profile">{say.text('profileTab.stale')}</p>}
      {(stale || toSee) && <Opened path="/in/me/" text="profileTab.open" asButton say={say} />}
      <WeightsTable say={say}>
        {low === high ? say.text('profileTab.sum', { n: low }) : say.text('profileTab.range', { low, high })}
      </WeightsTable>
    </section>
  );
}
