import { datedAhead } from '../lib/coach/dated-ahead';
import type { MemberState } from '../lib/member/state';
import type { Visit } from '../lib/member/visit';
import { dayOf, daysBetween } from '../lib/score/day';
import type { Say, TextKey } from '../locales';
import { AccountQuestion } from './account-question';
import { Notice } from './notice';
import type { ViewProps } from './view';

/** How often our element comes back after LinkedIn's page took it away. */
const RETURNS = 3;

/** How many {@link Notices} tell of something wrong or ask: a small view leaves out what is less important then. */
export function troubles(state: MemberState): number {
  const { visit, unsaved, refused, account } = state;
  const failed = visit !== null && visit.outcome !== 'read';
  const { question, others } = account;
  // A question about several accounts has a line for each.
  const asks = [question, question && others.length > 0];
  const wrong = [failed, unsaved, refused, removedFrom(state).length > 0, datedAhead(state) > 0];
  return [...wrong, ...asks].filter(Boolean).length;
}

/** What has to be said before the score: sample data, whose account it is, a reading or a change not kept, a visit not read, a coach removed by the page, a clock that jumped. */
export function Notices(props: ViewProps) {
  const { state, actions, say } = props;
  const { settings, visit, unsaved, refused, today } = state;
  const failed = visit !== null && visit.outcome !== 'read';
  const removed = removedFrom(state);
  const ahead = datedAhead(state);
  return (
    <>
      {settings.sample && (
        <Notice kind="sample" title={say.text('notice.sample')}>
          <p>{say.text('notice.sampleWhy')}</p>
          <button type="button" class="link" onClick={() => actions.set({ sample: false })}>
            {say.text('notice.sampleOff')}
          </button>
        </Notice>
      )}
      <AccountQuestion {...props} />
      {unsaved && (
        <Notice kind="bad" title={say.text('notice.unsaved')}>
          <p>{say.text('notice.unsavedWhy')}</p>
          <button type="button" class="button small" onClick={actions.retry}>
            {say.text('notice.retry')}
          </button>
        </Notice>
      )}
      {refused && (
        <Notice kind="bad" title={say.text('notice.notKept')}>
          <p>{say.text('notice.notKeptWhy')}</p>
        </Notice>
      )}
      {failed && <VisitNotice visit={visit} today={today} say={say} />}
      {removed.length > 0 && (
        <Notice kind="warn" title={say.text('notice.removed')}>
          {removed.map((text) => (
            <p key={text}>{say.text(text)}</p>
          ))}
        </Notice>
      )}
      {ahead > 0 && (
        <Notice kind="warn" title={say.count('notice.ahead', ahead)}>
          <p>{say.text('notice.aheadWhy')}</p>
        </Notice>
      )}
    </>
  );
}

/** What to say of each page that removed the coach for good, where the member wants it to stand. */
function removedFrom({ settings, visit, pillRemovals }: MemberState): TextKey[] {
  if (settings.page !== 'coach') return [];
  return [
    ...((visit?.removals ?? 0) >= RETURNS ? (['notice.removedWhy'] as const) : []),
    ...(settings.onProfile && pillRemovals >= RETURNS ? (['notice.removedProfile'] as const) : []),
  ];
}

function VisitNotice({ visit, today, say }: { visit: Visit; today: string; say: Say }) {
  const { outcome, hint, at } = visit;
  if (outcome === 'read') return null;
  const when = `${say.ago(Math.max(0, daysBetween(dayOf(at), today)))}, ${say.time(at)}`;
  return (
    <Notice kind="warn" title={say.text(`outcome.title_${outcome}`)}>
      <p>
        {say.text(`outcome.${outcome}`)}
        {hint && ` ${say.text(`outcome.${hint}`)}`} {say.text(`outcome.do_${outcome}`)}
      </p>
      <p class="soft small">{say.text('outcome.last', { when })}</p>
    </Notice>
  );
}
