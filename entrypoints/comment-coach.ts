import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { standHere } from '../lib/browser/standing';

/** Brought in by the worker when the member is in a comment's box. */
export default defineUnlistedScript(() => {
  standHere('comment');
});
