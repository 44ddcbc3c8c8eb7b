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

interface Props extends CoachProps {
  item: Item;
  standing: Standing;
  profile: ProfileRecord;
  /** Opened from the start. */
  open: boolean;
  /** The member answered what is asked in it. */
  onAnswer: () => void;
}

/** One part of a profile: its name and how much there is of it; opened, where it was seen, why, how and what that rests on. */
export function ItemRow(props: Props) {
  const { item, standing, profile, open, onAnswer, state, actions, coaching, say } = props;
  return (
    <li>
      <details class="item" open={open}>
        <summary>
          <span class={`part-key part-${standing}`} aria-hidden="true" />
          <span>
            {say.text(`item.${item}`)} {isAllStar(item) && <Star say={say} />}
          </span>
          <span class="soft small">{amountInWords(item, profile, say)}</span>
        </summary>
        <div class="item-more">
          {item === 'industry' ? (
            <IndustryQuestion state={state} actions={actions} onAnswer={onAnswer} say={say} />
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
