import { TIERS, type Tier } from '../../lib/score/tier';
import type { CoachSay } from '../../locales/coach';

/** The rounded totals of each tier. Source: as in `lib/score/tier.ts`; a test holds the two together. */
export const TIER_RANGES: Readonly<Record<Tier, readonly [number, number]>> = {
  beginner: [0, 25],
  developing: [26, 50],
  proficient: [51, 75],
  leader: [76, 100],
};

/** The four tiers with what each means; the member's own is marked. */
export function Tiers({ own, say }: { own: Tier | null; say: CoachSay }) {
  return (
    <section class="card" aria-labelledby="tiers">
      <h2 id="tiers">{say.text('learn.tiers')}</h2>
      <p class="soft">{say.text('learn.tiersLead')}</p>
      <dl class="tiers">
        {TIERS.map((tier) => {
          const [from, to] = TIER_RANGES[tier];
          return (
            <div key={tier} class={tier === own ? 'own' : ''}>
              <dt>
                <b>{say.text(`score.${tier}`)}</b> <span class="soft">{say.text('learn.range', { from, to })}</span>
                {tier === own && <span class="here">{say.text('learn.here')}</span>}
              </dt>
              <dd>{say.text(`learn.${tier}`)}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
