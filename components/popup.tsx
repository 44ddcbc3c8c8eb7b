import { type Summary, summarise } from '../lib/coach/summary';
import { PILLARS } from '../lib/score/pillar';
import { AccountShown } from './account-question';
import { BrandLine } from './brand-line';
import { EmptyHead } from './empty-head';
import { Freshness } from './freshness';
import { NextStep } from './next-step';
import { Notices, troubles } from './notices';
import { PageChoice } from './page-choice';
import { PanelButton, WriteLine } from './panel-button';
import { gapInWords, PillarBar } from './pillar-bars';
import { planOf } from './plan-of';
import { ScoreHead } from './score-head';
import type { ViewProps } from './view';

/** The popup: ten seconds. Score, change, one gap, one next step, how fresh it is. */
export function Popup(props: ViewProps) {
  const { state, actions, coaching, say } = props;
  const summary = state.ready ? summarise(state.snapshots, state.today) : null;
  // The question comes before the advice: both together would need scrolling.
  const asks = state.ready && state.settings.page === 'ask';
  // Browsers scroll a popup from 600 px: what went wrong comes before advice and folds the question; two of them come
  // before the gap, and leave the question to the side panel.
  const wrong = state.ready ? troubles(state) : 0;
  const calm = wrong === 0 && !state.settings.sample && !summary?.stale;
  return (
    <div class={state.settings.sample ? 'popup watermark' : 'popup'} data-watermark={say.text('notice.sample')}>
      <BrandLine say={say}>{summary && <Freshness summary={summary} say={say} />}</BrandLine>
      <main aria-busy={!state.ready}>
        {state.ready && <Notices {...props} />}
        {state.ready && <AccountShown account={state.account} say={say} />}
        {summary ? (
          <>
            <ScoreHead summary={summary} say={say} />
            {summary.stale && wrong === 0 && <p class="soft">{say.text('score.stale')}</p>}
            {!asks && wrong < 2 && <Gap summary={summary} say={say} />}
            {!asks && wrong === 0 && summary.weakest && (
              <NextStep plan={planOf(state, coaching)} coaching={coaching} say={say} />
            )}
          </>
        ) : (
          <EmptyHead state={state} set={actions.set} say={say} />
        )}
        {asks && wrong < 2 && <PageChoice folded={wrong > 0} set={actions.set} say={say} />}
      </main>
      <footer>
        <div class="buttons">
          <button type="button" class="button primary" onClick={actions.openSsi}>
            {say.text('popup.openSsi')}
          </button>
          <PanelButton openPanel={actions.openPanel} say={say} />
        </div>
        {state.ready && !asks && wrong === 0 && <WriteLine openPanel={actions.openPanel} say={say} />}
        {state.settings.page === 'quiet' && calm && <p class="soft small">{say.text('popup.quiet')}</p>}
        <p class="soft small">{say.text('panel.disclaimer')}</p>
      </footer>
    </div>
  );
}

/** The widest gap; a word of rest where there is none. */
function Gap({ summary, say }: { summary: Summary; say: ViewProps['say'] }) {
  const { weakest, gaps, latest } = summary;
  if (!weakest) {
    return (
      <section class="tip">
        <h2>{say.text('score.allFull')}</h2>
        <p>{say.text('score.allFullWhy')}</p>
      </section>
    );
  }
  const name = say.text(`score.${weakest}`);
  const tied = PILLARS.some((other) => other !== weakest && gaps[other] === gaps[weakest]);
  return (
    <section class="gap">
      <p class="eyebrow">{say.text('score.widestGap')}</p>
      <div class="pillar-row">
        <h2>{tied ? say.text('score.amongOthers', { pillar: name }) : name}</h2>
        <span class="gap-size">{gapInWords(gaps[weakest], say)}</span>
      </div>
      <PillarBar pillar={weakest} points={latest.pillars[weakest]} />
    </section>
  );
}
