import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { checkComment } from '../lib/writing/comment';
import { checkNote } from '../lib/writing/note';
import { fingerprintOf } from '../lib/writing/sameness';
import { warmForComment, warmForNote } from '../lib/writing/warm';
import { offerJudges } from './on-page/judges';

/** Brought in by the worker when a writing coach wants a text judged. */
export default defineUnlistedScript(() =>
  offerJudges({ checkComment, checkNote, fingerprintOf, warmForComment, warmForNote }),
);
