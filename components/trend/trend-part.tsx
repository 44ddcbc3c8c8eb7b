import { useMemo } from 'preact/hooks';
import { soFar } from '../../lib/coach/dated-ahead';
import { InPageLinks } from '../in-page-links';
import { Peers } from '../peers';
import { Trend } from '../trend';
import type { CoachProps } from '../view';
import { GoalCard } from './goal-card';
import { OutlookCard } from './outlook-card';
import { ReviewCard } from './review-card';
import { SaidCard } from './said-card';
import { Standing } from './standing';
import { TankCard } from './tank-card';
import { WhatIfCard } from './what-if-card';

/** The cards below the charts, to jump to: the heading's id and its text. */
const PARTS = [
  ['said', 'said.title'],
  ['outlook', 'outlook.title'],
  ['tank', 'tank.title'],
  ['goal', 'goal.title'],
  ['peers', 'peers.title'],
  ['what-if', 'whatIf.title'],
  ['review', 'review.title'],
] as const;

/** Trend: the readings over time, what they say and what they don't, the comparison, the goal, the window, the week. */
export function TrendPart(props: CoachProps) {
  const { state: all, coaching, say } = props;
  const { complete, planned } = all;
  // The table shows a reading dated ahead, so that it can be deleted; nothing is made of it.
  const state = useMemo(() => ({ ...all, snapshots: soFar(all.snapshots, all.today) }), [all]);
  const latest = state.snapshots.at(-1) ?? null;
  return (
    <>
      {latest && <InPageLinks to={PARTS} say={say} />}
      <div class="columns trend-part">
        <div class="column">
          <Trend {...props} />
          {complete && <SaidCard state={state} say={say} />}
          {complete && latest && <OutlookCard state={state} say={say} />}
          {planned && coaching && <TankCard state={state} coaching={coaching} say={say} />}
        </div>
        <div class="column">
          {planned && <GoalCard {...props} state={state} latest={latest} />}
          {latest && (
            <Peers latest={latest} say={say}>
              <Standing latest={latest} say={say} />
            </Peers>
          )}
          {latest && <WhatIfCard pillars={latest.pillars} say={say} />}
          {planned && coaching && <ReviewCard {...props} state={state} coaching={coaching} />}
        </div>
      </div>
    </>
  );
}
