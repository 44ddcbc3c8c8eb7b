import type { PageMessage } from '../messages';
import type { PageAnswer } from '../page-view';
import { changeSettings } from '../settings-store';
import { viewNow } from './view-now';

/** The page coach asks what it shows, now or once a candidate is kept, or says that it was made into a card or a pill. */
export async function view({ shape, candidate }: Extract<PageMessage, { type: 'view' }>): Promise<PageAnswer> {
  // A shape that storage refuses is not remembered; what to show is answered all the same.
  if (shape) await changeSettings({ shape }).catch(() => {});
  return { view: await viewNow(candidate) };
}
