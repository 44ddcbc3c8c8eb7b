import { useMemo } from 'preact/hooks';
import { completenessOf } from '../../lib/profile/completeness';
import { toScroll } from '../../lib/profile/seen-elsewhere';
import { InPageLinks } from '../in-page-links';
import type { CoachProps } from '../view';
import { CompleteCard } from './complete-card';
import { DiaryCard } from './diary-card';
import type { DraftsProps } from './drafts';
import { FirstLook } from './first-look';
import { FixCard } from './fix-card';
import { ItemsCard } from './items-card';
import { TopicsCard } from './topics-card';
import { TrialCard } from './trial-card';

/** The cards below the first, to jump to: the heading's id and its text. */
const PARTS = [
  ['items', 'profileTab.items'],
  ['diary', 'profileTab.diary'],
  ['trial', 'trial.title'],
  ['topics', 'profile.topics'],
] as const;

/** The member's own profile: how complete it is and what to improve first, every part of it, what changed when, words to try. */
export function ProfilePart(props: CoachProps & DraftsProps) {
  const { state, coaching, drafts, write, say } = props;
  const { profile, today } = state;
  const { industryConfirmed } = state.choices;
  const complete = useMemo(
    () => completenessOf(profile, { industryConfirmed, today }),
    [profile, industryConfirmed, today],
  );
  return (
    <>
      {profile && <InPageLinks to={PARTS} say={say} />}
      <div class="columns">
        <div class="column">
          {profile ? (
            <>
              <CompleteCard complete={complete} profile={profile} today={today} say={say} />
              <FixCard
                state={state}
                coaching={coaching}
                toSee={toScroll(complete.items.unknown, profile).length > 0}
                say={say}
              />
              <ItemsCard {...props} complete={complete} profile={profile} />
            </>
          ) : (
            <FirstLook say={say} />
          )}
        </div>
        <div class="column">
          {profile && <DiaryCard profile={profile} today={today} say={say} />}
          <TrialCard drafts={drafts} write={write} say={say} />
          <TopicsCard drafts={drafts} write={write} say={say} />
        </div>
      </div>
    </>
  );
}
