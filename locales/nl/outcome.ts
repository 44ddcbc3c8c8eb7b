import type { outcome as en } from '../en/outcome';
import type { Same } from '../same';

/** Elke uitkomst van een bezoek dat niet gelezen is, en elke aanwijzing: wat het betekent en wat je kunt doen. */
export const outcome: Same<typeof en> = {
  title_loading: 'De score stond er nog niet',
  loading: 'Je SSI-pagina stond open, maar LinkedIn had nog geen volledige score laten zien.',
  do_loading: 'Laat de pagina wat langer open, of herlaad hem.',
  'title_signed-out': 'LinkedIn vroeg je om in te loggen',
  'signed-out': 'In plaats van je score kreeg je de inlogpagina.',
  'do_signed-out': 'Log in bij LinkedIn en open je SSI-pagina opnieuw.',
  'title_no-score': 'LinkedIn laat geen score zien',
  'no-score': 'De pagina zegt zelf dat er nu geen score is.',
  'do_no-score': 'Probeer het over een dag of twee nog eens. Wat je hebt, blijft bewaard.',
  title_inconsistent: 'De pagina spreekt zichzelf tegen',
  inconsistent: 'Cijfers op de pagina kloppen niet met elkaar, dus is er niets vastgelegd.',
  do_inconsistent: 'Herlaad de pagina. Een andere extensie die de pagina verandert, kan de oorzaak zijn.',
  title_unrecognised: 'We herkennen de pagina niet',
  unrecognised: 'Misschien heeft LinkedIn hem veranderd. We gokken niet, dus is er niets vastgelegd.',
  do_unrecognised: 'Herlaad de pagina één keer. Blijft dit zo, dan heeft SSI Coach een update nodig.',
  'title_not-yours': 'Die pagina is niet van jou',
  'not-yours': 'Er staat een score die niet van jou is. Alleen je eigen score wordt bewaard.',
  'do_not-yours': 'Open je eigen SSI-pagina met de knop hieronder.',
  'looks-like-a-score': 'Er staan cijfers die op een score lijken, maar de pagina is veranderd.',
  'value-out-of-range': 'Een van de cijfers kan niet kloppen: een pijler loopt van 0 tot 25, het totaal van 0 tot 100.',
  'pillars-missing': 'Niet alle vier de pijlers waren te vinden.',
  'sum-differs': 'De vier pijlers zijn samen niet gelijk aan het totaal.',
  'copies-differ': 'Hetzelfde cijfer staat twee keer op de pagina, met verschillende waarden.',
  last: 'Laatste bezoek: {when}',
};
