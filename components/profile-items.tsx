import type { Shares } from '../lib/profile/completeness';
import type { Item } from '../lib/profile/item';
import type { KnownProfile } from '../lib/profile/known';
import { ENOUGH } from '../lib/profile/limits';
import { toScroll } from '../lib/profile/seen-elsewhere';
import type { Standing } from '../lib/profile/standing';
import type { ProfileSay } from '../locales/profile';

interface Props {
  items: Shares<readonly Item[]>;
  profile: KnownProfile;
  say: ProfileSay;
}

/** Every part of the profile by how it stands: what to mend, what was not seen yet and how it would be, what is there. */
export function ProfileItems({ items, profile, say }: Props) {
  const { have, missing, unknown } = items;
  const group = (standing: Standing, shown: readonly Item[]) => ({ standing, shown, profile, say });
  return (
    <>
      {missing.length === 0 && <p>{say.text(unknown.length > 0 ? 'pill.good' : 'pill.allGood')}</p>}
      <Group {...group('missing', missing)} />
      <Group {...group('unknown', unknown)}>
        {toScroll(unknown).length > 0 && <p>{say.text('pill.scroll')}</p>}
        {unknown.includes('industry') && <p>{say.text('pill.asked')}</p>}
      </Group>
      <Group {...group('have', have)} />
    </>
  );
}

interface GroupProps extends Omit<Props, 'items'> {
  standing: Standing;
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
          const amount = standing === 'have' ? '' : amountOf(item, profile, say);
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

/** How much there is of what has to be more, as far as it was counted: "3 of 5", "at least 3". */
function amountOf(item: Item, { items }: KnownProfile, say: ProfileSay): string {
  const { is, count, exact } = items[item] ?? {};
  if (is !== 'yes' || count === undefined || !(item in ENOUGH)) return '';
  if (!exact) return say.text('pill.atLeast', { n: count });
  return say.text('pill.count', { n: count, of: ENOUGH[item as keyof typeof ENOUGH] });
}
