import { useState } from 'preact/hooks';
import { soFar } from '../../lib/coach/dated-ahead';
import { INDUSTRY_HOLDS } from '../../lib/profile/limits';
import { daysBetween } from '../../lib/score/day';
import type { CoachProps } from '../view';

/** The page doesn't show the industry, so the member is asked: their word holds for a year, and can be taken back. */
export function IndustryQuestion({
  state,
  actions,
  onAnswer,
  say,
}: Omit<CoachProps, 'coaching'> & { onAnswer: () => void }) {
  const { choices, snapshots, today } = state;
  const [unfit, setUnfit] = useState(false);
  const day = choices.industryConfirmed;
  const holds = day !== null && daysBetween(day, today) < INDUSTRY_HOLDS;
  const industry = soFar(snapshots, today).at(-1)?.industry?.name;
  const answer = (fits: boolean) => {
    setUnfit(!fits);
    onAnswer();
    actions.choose({ industryConfirmed: fits ? today : null });
  };
  return (
    <div class="lines">
      <p role="status" data-held>
        {holds
          ? say.text('profileTab.confirmed', { day: say.day(day, 'long') })
          : industry
            ? say.text('profileTab.askNamed', { industry })
            : say.text('profileTab.ask')}
        {!holds && unfit && ` ${say.text('profileTab.change')}`}
      </p>
      <div class="buttons">
        {holds ? (
          <button type="button" class="button small" onClick={() => answer(false)}>
            {say.text('profileTab.takeBack')}
          </button>
        ) : (
          <>
            <button type="button" class="button small" onClick={() => answer(true)}>
              {say.text('profileTab.fits')}
            </button>
            <button type="button" class="button small" onClick={() => answer(false)}>
              {say.text('profileTab.fitsNot')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
