import { itemEvidence } from '../../lib/coach/item-evidence';
import { FIXES } from '../../lib/profile/best-fix';
import type { Item } from '../../lib/profile/item';
import type { ProfileRecord } from '../../lib/profile/record';
import type { Standing } from '../../lib/profile/standing';
import { isAllStar } from '../../lib/profile/weights';
import { sourceInWords } from '../strength';
import { Opened } from '../today/opened';
import type { CoachProps } from '../view';
import { IndustryQuestion } from './industry-question';
import { amountInWords, seenInWords } from './item-in-words';
import { ItemText } from './item-text';
import { Star } from './star';

/** One part of a profile: its name and how much there is of it; opened, where it was seen, why, how and what that rests on. */
export function ItemRow(props: CoachProps & { item: Item; standing: Standing; profile: ProfileRecord }) {
  const { item, standing, profile, state, actions, coaching, say } = props;
  return (
    <li>
      <details class="item">
        <summary>
          <span class={`part-key part-${standing}`} aria-hidden="true" />
          <span>
            {say.text(`item.${item}`)} {isAllStar(item) && <Star say={say} />}
          </span>
          <span class="soft small">{amountInWords(item, profile, say)}</span>
        </summary>
        <div class="item-more">
          {item === 'industry' ? (
            <IndustryQuestion state={state} actions={actions} say={say} />
          ) : (
            seenInWords(item, standing, profile, say).map((line) => <p key={line}>{line}</p>)
          )}
          <ItemText item={item} profile={profile} say={say} />
          <p>
            <b>{say.text('profileTab.why')}</b> {say.text(`profile.${item}_why`)}
          </p>
          <p>
            <b>{say.text('profileTab.how')}</b> {say.text(`profile.${item}_how`)}
          </p>
          <p>
            <Opened path={FIXES[item].path} text="today.open" say={say} />
          </p>
          {coaching && <p class="soft">{sourceInWords(itemEvidence(item, coaching.rules), say)}</p>}
        </div>
      </details>
    </li>
  );
}
