import { readAccounts } from '../account-store';
import type { PageMessage } from '../messages';
import { rememberNote } from '../note-store';

/** An invitation closed with a note in it: its hashes are remembered, to notice when the member repeats themselves. */
export async function noteWritten({
  salt,
  runs,
  instead,
}: Extract<PageMessage, { type: 'note-written' }>): Promise<void> {
  const { current } = await readAccounts();
  await rememberNote(current, salt, { runs, copied: false }, instead);
}
