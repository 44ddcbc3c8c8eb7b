import type { PageView } from '../lib/browser/page-view';
import type { Summary } from '../lib/coach/summary';
import type { FailedReading, ReadReading } from '../lib/linkedin/reading';
import { samePoints } from '../lib/score/snapshot';
import type { Say } from '../locales';
import { FoldButton } from './fold-button';
import { Mark } from './mark';
import { PageReceipt } from './page-receipt';
import { PageScore, PageTotal } from './page-score';

/** What the page coach knows beyond the worker's view: what came of looking at this page. */
export interface PageState {
  view: PageView;
  /** What was read on this page; null where it was not read. */
  read: ReadReading | null;
  failed: FailedReading | null;
  /** That reading was kept when it was made; it may have been deleted since. */
  kept: boolean;
  /** The page still shows another day's numbers. */
  old: boolean;
  panelRefused: boolean;
  /** The receipt is open, in place of the score. */
  receipt: boolean;
}

export interface PageCoachProps extends PageState {
  say: Say;
  /** The shape it has now: there may be no room for the card, whatever the member chose. */
  shape: 'card' | 'pill';
  onShape: (shape: 'card' | 'pill') => void;
  onPanel: () => void;
  onReceipt: (open: boolean) => void;
}

/** The coach on the SSI page: a card, or a pill that keeps the total in sight. */
export function PageCoach(props: PageCoachProps) {
  const { say, shape, onShape } = props;
  if (shape === 'pill') {
    return (
      <button type="button" class="pill" aria-expanded="false" onClick={() => onShape('card')}>
        <Mark />
        <span class="unseen">{say.text('page.expand')}</span>
        {isRead(props) ? <Pill summary={props.view.summary} say={say} /> : <span>{say.text('page.title')}</span>}
      </button>
    );
  }
  return (
    <section class="card" aria-label={say.text('page.title')}>
      <header>
        <Mark />
        {isRead(props) ? <PageTotal summary={props.view.summary} say={say} /> : <h2>{say.text('page.title')}</h2>}
        <FoldButton onFold={() => onShape('pill')} say={say} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where there is little room, and a keyboard must reach it. */}
      <div class="body" tabIndex={0}>
        <Body {...props} />
      </div>
      <footer>
        <button type="button" class="main" onClick={props.onPanel}>
          {say.text('page.panel')}
        </button>
        {isRead(props) && (
          <button
            type="button"
            class="how"
            aria-pressed={props.receipt}
            onClick={() => props.onReceipt(!props.receipt)}
          >
            {say.text(props.receipt ? 'page.receiptClose' : 'page.receipt')}
          </button>
        )}
        {props.panelRefused && <p role="status">{say.text('page.panelRefused')}</p>}
      </footer>
    </section>
  );
}

function Body(props: PageCoachProps) {
  const { say } = props;
  if (!isRead(props)) return <NotRead {...props} />;
  const { summary, unsaved, aside } = props.view;
  if (props.receipt) return <PageReceipt snapshot={summary.latest} receipt={props.read.receipt} say={say} />;
  return (
    <>
      {unsaved && (
        <p class="warning" role="status">
          {say.text('page.unsaved')}
        </p>
      )}
      {aside && (
        <p class="warning" role="status">
          {say.text('page.aside')}
        </p>
      )}
      <PageScore summary={summary} action={props.view.action} say={say} />
    </>
  );
}

/** Whether the summary's newest score is what this page says now: another number is never shown in its place. */
export function isRead<P extends Pick<PageState, 'view' | 'read' | 'failed' | 'old'>>(
  state: P,
): state is P & { read: ReadReading; view: PageView & { summary: Summary } } {
  const { read, failed, old, view } = state;
  return Boolean(read && !failed && !old && view.summary && samePoints(view.summary.latest, read.score));
}

function NotRead({ view, read, kept, failed, old, say }: PageCoachProps) {
  return (
    <div class="note" role="status">
      {old || read ? (
        <p>{say.text(old ? 'page.oldPage' : kept ? 'page.keptNoMore' : 'page.notKept')}</p>
      ) : (
        <Why failed={failed ?? { outcome: 'loading' }} say={say} />
      )}
      {view.summary && <LastKnown summary={view.summary} say={say} />}
    </div>
  );
}

function Why({ failed: { outcome, hint }, say }: { failed: FailedReading; say: Say }) {
  const late = outcome === 'loading';
  return (
    <>
      <p>
        <b>{say.text(late ? 'page.late' : `outcome.title_${outcome}`)}</b>
      </p>
      <p>{say.text(hint ? `outcome.${hint}` : late ? 'page.lateWhy' : `outcome.${outcome}`)}</p>
      <p>{say.text(`outcome.do_${outcome}`)}</p>
    </>
  );
}

function LastKnown({ summary: { latest, age }, say }: { summary: Summary; say: Say }) {
  const { overall, day } = latest;
  return (
    <p class="quiet">
      {age === 0 ? say.text('page.lastToday', { overall }) : say.text('page.lastKnown', { overall, day: say.day(day) })}
    </p>
  );
}

function Pill({ summary, say }: { summary: Summary; say: Say }) {
  const change = summary.change.previous?.total;
  return (
    <span class="figures">
      <b>{summary.latest.overall}</b>
      {change !== undefined && change !== 0 && <span>{say.signed(change)}</span>}
    </span>
  );
}
