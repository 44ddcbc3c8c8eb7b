import type { PageView } from '../lib/browser/page-view';
import type { FailedReading, Receipt } from '../lib/linkedin/reading';
import type { Say } from '../locales';
import { Mark } from './mark';
import { PageReceipt } from './page-receipt';
import { PageScore } from './page-score';

/** What the page coach knows beyond the worker's view: what came of looking at this page. */
export interface PageState {
  view: PageView;
  /** The receipt of the reading that is shown; null where this page was not read. */
  receipt: Receipt | null;
  failed: FailedReading | null;
  /** The page still shows another day's numbers. */
  old: boolean;
  panelRefused: boolean;
}

export interface PageCoachProps extends PageState {
  say: Say;
  /** The shape it has now: there may be no room for the card, whatever the member chose. */
  shape: 'card' | 'pill';
  onShape: (shape: 'card' | 'pill') => void;
  onPanel: () => void;
}

/** The coach on the SSI page: a card, or a pill that keeps the total in sight. */
export function PageCoach(props: PageCoachProps) {
  const { view, say, shape, onShape } = props;
  const { summary } = view;
  if (shape === 'pill') {
    return (
      <button type="button" class="pill" aria-expanded="false" onClick={() => onShape('card')}>
        <Mark />
        <span class="sr">{say.text('page.expand')}</span>
        {summary && !props.failed ? <Pill {...props} summary={summary} /> : <span>{say.text('page.title')}</span>}
      </button>
    );
  }
  return (
    <section class="card" aria-label={say.text('page.title')}>
      <header>
        <Mark />
        <h2>{say.text('page.title')}</h2>
        <button
          type="button"
          class="small"
          aria-expanded="true"
          title={say.text('page.collapse')}
          onClick={() => onShape('pill')}
        >
          <span class="sr">{say.text('page.collapse')}</span>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 8h10" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
          </svg>
        </button>
      </header>
      <Body {...props} />
      <footer>
        <button type="button" class="main" onClick={props.onPanel}>
          {say.text('page.panel')}
        </button>
        {props.panelRefused && <p role="status">{say.text('page.panelRefused')}</p>}
      </footer>
    </section>
  );
}

function Body({ view, receipt, failed, old, say }: PageCoachProps) {
  const { summary, unsaved } = view;
  if (failed || old || !summary) {
    return (
      <div class="note" role="status">
        <p>{say.text(old ? 'page.oldPage' : `outcome.${failed?.outcome ?? 'loading'}`)}</p>
        {failed?.hint && <p>{say.text(`outcome.${failed.hint}`)}</p>}
        {summary && (
          <p class="quiet">
            {say.text('page.lastKnown', { overall: summary.latest.overall, day: say.day(summary.latest.day) })}
          </p>
        )}
      </div>
    );
  }
  return (
    <>
      <PageScore summary={summary} say={say} />
      {unsaved && (
        <p class="warning" role="status">
          {say.text('page.unsaved')}
        </p>
      )}
      {receipt && <PageReceipt snapshot={summary.latest} receipt={receipt} say={say} />}
    </>
  );
}

function Pill({ summary, say }: PageCoachProps & { summary: NonNullable<PageView['summary']> }) {
  const change = summary.change.previous?.total;
  return (
    <span class="figures">
      <b>{summary.latest.overall}</b>
      {change !== undefined && change !== 0 && <span>{say.signed(change)}</span>}
    </span>
  );
}
