import { ITEMS } from '../../lib/profile/item';
import type { CoachSay } from '../../locales/coach';
import { Opened } from '../today/opened';
import { CompleteRing } from './complete-ring';
import { WeightsTable } from './weights-table';

/** Before the profile was ever seen: what to do once, and what is kept of it. */
export function FirstLook({ say }: { say: CoachSay }) {
  return (
    <section class="card" aria-labelledby="profile">
      <div class="head">
        <CompleteRing counts={{ have: 0, missing: 0, unknown: ITEMS.length }} />
        <div class="head-words">
          <h2 id="profile" class="tier">
            {say.text('profileTab.title')}
          </h2>
          <p class="soft">{say.text('profileTab.none')}</p>
        </div>
      </div>
      <p>{say.text('profileTab.noneWhy')}</p>
      <Opened path="/in/me/" text="profileTab.open" asButton say={say} />
      <p class="soft small">{say.text('profileTab.keeps')}</p>
      <WeightsTable say={say} />
    </section>
  );
}
