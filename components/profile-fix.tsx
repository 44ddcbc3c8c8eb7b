import { bestFix, FIXES, fixText } from '../lib/profile/best-fix';
import type { KnownProfile } from '../lib/profile/known';
import type { Asked } from '../lib/profile/standing';
import type { ProfileSay } from '../locales/profile';

const LINKEDIN = 'https://www.linkedin.com';
/** Where an item is mended on the profile itself. */
const HERE = '/in/me/';

interface Props {
  profile: KnownProfile;
  asked: Asked;
  say: ProfileSay;
}

/** The one thing most worth mending on a profile: what, how, how long, and where; nothing where nothing is known to be missing. */
export function ProfileFix({ profile, asked, say }: Props) {
  const item = bestFix(profile, asked);
  if (!item) return null;
  const { minutes, goes, path } = FIXES[item];
  return (
    <div class="fix">
      <p class="about">
        <span>{say.text('pill.first')}</span>
        <span>{say.text(goes ? 'item.goes' : 'advice.minutes', { n: minutes })}</span>
      </p>
      <p>
        <b>{say.text(`item.${item}`)}.</b> {say.text(fixText(item, profile))}
      </p>
      <p class="quiet">
        {path === HERE ? (
          say.text('pill.here')
        ) : (
          <a href={LINKEDIN + path} title={`linkedin.com${path}`} target="_blank" rel="noreferrer">
            {say.text('pill.open')}
          </a>
        )}
      </p>
    </div>
  );
}
