import { useEffect, useRef, useState } from 'preact/hooks';
import type { MemberActions } from '../lib/member/state';
import { PILLARS } from '../lib/score/pillar';
import type { Snapshot } from '../lib/score/snapshot';
import type { Say } from '../locales';
import { TrendRow } from './trend-row';

/** Rows on one page: about a month. */
const PAGE = 30;

interface Props {
  /** Sorted by day, oldest first; shown newest first. */
  shown: readonly Snapshot[];
  /** Sample rows can't be deleted. */
  sample: boolean;
  actions: Pick<MemberActions, 'deleteDay' | 'restoreDay'>;
  say: Say;
}

/** The readings as a table, newest first, a page at a time; a day can be deleted, and put back. */
export function TrendTable({ shown, sample, actions, say }: Props) {
  // Rows nobody looks at cost time at every change.
  const [open, setOpen] = useState(false);
  const [page, setPage] = useState(0);
  const [deleted, setDeleted] = useState<Snapshot | null>(null);
  // The fact, not the text: the language may change while it stands there.
  const [said, setSaid] = useState<{ what: 'deleted' | 'deleteFailed' | 'restored'; day: string } | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const area = useRef<HTMLElement>(null);
  const pages = Math.max(1, Math.ceil(shown.length / PAGE));
  const at = Math.min(page, pages - 1);
  const end = shown.length - at * PAGE;
  const rows = shown.slice(Math.max(0, end - PAGE), end).reverse();

  // The button that was pressed is gone with its row: the next thing one may want is to take it back.
  useEffect(() => {
    if (deleted) undo.current?.focus();
  }, [deleted]);

  const remove = async (day: string) => {
    const gone = await actions.deleteDay(day).catch(() => null);
    setSaid({ what: gone ? 'deleted' : 'deleteFailed', day });
    setDeleted(gone);
  };
  const restore = async (snapshot: Snapshot) => {
    await actions.restoreDay(snapshot);
    setSaid({ what: 'restored', day: snapshot.day });
    setDeleted(null);
    area.current?.focus({ preventScroll: true });
    area.current?.scrollTo({ left: 0 });
  };

  if (shown.length === 0 && !said) return null;
  return (
    <details class="facts" open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>{say.text('trend.table')}</summary>
      <div class="undo" role="status">
        {said && <p>{say.text(`trend.${said.what}`, { day: say.day(said.day, 'long') })}</p>}
        {deleted && (
          <button type="button" class="button small" ref={undo} onClick={() => restore(deleted)}>
            {say.text('trend.undo')}
          </button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard */}
      <section class="scroll" ref={area} tabIndex={0} aria-label={say.text('trend.table')}>
        <table>
          <thead>
            <tr>
              {!sample && (
                <td class="row-remove">
                  <span class="unseen">{say.text('trend.deleteColumn')}</span>
                </td>
              )}
              <th scope="col">{say.text('trend.day')}</th>
              <th scope="col">{say.text('score.total')}</th>
              {PILLARS.map((pillar) => (
                <th key={pillar} scope="col">
                  {say.text(`score.${pillar}Short`)}
                </th>
              ))}
              <th scope="col">{say.text('trend.industryRank')}</th>
              <th scope="col">{say.text('trend.networkRank')}</th>
            </tr>
          </thead>
          <tbody>
            {(open ? rows : []).map((snapshot) => (
              <TrendRow key={snapshot.day} snapshot={snapshot} onDelete={sample ? null : remove} say={say} />
            ))}
          </tbody>
        </table>
      </section>
      {pages > 1 && (
        <nav class="pages" aria-label={say.text('trend.table')}>
          <button type="button" class="button small" disabled={at === 0} onClick={() => setPage(at - 1)}>
            {say.text('trend.newer')}
          </button>
          <span class="soft small">
            {say.text('trend.page', { from: at * PAGE + 1, to: at * PAGE + rows.length, n: shown.length })}
          </span>
          <button type="button" class="button small" disabled={at === pages - 1} onClick={() => setPage(at + 1)}>
            {say.text('trend.older')}
          </button>
        </nav>
      )}
    </details>
  );
}
