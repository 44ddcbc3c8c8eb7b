import type { MemberActions } from '../lib/member/state';
import type { Say } from '../locales';
import { ScoreRing } from './score-ring';

/** In the score's place: the history is still being read, or there is no score yet. The ring keeps its place, so nothing jumps. */
export function EmptyHead({ ready, set, say }: { ready: boolean; set: MemberActions['set']; say: Say }) {
  return (
    <div class="head">
      <ScoreRing pillars={null} />
      <div class="head-words">
        {ready ? (
          <>
            <h2 class="tier">{say.text('popup.empty')}</h2>
            <p class="soft">{say.text('popup.emptyWhy')}</p>
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
