import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { AccountName, AccountState } from '../lib/member/account-state';
import type { Say } from '../locales';
import { accountInWords, whenOf } from './account-name';
import { useHeldFocus } from './held-focus';
import { Notice } from './notice';
import type { ViewProps } from './view';

/** One answer: the account it names, null for one that begins now, and its words. */
type Answer = readonly [account: string | null, words: string];

/** Asks whose readings are: an own profile we don't know, or a reading that looks like another account's. Nothing while none was open in this view. */
export function AccountQuestion({ state, actions, say }: ViewProps) {
  const { question } = state.account;
  const [answered, setAnswered] = useState(false);
  const part = useHeldFocus(question?.of ?? '');
  if (!question && !answered) return null;
  if (!question)
    return (
      <div ref={part as RefObject<HTMLDivElement>}>
        <p class="soft small" role="status" data-held>
          {say.text('account.answered')}
        </p>
      </div>
    );
  const { about, of, at, readings } = question;
  const answer = (account: string | null) => {
    setAnswered(true);
    actions.answer(of, account);
  };
  return (
    <div ref={part as RefObject<HTMLDivElement>}>
      <Notice kind="ask" title={say.text(about === 'profile' ? 'account.otherTitle' : 'account.industryTitle')}>
        <p>{say.text(about === 'profile' ? 'account.other' : 'account.industry', whenOf(at, say))}</p>
        <p>{readings > 0 ? say.count('account.aside', readings) : say.text('account.asideNone')}</p>
        <div class="buttons">
          {answersTo(state.account, of, say).map(([account, words]) => (
            <button key={account} type="button" class="button small" onClick={() => answer(account)}>
              {words}
            </button>
          ))}
        </div>
      </Notice>
    </div>
  );
}

/** The answers, the likeliest first. With one account it need not be named. */
function answersTo({ shown, others, question }: AccountState, of: string, say: Say): Answer[] {
  const another: Answer = [null, say.text('account.another')];
  const asked = question?.about === 'industry' ? of : null;
  if (others.length === 0) return [[shown.key, say.text(asked ? 'account.mine' : 'account.same')], another];
  const first = ({ key }: AccountName) => (key === asked ? -1 : 0);
  const known = [shown, ...others].sort((a, b) => first(a) - first(b));
  return [...known.map((name): Answer => [name.key, accountInWords(name, say)]), another];
}

/** Whose facts the view shows, where there is more than one account, or whose it is is being asked. */
export function AccountShown({ account: { shown, others, question }, say }: { account: AccountState; say: Say }) {
  if (others.length === 0 && !question) return null;
  return <p class="soft small">{say.text('account.shown', { account: accountInWords(shown, say) })}</p>;
}
