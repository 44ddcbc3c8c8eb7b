import type { tabs as en } from '../../en/coach/tabs';
import type { Same } from '../../same';

/** De tabbladen van het zijpaneel. */
export const tabs: Same<typeof en> = {
  list: 'Onderdelen van het zijpaneel',
  today: 'Vandaag',
  profile: 'Profiel',
  trend: 'Verloop',
  write: 'Schrijven',
  learn: 'Leren',
  settings: 'Instellingen en je gegevens',
};
