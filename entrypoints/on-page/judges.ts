import { tell } from '../../lib/browser/page-link';
import type { checkComment } from '../../lib/writing/comment';
import type { checkNote } from '../../lib/writing/note';
import type { fingerprintOf } from '../../lib/writing/sameness';
import type { warmForComment, warmForNote } from '../../lib/writing/warm';

/** What can judge a text. They know many words, so they come only once somebody wants to know. */
export interface Judges {
  checkComment: typeof checkComment;
  checkNote: typeof checkNote;
  fingerprintOf: typeof fingerprintOf;
  warmForComment: typeof warmForComment;
  warmForNote: typeof warmForNote;
}

/** The isolated world's memory of the judges that are here: the page can't see it, but its elements' names are in it too. */
const world = globalThis as { judges?: Partial<Judges> };

/** The judges are here. */
export function offerJudges(judges: Judges): void {
  world.judges = judges;
}

/** The judges, brought in where they are not here yet; null where they can't come. */
export async function judgesHere(): Promise<Judges | null> {
  if (!here()) await tell({ type: 'judges' });
  return here();
}

function here(): Judges | null {
  const { judges } = world;
  return typeof judges?.checkComment === 'function' ? (judges as Judges) : null;
}
