import type { Tier } from '../../lib/score/tier';
import type { CoachSay } from '../../locales/coach';
import { Figures } from './figures';
import { PillarsLearned } from './pillars-learned';
import { Positioning } from './positioning';
import { Questions } from './questions';
import { Tiers } from './tiers';

/** Learn: what the index is, who sees it, what figures are worth, and a look at one's own positioning. */
export function Learn({ tier, say }: { tier: Tier | null; say: CoachSay }) {
  return (
    <div class="columns">
      <div class="column">
        <PillarsLearned say={say} />
        <Tiers own={tier} say={say} />
      </div>
      <div class="column">
        <Questions say={say} />
        <Positioning say={say} />
        <Figures say={say} />
      </div>
    </div>
  );
}
