import type { Completeness } from '../../lib/profile/completeness';
import type { ProfileRecord } from '../../lib/profile/record';
import type { CoachProps } from '../view';
import { ItemRow } from './item-row';

/** Every part of a profile by how it stands: to mend, not seen yet, in place. */
export function ItemsCard(props: CoachProps & { complete: Completeness; profile: ProfileRecord }) {
  const { complete, say } = props;
  return (
    <section class="card" aria-labelledby="items">
      <div class="lines">
        <h2 id="items">{say.text('profileTab.items')}</h2>
        <p class="soft small">{say.text('profileTab.itemsLead')}</p>
      </div>
      {(['missing', 'unknown', 'have'] as const).map((standing) => {
        const items = complete.items[standing];
        if (items.length === 0) return null;
        // What is in place asks for nothing: it is there to be opened.
        return (
          <details key={standing} class={`items items-${standing}`} open={standing !== 'have'}>
            <summary>
              <h3 class="small">
                {say.text(`profileTab.${standing}`)} <span class="soft">{items.length}</span>
              </h3>
            </summary>
            <ul>
              {items.map((item) => (
                <ItemRow key={item} {...props} item={item} standing={standing} />
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
