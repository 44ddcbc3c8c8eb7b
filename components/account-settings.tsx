import type { AccountState } from '../lib/member/account-state';
import type { Say } from '../locales';
import { whenOf } from './account-name';

/** Which account the history belongs to, and how many more there are. */
export function AccountSettings({ account: { shown, others }, say }: { account: AccountState; say: Say }) {
  return (
    <div class="account">
      <h3>{say.text('account.yours')}</h3>
      <p class="soft small">
        {shown.by === 'first'
          ? say.text('account.unbound')
          : say.text(shown.by === 'opened' ? 'account.bound' : 'account.untied', whenOf(shown.at, say))}
      </p>
      {others.length > 0 && <p class="soft small">{say.count('account.others', others.length)}</p>}
    </div>
  );
}
