import type { Rule } from '../../rule';
import { rule as changeOneHabit } from './change-one-habit';
import { rule as checkYourPositioning } from './check-your-positioning';
import { rule as chooseAGoal } from './choose-a-goal';
import { rule as compareAfresh } from './compare-afresh';
import { rule as expectTheEcho } from './expect-the-echo';
import { rule as giveAHabitTime } from './give-a-habit-time';
import { rule as keepTwoHabits } from './keep-two-habits';
import { rule as knowWhoSeesYourScore } from './know-who-sees-your-score';
import { rule as liftTheWeakestPillar } from './lift-the-weakest-pillar';
import { rule as lookAtYourTargetAgain } from './look-at-your-target-again';
import { rule as moveOnFromAFullPillar } from './move-on-from-a-full-pillar';
import { rule as planALightWeek } from './plan-a-light-week';
import { rule as readRankBesideScore } from './read-rank-beside-score';
import { rule as readYourScore } from './read-your-score';
import { rule as saySalesNavigator } from './say-sales-navigator';
import { rule as spreadTheWork } from './spread-the-work';
import { rule as startAgainGently } from './start-again-gently';
import { rule as takeADropCalmly } from './take-a-drop-calmly';
import { rule as weeklyReview } from './weekly-review';

/** The rules of this room, one file each. */
export const META_RULES: readonly Rule[] = [
  readYourScore,
  chooseAGoal,
  weeklyReview,
  moveOnFromAFullPillar,
  liftTheWeakestPillar,
  takeADropCalmly,
  planALightWeek,
  startAgainGently,
  expectTheEcho,
  changeOneHabit,
  knowWhoSeesYourScore,
  readRankBesideScore,
  compareAfresh,
  lookAtYourTargetAgain,
  keepTwoHabits,
  spreadTheWork,
  giveAHabitTime,
  saySalesNavigator,
  checkYourPositioning,
];
