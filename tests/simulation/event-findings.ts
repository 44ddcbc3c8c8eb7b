import { echoOf } from '../../lib/score/echo';
import { type StepKind, stepsOf } from '../../lib/score/step';
import { type Finding, shareOf } from './finding';
import { type Case, dayName } from './life';
import type { Population } from './population';

/** The last day that every life has. */
const END = 130;
/** Days after a step within which two readings have almost always been made. */
const SOON = 10;

/** What is said wrongly about steps and echoes. */
export function eventFindings(lives: Population): Finding[] {
  const anyStep = (what: Case) => lives[what].map((life) => stepsOf(life.seenUntil(END)).length > 0);
  return [
    shareOf('A step found in eight steady months', anyStep('steady'), null),
    shareOf('A step found around a doubled habit', anyStep('doubled'), null),
    shareOf('A step found around a burst', anyStep('burst'), null),
    unseen(lives, 'profile-step', 'one'),
    unseen(lives, 'formula', 'together'),
    tooSoon(lives),
    shareOf(
      'Burst without a warning of its echo 80 days later',
      lives.burst.map((life) => echoOf(life.seenUntil(80), dayName(80)) === null),
      null,
    ),
    shareOf(
      'Warning of an echo in a month that has none',
      [...lives.steady, ...lives.doubled].map((life) => echoOf(life.seenUntil(84), dayName(84)) !== null),
      null,
    ),
  ];
}

function unseen(lives: Population, what: Case, kind: StepKind): Finding {
  const name = `Not recognised within ${SOON} days: ${what}`;
  const missed = lives[what].map((life) => !stepsOf(life.seenUntil(SOON)).some((s) => s.kind === kind));
  return shareOf(name, missed, null);
}

/** Whether a step ever counts before two readings after it: the history up to its first and second reading. */
function tooSoon(lives: Population): Finding {
  const wrong = [...lives['profile-step'], ...lives.formula].map((life) => {
    const history = life.seenUntil(SOON);
    const first = history.findIndex((s) => s.day >= dayName(0));
    return [first + 1, first + 2].some((end) => stepsOf(history.slice(0, end)).some((s) => s.day >= dayName(0)));
  });
  return shareOf('A step that counts before two readings after it', wrong, 0);
}
