import type { AccountState } from '../lib/member/account-state';
import type { Say } from '../locales';
import { accountInWords, whenOf } from './account-name';

interface Props {
  account: AccountState;
  /** Calls the shown account so. */
  name: (name: string) => void;
  say: Say;
}

/** Which account the history belongs to, what the member calls it, and which others there are. */
export function AccountSettings({ account: { shown, others }, name, say }: Props) {
  return (
    <div class="account">
      <h3>{say.text('account.yours')}</h3>
      <p class="soft small">
        {shown.by === 'first'
          ? say.text('account.unbound')
          : say.text(shown.by === 'opened' ? 'account.bound' : 'account.untied', whenOf(shown.at, say))}
      </p>
      <label class="field" key={shown.key}>
        <span>{say.text('account.name')}</span>
        <input
          type="text"
          maxLength={40}
          autocomplete="off"
          value={shown.name ?? ''}
          onChange={(e) => name(e.currentTarget.value)}
        />
        <span class="soft small">{say.text('account.nameHint')}</span>
      </label>
      {others.length > 0 && (
        <>
          <p class="soft small">
            {say.text('account.also', { names: others.map((each) => accountInWords(each, say)).join('; ') })}
          </p>
          <p class="soft small">{say.count('account.others', others.length)}</p>
        </>
      )}
    </div>
  );
}
