import type { Missing } from '../../lib/coach/rule';
import type { CoachProps } from '../view';
import { Opened } from './opened';

/** The fact that would help the plan most: which page to open once, or which choice to make. */
export function MissingFact({ missing, actions, say }: Pick<CoachProps, 'actions' | 'say'> & { missing: Missing }) {
  return (
    <div class="missing">
      <p>
        <b>{say.text('today.missing')}</b>
      </p>
      <p class="soft">{say.text(`today.missing_${missing}`)}</p>
      {missing === 'ssi-page' && (
        <button type="button" class="button small" onClick={actions.openSsi}>
          {say.text('popup.openSsi')}
        </button>
      )}
      {missing === 'profile-page' && <Opened path="/in/me/" text="today.open" say={say} />}
      {missing === 'sales-navigator' && (
        <div class="buttons">
          <button type="button" class="button small" onClick={() => actions.choose({ salesNavigator: true })}>
            {say.text('choices.yes')}
          </button>
          <button type="button" class="button small" onClick={() => actions.choose({ salesNavigator: false })}>
            {say.text('choices.no')}
          </button>
        </div>
      )}
      {missing === 'goal' && (
        <a class="link" href="#choices">
          {say.text('choices.title')}
        </a>
      )}
    </div>
  );
}
