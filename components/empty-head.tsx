import type { Say } from '../locales';
import { ScoreRing } from './score-ring';

/** In the score's place: the history is still being read, or there is no score yet. The ring keeps its place, so nothing jumps. */
export function EmptyHead({ ready, say }: { ready: boolean; say: Say }) {
  return (
    <div class="head">
      <ScoreRing pillars={null} />
      <div class="head-words">
        {ready ? (
          <>
            <h2 class="tier">{say.text('popup.empty')}</h2>
            <p class="soft">{say.text('popup.emptyWhy')}</p>
          </>
        ) : (
          <p class="unseen">{say.text('popup.loading')}</p>
        )}
      </div>
    </div>
  );
}
