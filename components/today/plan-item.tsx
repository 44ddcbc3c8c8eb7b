import { useId } from 'preact/hooks';
import type { Advice } from '../../lib/coach/plan';
import { isLasting } from '../../lib/coach/rule';
import type { CoachSay } from '../../locales/coach';
import { strengthInWords } from '../strength';
import type { Coaching } from '../view';
import { HowTo } from './how-to';
import type { Answer } from './put-off';
import { WhyNow } from './why-now';

interface Props {
  advice: Advice;
  coaching: Coaching;
  onTick: () => void;
  onPutOff: (kind: Answer['kind']) => void;
  say: CoachSay;
}

/** One thing of today: a tick, what and why, how long and how sure, how to do it, and ways to say that it needn't be. */
export function PlanItem({ advice, coaching, onTick, onPutOff, say }: Props) {
  const { rule, done, shown } = advice;
  const { title, why, how } = coaching.words(say.language, rule.id);
  const tick = useId();
  const main = rule.pillars[0];
  return (
    <li class={`plan-item ${main ?? ''}${done ? ' done' : ''}`} data-rule={rule.id}>
      <h3>
        <label class="tick" for={tick}>
          <input
            id={tick}
            type="checkbox"
            checked={done}
            disabled={shown}
            aria-describedby={shown ? `${tick}-shown` : undefined}
            onChange={onTick}
          />
          <span>{title}</span>
        </label>
      </h3>
      {shown && (
        <p id={`${tick}-shown`} class="soft small">
          {say.text('today.shown')}
        </p>
      )}
      <p class="plan-meta soft small">
        {main && (
          <span class="plan-pillar">
            <span>{say.text(`score.${main}Short`)}</span>
          </span>
        )}
        <span>{say.text('advice.minutes', { n: rule.minutes })}</span>
        <span>{strengthInWords(rule.evidence, say)}</span>
      </p>
      {!done && (
        <>
          <p>{why}</p>
          <div class="plan-more">
            <HowTo rule={rule} how={how} say={say} />
            <WhyNow advice={advice} coaching={coaching} say={say} />
          </div>
          <div class="plan-no">
            <button
              type="button"
              class="quiet"
              aria-label={say.text('today.laterFor', { title })}
              onClick={() => onPutOff('later')}
            >
              {say.text('today.later')}
            </button>
            <button
              type="button"
              class="quiet"
              aria-label={say.text('today.notForMeFor', { title })}
              onClick={() => onPutOff('not-for-me')}
            >
              {say.text('today.notForMe')}
            </button>
            {isLasting(rule) && (
              <button
                type="button"
                class="quiet"
                aria-label={say.text('today.alreadyFor', { title })}
                onClick={() => onPutOff('already')}
              >
                {say.text('today.already')}
              </button>
            )}
          </div>
        </>
      )}
    </li>
  );
}
