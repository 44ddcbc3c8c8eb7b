import { item } from '../item';
import { choices } from './choices';
import { compare } from './compare';
import { fact } from './fact';
import { figures } from './figures';
import { goal } from './goal';
import { habits } from './habits';
import { learn } from './learn';
import { marks } from './marks';
import { outlook } from './outlook';
import { profile } from './profile';
import { profileTab } from './profile-tab';
import { review } from './review';
import { rhythm } from './rhythm';
import { said } from './said';
import { tabs } from './tabs';
import { tank } from './tank';
import { today } from './today';
import { trial } from './trial';
import { whatIf } from './what-if';
import { whileWriting } from './while-writing';

/** The Dutch of the rooms that only the side panel carries. */
export const coach = {
  ...{ choices, compare, fact, figures, goal, habits, item, learn, marks },
  ...{ outlook, profile, profileTab, review, rhythm, said, tabs, tank, today, trial, whatIf, whileWriting },
};
