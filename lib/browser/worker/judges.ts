import type { PageSpeaker } from '../sender';
import { readSettings } from '../settings-store';
import { bring } from './bring';

/** A writing coach wants a text judged: the judges come to its page. Answers once they are there. */
export async function judges(_: { type: 'judges' }, page: PageSpeaker): Promise<void> {
  if ((await readSettings()).page === 'coach') await bring('/judges.js', page);
}
