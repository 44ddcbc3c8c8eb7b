import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { surfaceAt } from '../lib/linkedin/surfaces';
export default defineUnlistedScript(() => {
  console.log(surfaceAt(location.pathname));
});
