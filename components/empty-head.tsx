import type { MemberActions, MemberState } from '../lib/member/state';
import type { Say } from '../locales';
import { ScoreRing } from './score-ring';

/** In the score's place: the history is still being read, or there is no score yet, or none up to today. The ring keeps its place, so nothing jumps. */
export function EmptyHead({ state, set, say }: { state: MemberState; set: MemberActions['set']; say: Say }) {
  const { ready, snapshots } = state;
  return (
    <div class="head">
      <ScoreRing pillars={null} />
      <div class="head-words">
        {ready ? (
          <>
            <h2 class="tier">{say.text(snapshots.length > 0 ? 'popup.emptySoFar' : 'popup.empty')}</h2>
            {snapshots.length === 0 && <p class="soft">{say.text('popup.emptyWhy')}</p>}
            <button type="button" class="link" onClick={() => set({ sample: true })}>
              {say.text('popup.trySample')}
            </button>
          </>
        ) : (
          <p class="unseen">{say.text('popup.loading')}</p>
        )}
      </div>
    </div>
  );
}
