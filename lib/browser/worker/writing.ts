import { browserLanguages } from '../languages';
import type { PageMessage } from '../messages';
import { changeSettings, readSettings } from '../settings-store';
import { SWITCH, type WritingView, writingView } from '../writing-view';

/** A writing coach asks what it goes by, or says that the member switched it off for every box of its kind. */
export async function writing({ box, off }: Extract<PageMessage, { type: 'writing' }>): Promise<WritingView> {
  // A switch that storage refuses holds on this page only; what to go by is answered all the same.
  if (off) await changeSettings({ [SWITCH[box]]: false }).catch(() => {});
  return writingView(await readSettings(), box, browserLanguages());
}
