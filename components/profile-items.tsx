import { unsureOf } from '../lib/profile/amiss';
import type { Shares } from '../lib/profile/completeness';
import type { Item } from '../lib/profile/item';
import type { KnownProfile } from '../lib/profile/known';
import { toScroll } from '../lib/profile/seen-elsewhere';
import type { Standing } from '../lib/profile/standing';
import type { ProfileSay } from '../locales/profile';
import { amissInWords } from './amiss-in-words';

interface Props {
  items: Shares<readonly Item[]>;
  profile: KnownProfile;
  say: ProfileSay;
}

/** How a part stands; what was seen and still can't be told by itself. */
type Stands = Standing | 'unsure';

/** Every part of the profile by how it stands: what to mend, what can't be told, what was not seen yet, what is there. */
export function ProfileItems({ items, profile, say }: Props) {
  const { have, missing, unknown } = items;
  const unsure = unsureOf(unknown, profile);
  const group = (standing: Stands, shown: readonly Item[]) => ({ standing, shown, profile, say });
  return (
    <>
      {missing.length === 0 && <p>{say.text(unknown.length > 0 ? 'pill.good' : 'pill.allGood')}</p>}
      <Group {...group('missing', missing)} />
      <Group {...group('unsure', unsure)} />
      <Group
        {...group(
          'unknown',
          unknown.filter((item) => !unsure.includes(item)),
        )}
      >
        {toScroll(unknown, profile).length > 0 && <p>{say.text('pill.scroll')}</p>}
        {unknown.includes('industry') && <p>{say.text('pill.asked')}</p>}
      </Group>
      <Group {...group('have', have)} />
    </>
  );
}

interface GroupProps extends Omit<Props, 'items'> {
  standing: Stands;
  shown: readonly Item[];
  children?: preact.ComponentChildren;
}

function Group({ standing, shown, profile, say, children }: GroupProps) {
  if (shown.length === 0) return null;
  return (
    <div class={`group ${standing}`}>
      <h3 id={standing}>{say.text(`pill.${standing}`)}</h3>
      <ul aria-labelledby={standing}>
        {shown.map((item) => {
          const amount = amissInWords(item, profile, say);
          return (
            <li key={item}>
              {say.text(`item.${item}`)}
              {amount && <span class="count"> {amount}</span>}
            </li>
          );
        })}
      </ul>
      {children}
    </div>
  );
}
