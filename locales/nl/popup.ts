import type { popup as en } from '../en/popup';
import type { Same } from '../same';

/** De popup: tien seconden. */
export const popup: Same<typeof en> = {
  title: 'SSI Coach',
  next: 'Volgende stap',
  openSsi: 'Open je SSI-pagina',
  openPanel: 'Zijpaneel',
  write: 'Bericht of reactie schrijven in het zijpaneel',
  empty: 'Nog geen score',
  emptySoFar: 'Geen score tot en met vandaag',
  emptyWhy: 'Open je Social Selling Index-pagina één keer. De coach leest wat er staat en bewaart het in deze browser.',
  trySample: 'Rondkijken met voorbeelddata',
  loading: 'Je metingen worden gelezen',
  quiet: 'Stille modus staat aan: er komt niets op LinkedIn.',
};
