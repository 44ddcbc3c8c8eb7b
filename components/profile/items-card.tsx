import { useLayoutEffect, useState } from 'preact/hooks';
import { unsureOf } from '../../lib/profile/amiss';
import type { Completeness } from '../../lib/profile/completeness';
import type { Item } from '../../lib/profile/item';
import type { ProfileRecord } from '../../lib/profile/record';
import type { Standing } from '../../lib/profile/standing';
import { useHeldFocus } from '../held-focus';
import type { CoachProps } from '../view';
import { ItemRow } from './item-row';

/** Shown at once of what is to be improved; the others open. More is a wall. */
const FEW = 5;

type Props = CoachProps & { complete: Completeness; profile: ProfileRecord };

/** Every part of a profile by how it stands: to improve, not seen yet, in place. What asks for nothing now is there to be opened. */
export function ItemsCard(props: Props) {
  const { complete, profile, say } = props;
  // The answer moves the industry to another group: that one opens, and the focus goes along.
  const [answered, setAnswered] = useState(false);
  const { items } = complete;
  const unsure = unsureOf(items.unknown, profile);
  const industry = (['missing', 'unknown', 'have'] as const).find((each) => items[each].includes('industry'));
  const part = useHeldFocus(industry ?? '');
  useLayoutEffect(() => {
    if (answered) part.current?.querySelector('[data-held]')?.scrollIntoView({ block: 'nearest' });
  }, [industry]);
  const row = (item: Item, standing: Standing) => (
    <ItemRow
      key={item}
      {...props}
      item={item}
      standing={standing}
      open={answered && item === 'industry'}
      onAnswer={() => setAnswered(true)}
    />
  );
  return (
    <section class="card" aria-labelledby="items" ref={part}>
      <div class="lines">
        <h2 id="items">{say.text('profileTab.items')}</h2>
        <p class="soft small">{say.text('profileTab.itemsLead')}</p>
      </div>
      {(['missing', 'unsure', 'unknown', 'have'] as const).map((group) => {
        const standing = group === 'unsure' ? 'unknown' : group;
        const all = group === 'unsure' ? unsure : items[group].filter((item) => !unsure.includes(item));
        if (all.length === 0) return null;
        const few = group === 'missing' ? all.slice(0, FEW) : all;
        const more = all.slice(few.length);
        const open = group === 'missing' || (answered && group === industry);
        return (
          <details key={group} class={`items items-${group}`} open={open}>
            <summary>
              <h3 class="small">
                {say.text(`profileTab.${group}`)} <span class="soft">{all.length}</span>
              </h3>
            </summary>
            <ul>{few.map((item) => row(item, standing))}</ul>
            {more.length > 0 && (
              <details class="more-items">
                <summary class="soft small">{say.text('profileTab.more', { n: more.length })}</summary>
                <ul>{more.map((item) => row(item, standing))}</ul>
              </details>
            )}
          </details>
        );
      })}
    </section>
  );
}
