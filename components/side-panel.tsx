import { summarise } from '../lib/coach/summary';
import { BrandLine } from './brand-line';
import { EmptyHead } from './empty-head';
import { Freshness } from './freshness';
import { Notices } from './notices';
import { PageChoice } from './page-choice';
import { PanelSettings } from './panel-settings';
import { Peers } from './peers';
import { PillarBars } from './pillar-bars';
import { ReadingsCare } from './readings-care';
import { ScoreHead } from './score-head';
import { TipCard } from './tip-card';
import { Trend } from './trend';
import type { ViewProps } from './view';

/** The side panel, from 320 px up and as a tab of its own: score, pillars, comparison, trend, readings, settings. */
export function SidePanel(props: ViewProps) {
  const { state, actions, say } = props;
  const { ready, settings } = state;
  const summary = ready ? summarise(state.snapshots, state.today) : null;
  return (
    <div class={settings.sample ? 'panel watermark' : 'panel'} data-watermark={say.text('notice.sample')}>
      <BrandLine say={say}>{summary && <Freshness summary={summary} say={say} />}</BrandLine>
      <main aria-busy={!ready}>
        {ready && <Notices {...props} />}
        {ready && settings.page === 'ask' && <PageChoice set={actions.set} say={say} />}
        <div class="columns">
          <div class="column">
            <section class="card">
              {summary ? (
                <ScoreHead summary={summary} say={say} />
              ) : (
                <EmptyHead ready={state.ready} set={actions.set} say={say} />
              )}
              {summary?.stale && <p class="soft">{say.text('score.stale')}</p>}
              <button type="button" class="button" onClick={actions.openSsi}>
                {say.text('popup.openSsi')}
              </button>
            </section>
            {summary && (
              <section class="card" aria-labelledby="pillars">
                <h2 id="pillars">{say.text('panel.pillars')}</h2>
                <PillarBars
                  pillars={summary.latest.pillars}
                  gaps={summary.gaps}
                  change={summary.change.previous}
                  say={say}
                />
                {summary.weakest ? (
                  <TipCard pillar={summary.weakest} say={say} />
                ) : (
                  <p class="tip">{say.text('score.allFullWhy')}</p>
                )}
              </section>
            )}
            {summary && <Peers latest={summary.latest} say={say} />}
          </div>
          {/* All that is not the score comes after the frame that shows it. */}
          <div class="column">
            {state.complete && <Trend {...props} />}
            {state.complete && <ReadingsCare {...props} />}
            {state.complete && <PanelSettings {...props} />}
          </div>
        </div>
      </main>
      <footer class="soft small">{say.text('panel.disclaimer')}</footer>
    </div>
  );
}
