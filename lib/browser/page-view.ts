import type { Summary } from '../coach/summary';
import type { Language } from '../member/settings';

/** Today's one action, as the page says it: its title comes along in the view's language. */
export interface PageAction {
  rule: string;
  title: string;
  minutes: number;
}

/** What the worker lets the page coach show: computed by the worker, since storage is closed to content scripts. */
export interface PageView {
  /** False in quiet mode and until the first run is answered: then nothing is inserted. */
  shown: boolean;
  shape: 'card' | 'pill';
  language: Language;
  /** Null until something was read. */
  summary: Summary | null;
  /** The first thing of today's plan that is not done; null where there is none, or a planned rest. */
  action: PageAction | null;
  /** The last reading could not be written (full disk, refused): said on screen and tried again. */
  unsaved: boolean;
  /** The readings shown are kept aside until the member says whose they are: no history has taken them. */
  aside: boolean;
}

/** The worker's answer to a page's message. */
export interface PageAnswer {
  view: PageView;
}

/** The worker's message to a page coach: show this from now on. */
export interface ShowMessage {
  type: 'show';
  view: PageView;
}
