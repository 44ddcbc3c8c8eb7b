import type { notice as en } from '../en/notice';
import type { Same } from '../same';

/** Wat popup en zijpaneel boven de score zeggen. */
export const notice: Same<typeof en> = {
  sample: 'Voorbeelddata',
  sampleWhy:
    'Een verzonnen jaar, niet jouw score. Je eigen metingen staan er los van, en wat je hier afvinkt wordt niet bewaard.',
  sampleOff: 'Voorbeeld uitzetten',
  unsaved: 'Je laatste meting is nog niet bewaard',
  unsavedWhy:
    'De browser weigerde haar op te slaan; misschien is de schijf vol. De meting wacht en wordt opnieuw geprobeerd.',
  retry: 'Nu opnieuw proberen',
  notKept: 'Je laatste wijziging is niet bewaard',
  notKeptWhy: 'De browser weigerde haar op te slaan; misschien is de schijf vol. Probeer het opnieuw.',
  removed: 'De pagina van LinkedIn haalde de coach weg',
  removedWhy:
    'Hij kwam drie keer terug en blijft nu weg. Je score wordt nog gelezen en staat hier. Met opnieuw laden komt de coach terug.',
  unreadable_one: '{n} opgeslagen meting is niet te lezen. Ze blijft bewaard zoals ze is en telt hier niet mee.',
  unreadable_other:
    '{n} opgeslagen metingen zijn niet te lezen. Ze blijven bewaard zoals ze zijn en tellen hier niet mee.',
  refused:
    'Je browser opende het zijpaneel niet. Open het zelf: klik met rechts op het pictogram van SSI Coach en kies ‘Zijpaneel openen’.',
};
