import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { standHere } from '../lib/browser/standing';

/** Brought in by the worker when the member is in the box of an invitation’s note. */
export default defineUnlistedScript(() => {
  standHere('note');
});
