import { useMemo } from 'preact/hooks';
import { ABOUT_EVIDENCE, HEADLINE_EVIDENCE } from '../../lib/coach/text-evidence';
import { aboutChecks, aboutMeasures } from '../../lib/profile/about';
import { type HeadlineCheck, headlineChecks, headlineMeasures } from '../../lib/profile/headline';
import { ABOUT_FIRST, ABOUT_MOST, HEADLINE_FIRST, HEADLINE_MOST } from '../../lib/profile/limits';
import type { CoachSay } from '../../locales/coach';
import type { DraftsProps } from './drafts';
import { MatchingWords } from './matching-words';
import { hintsOf } from './text-hints';
import { TrialField } from './trial-field';

/** Live checks of a headline and an About, and of whether they speak of the same things as the current role. */
export function TrialCard({ drafts, write, say }: DraftsProps & { say: CoachSay }) {
  const { headline, about, role } = drafts;
  const ofHeadline = useMemo(
    () => hintsOf('headline', headlineChecks(headlineMeasures(headline)).filter(saysMore), HEADLINE_EVIDENCE),
    [headline],
  );
  const ofAbout = useMemo(() => hintsOf('about', aboutChecks(aboutMeasures(about)), ABOUT_EVIDENCE), [about]);
  return (
    <section class="card trial" aria-labelledby="trial">
      <div class="lines">
        <h2 id="trial">{say.text('trial.title')}</h2>
        <p class="soft">{say.text('trial.lead')}</p>
        <p class="soft small">
          {say.text('trial.gone')} {say.text('trial.pasted')}
        </p>
      </div>
      <TrialField
        name="headline"
        text={headline}
        write={(text) => write({ headline: text })}
        limits={{ first: HEADLINE_FIRST, most: HEADLINE_MOST }}
        hints={ofHeadline}
        say={say}
      />
      <TrialField
        name="about"
        text={about}
        write={(text) => write({ about: text })}
        limits={{ first: ABOUT_FIRST, most: ABOUT_MOST }}
        hints={ofAbout}
        say={say}
      />
      <label class="field">
        <span>{say.text('trial.role')}</span>
        <textarea rows={2} value={role} onInput={(e) => write({ role: e.currentTarget.value })} />
      </label>
      <MatchingWords drafts={drafts} say={say} />
    </section>
  );
}

/** The counter below the field says already how long a headline is. */
function saysMore({ id, is }: HeadlineCheck): boolean {
  return !(id === 'short' && is === 'good');
}
