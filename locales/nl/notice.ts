import type { notice as en } from '../en/notice';
import type { Same } from '../same';

/** Wat popup en zijpaneel boven de score zeggen. */
export const notice: Same<typeof en> = {
  sample: 'Voorbeelddata',
  sampleWhy: 'een verzonnen jaar',
  sampleOff: 'Uitzetten',
  unsaved: 'Je laatste meting is nog niet bewaard',
  unsavedWhy:
    'De browser weigerde de meting op te slaan; misschien is de schijf vol. De meting wacht en we proberen het opnieuw.',
  retry: 'Nu opnieuw proberen',
  notKept: 'Je laatste wijziging is niet bewaard',
  notKeptWhy: 'De browser weigerde de wijziging op te slaan; misschien is de schijf vol. Probeer het opnieuw.',
  removed: 'De pagina van LinkedIn haalde de coach weg',
  removedWhy:
    'Drie keer, dus blijft hij weg. Je score wordt nog gelezen en staat hier. Herlaad de pagina om hem terug te halen.',
  removedProfile:
    'Na drie keer blijft hij weg van je profiel. Dat wordt nog wel gelezen. Herlaad het om hem terug te halen.',
  ahead_one: '{n} meting of vinkje is van na vandaag',
  ahead_other: '{n} metingen of vinkjes zijn van na vandaag',
  aheadWhy: 'Staat de klok van je computer goed? Je raakt niets kwijt: elk telt mee vanaf zijn eigen dag.',
  unreadable_one: '{n} opgeslagen meting is niet te lezen. Die blijft bewaard zoals hij is en telt hier niet mee.',
  unreadable_other:
    '{n} opgeslagen metingen zijn niet te lezen. Die blijven bewaard zoals ze zijn en tellen hier niet mee.',
  refused:
    'Je browser opende het zijpaneel niet. Open het zelf: klik met rechts op het icoon van SSI Coach en kies ‘Zijpaneel openen’.',
};
