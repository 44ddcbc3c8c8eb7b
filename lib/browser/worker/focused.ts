import type { Box } from '../../linkedin/box';
import type { PageSpeaker } from '../sender';
import { readSettings } from '../settings-store';
import { isWanted } from '../writing-view';
import { bring } from './bring';

const COACHES = { comment: '/comment-coach.js', note: '/note-coach.js' } as const satisfies Record<Box, string>;

/** The member is in a box: its coach comes. False where they want nothing of ours on LinkedIn's pages, or not there. */
export async function focused({ box }: { type: 'focused'; box: Box }, page: PageSpeaker): Promise<boolean> {
  if (!isWanted(await readSettings(), box)) return false;
  await bring(COACHES[box], page);
  return true;
}
