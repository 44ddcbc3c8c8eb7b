import { itemEvidence } from '../../lib/coach/item-evidence';
import type { MemberState } from '../../lib/member/state';
import { bestFix, FIXES, fixText } from '../../lib/profile/best-fix';
import { isAllStar } from '../../lib/profile/weights';
import type { CoachSay } from '../../locales/coach';
import { sourceInWords } from '../strength';
import { Opened } from '../today/opened';
import type { Coaching } from '../view';
import { stepsFor } from './steps-for';

interface Props {
  state: Pick<MemberState, 'profile' | 'choices' | 'today'>;
  coaching: Coaching | null;
  /** Something that the profile page shows was not seen yet. */
  toSee: boolean;
  say: CoachSay;
}

/** The one thing most worth mending: why, how, how long, what it rests on, and where it is done. */
export function FixCard({ state, coaching, toSee, say }: Props) {
  const { profile, choices, today } = state;
  const item = bestFix(profile, { industryConfirmed: choices.industryConfirmed, today });
  if (!item)
    return (
      <section class="card" aria-labelledby="fix">
        <h2 id="fix">{say.text('profileTab.nothing')}</h2>
        {toSee && <p class="soft">{say.text('profileTab.scroll')}</p>}
      </section>
    );
  const { minutes, goes, path, fallback } = FIXES[item];
  return (
    <section class="card fix" aria-labelledby="fix">
      <div class="lines">
        <h2 id="fix" class="eyebrow">
          {say.text('profileTab.fix')}
        </h2>
        <h3>{say.text(`item.${item}`)}</h3>
        <p>
          <b>{say.text(fixText(item, profile))}</b>
        </p>
        <p class="plan-meta soft small">
          <span>{say.text(goes ? 'item.goes' : 'advice.minutes', { n: minutes })}</span>
          {isAllStar(item) && (
            <span>
              <span class="star" aria-hidden="true">
                ★
              </span>{' '}
              {say.text('profileTab.onList')}
            </span>
          )}
        </p>
      </div>
      <p>{say.text(`profile.${item}_why`)}</p>
      <ol class="steps">
        {stepsFor(item, profile, coaching, say).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <Opened path={path} text="today.open" say={say} />
        {fallback && (
          <>
            <br />
            <Opened path={fallback} text="today.fallback" say={say} />
          </>
        )}
      </p>
      <p class="soft small">
        {coaching && `${sourceInWords(itemEvidence(item, coaching.rules), say)}. `}
        {say.text('profileTab.fixTicks')}
      </p>
    </section>
  );
}
