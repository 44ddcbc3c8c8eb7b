import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isRead } from '../../components/page-coach';
import { arrivedAt } from '../../lib/browser/arrival';
import { onShow, tell } from '../../lib/browser/page-link';
import type { PageView } from '../../lib/browser/page-view';
import type { ReadReading } from '../../lib/linkedin/reading';
import { read } from '../../lib/linkedin/ssi-dashboard';
import { sameScore } from '../../lib/linkedin/steady';
import { surfaceAt } from '../../lib/linkedin/surfaces';
import { dayOf, localIso } from '../../lib/score/day';
import { whileAlive } from '../on-page/while-alive';
import { coach } from './coach';
import { watch } from './watch';

/** The isolated world's memory of the coach that is already here, so that a second one takes over from it. */
const world = globalThis as { leaveCoach?: () => void };
/** How often a reading that storage refused is tried again while the page is open: our rule. */
const RETRY_MS = 30_000;

/** Brought in by the worker when the member is on their SSI page: reads it, reports it, shows the coach. */
export default defineUnlistedScript(async () => {
  // A page's element of that name is no coach.
  if (typeof world.leaveCoach === 'function') world.leaveCoach();
  const gone = new AbortController();
  const leave = () => gone.abort();
  world.leaveCoach = leave;
  const { signal } = gone;

  navigation.addEventListener('currententrychange', () => surfaceAt(location.pathname) !== 'ssi' && leave(), {
    signal,
  });
  whileAlive(leave, signal);

  const answer = await tell({ type: 'view' });
  if (!answer || signal.aborted) return leave();
  const { prepare, show, update, view } = coach(answer.view, signal);
  onShow((view) => update({ view }), signal);
  // Any message is an occasion for the worker to try again; its answer comes as a view to show.
  const retry = setInterval(() => view().unsaved && void tell({ type: 'view' }), RETRY_MS);
  signal.addEventListener('abort', () => clearInterval(retry));
  /** A candidate and what can be said of it: asked while it still has to prove steady, so that then nothing is waited for. */
  let ahead: { read: ReadReading; view: PageView } | null = null;
  const snapshotOf = ({ score }: ReadReading) => ({ ...score, takenAt: localIso(Date.now()), source: 'page' as const });

  watch(
    document,
    arrivedAt(),
    () => read(document, location.pathname),
    {
      candidate: async (read) => {
        const answer = await tell({ type: 'view', candidate: snapshotOf(read) });
        if (!answer) return;
        ahead = { read, view: answer.view };
        prepare({ read, view: answer.view });
      },
      steady: async (read, since) => {
        const snapshot = snapshotOf(read);
        if (dayOf(localIso(since)) !== dayOf(snapshot.takenAt)) return show({ read: null, failed: null, old: true });
        const kept = tell({ type: 'reading', snapshot });
        const [news, before] = [{ read, kept: false, failed: null, old: false }, view()];
        // Only the summary is taken ahead: what the member chose meanwhile holds.
        if (ahead && sameScore(ahead.read, read)) show({ ...news, view: { ...before, summary: ahead.view.summary } });
        const after = { ...news, view: (await kept)?.view ?? before };
        show({ ...after, kept: isRead(after) });
      },
      failed: async (reading) => {
        if (reading.outcome === 'signed-out') return;
        const answer = await tell({
          type: 'not-read',
          outcome: reading.outcome,
          ...(reading.hint && { hint: reading.hint }),
        });
        show({ read: null, failed: reading, old: false, ...(answer && { view: answer.view }) });
      },
    },
    signal,
  );
});
