import { ABOUT_EVIDENCE, HEADLINE_EVIDENCE } from '../../lib/coach/text-evidence';
import { aboutChecks } from '../../lib/profile/about';
import { headlineChecks } from '../../lib/profile/headline';
import type { Item } from '../../lib/profile/item';
import { ROLE_GOOD } from '../../lib/profile/limits';
import type { ProfileRecord } from '../../lib/profile/record';
import type { CoachSay } from '../../locales/coach';
import { hintsOf, TextHints } from './text-hints';

/** What the last visit measured of the headline, the About or the current role. Nothing for other items, or where the text wasn't seen. */
export function ItemText({ item, profile, say }: { item: Item; profile: ProfileRecord; say: CoachSay }) {
  const { headline, about, role, agreement } = profile.measures;
  if (profile.items[item]?.is !== 'yes') return null;
  if (item === 'current-role' && role && role.description > 0 && role.description < ROLE_GOOD)
    return <p>{say.text('profile.role_more', { n: say.number(role.description) })}</p>;
  if (item === 'about' && about)
    return <TextHints hints={hintsOf('about', aboutChecks(about), ABOUT_EVIDENCE)} say={say} />;
  if (item !== 'headline' || !headline) return null;
  const shared = Math.max(agreement?.about ?? -1, agreement?.role ?? -1);
  return (
    <>
      <TextHints hints={hintsOf('headline', headlineChecks(headline), HEADLINE_EVIDENCE)} say={say} />
      {agreement && shared >= 0 && agreement.keywords > 0 && (
        <p>{say.text('profile.words_shared', { n: shared, of: agreement.keywords })}</p>
      )}
    </>
  );
}
