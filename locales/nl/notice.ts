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
    'Van je profiel, drie keer, dus blijft hij daar weg. Je profiel wordt nog wel gelezen. Herlaad het om hem terug te halen.',
  ahead_one: '{n} meting of vinkje heeft een datum na vandaag',
  ahead_other: '{n} metingen of vinkjes hebben een datum na vandaag',
  aheadWhy: 'Staat de klok van je computer goed? Je raakt niets kwijt: alles telt mee zodra die dag er is.',
  unreadable_one: '{n} opgeslagen meting is niet te lezen. Die blijft bewaard zoals hij is en telt hier niet mee.',
  unreadable_other:
    '{n} opgeslagen metingen zijn niet te lezen. Die blijven bewaard zoals ze zijn en tellen hier niet mee.',
  refused:
    'Je browser opende het zijpaneel niet. Open het zelf: klik met rechts op het icoon van SSI Coach en kies ‘Zijpaneel openen’.',
};
