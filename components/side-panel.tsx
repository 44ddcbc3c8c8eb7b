import { useEffect, useState } from 'preact/hooks';
import { summarise } from '../lib/coach/summary';
import { AccountShown } from './account-question';
import { BrandLine } from './brand-line';
import { Freshness } from './freshness';
import { Learn } from './learn/learn';
import { Notices } from './notices';
import { PageChoice } from './page-choice';
import { PanelSettings } from './panel-settings';
import { type Drafts, NO_DRAFTS } from './profile/drafts';
import { ProfilePart } from './profile/profile-part';
import { ReadingsCare } from './readings-care';
import { type Tab, Tabs } from './tabs';
import { Today } from './today/today';
import { TrendPart } from './trend/trend-part';
import type { CoachProps } from './view';
import { WriteTab } from './writing/write-tab';
import { NOTHING_WRITTEN, type Written } from './writing/written';
import { WritingSettings } from './writing-settings';

/**
 * The side panel, from 320 px up and as a tab of its own: Today, Profile, Trend, Write, Learn, settings. Which is open and
 * what was typed in it is remembered while the panel is open.
 */
export function SidePanel(props: CoachProps) {
  const { state, actions, say } = props;
  const { ready, settings } = state;
  const [tab, setTab] = useState<Tab>('today');
  const [drafts, setDrafts] = useState<Drafts>(NO_DRAFTS);
  const write = (change: Partial<Drafts>) => setDrafts((old) => ({ ...old, ...change }));
  const [written, setWritten] = useState<Written>(NOTHING_WRITTEN);
  const compose = (change: Partial<Written>) => setWritten((old) => ({ ...old, ...change }));
  useEffect(() => {
    if (state.asked) setTab(state.asked);
  }, [state.asked]);
  const summary = ready ? summarise(state.snapshots, state.today) : null;
  // The age is the score's: over the profile it would look like that of the visit there.
  return (
    <div class={settings.sample ? 'panel watermark' : 'panel'} data-watermark={say.text('notice.sample')}>
      <BrandLine say={say}>{summary && tab !== 'profile' && <Freshness summary={summary} say={say} />}</BrandLine>
      <main aria-busy={!ready}>
        {ready && <Notices {...props} />}
        {ready && <AccountShown account={state.account} say={say} />}
        {ready && settings.page === 'ask' && <PageChoice set={actions.set} say={say} />}
        <Tabs chosen={tab} choose={setTab} say={say}>
          {tab === 'today' && <Today {...props} summary={summary} />}
          {tab === 'profile' && state.planned && <ProfilePart {...props} drafts={drafts} write={write} />}
          {tab === 'trend' && ready && <TrendPart {...props} />}
          {tab === 'write' && <WriteTab {...props} written={written} write={compose} />}
          {tab === 'learn' && <Learn tier={summary?.tier ?? null} say={say} />}
          {tab === 'settings' && ready && (
            <div class="columns">
              <div class="column">
                <PanelSettings {...props} />
                <WritingSettings {...props} />
              </div>
              <div class="column">
                <ReadingsCare {...props} />
              </div>
            </div>
          )}
        </Tabs>
      </main>
      <footer class="soft small">{say.text('panel.disclaimer')}</footer>
    </div>
  );
}
