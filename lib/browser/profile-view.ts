import type { Language } from '../member/settings';
import type { Standpoint } from '../profile/record';
import type { Asked } from '../profile/standing';

/** What the worker lets the coach on the own profile know: storage is closed to content scripts. */
export interface ProfileView {
  /** False in quiet mode, until the first run is answered, and where the member wants nothing on their profile: then nothing is inserted. */
  shown: boolean;
  language: Language;
  /** For the hashes of a report; null while it is not known whose profile this is: then nothing of it can be kept. */
  salt: string | null;
  /** What is kept of earlier looks; null where nothing is. */
  kept: Standpoint | null;
  asked: Asked;
  /** What was just reported could not be written. */
  unsaved: boolean;
}
