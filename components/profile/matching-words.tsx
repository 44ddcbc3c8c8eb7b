import { useMemo } from 'preact/hooks';
import { sharedWords } from '../../lib/profile/agreement';
import { languagesDiffer } from '../../lib/profile/languages-differ';
import type { CoachSay } from '../../locales/coach';
import type { Drafts } from './drafts';

/** Which keywords of the typed headline the typed About and role say too; those they don't are named. */
export function MatchingWords({ drafts, say }: { drafts: Drafts; say: CoachSay }) {
  const { headline, about, role } = drafts;
  const words = useMemo(
    () =>
      sharedWords({
        headline,
        ...(about.trim() === '' ? {} : { about }),
        ...(role.trim() === '' ? {} : { role }),
      }),
    [headline, about, role],
  );
  const compared = (['about', 'role'] as const).filter((where) => drafts[where].trim() !== '');
  const isReady = headline.trim() !== '' && compared.length > 0;
  return (
    <div class="lines">
      <h3>{say.text('profile.words')}</h3>
      {!isReady && <p class="soft">{say.text('trial.wordsNone')}</p>}
      {isReady && words.length === 0 && <p class="soft">{say.text('trial.wordsFew')}</p>}
      {isReady &&
        words.length > 0 &&
        compared.map((where) => {
          const absent = words.filter((word) => !word[where]).map(({ word }) => word);
          const values = { n: words.length - absent.length, of: words.length };
          return (
            <p key={where}>
              {say.text(where === 'about' ? 'trial.inAbout' : 'trial.inRole', values)}
              {absent.length > 0 && <span class="soft"> {say.text('trial.notIn', { words: absent.join(', ') })}</span>}
            </p>
          );
        })}
      {isReady && compared.some((where) => languagesDiffer(headline, drafts[where])) && (
        <p>{say.text('trial.languages')}</p>
      )}
      <p class="soft small">{say.text('profile.words_help')}</p>
    </div>
  );
}
