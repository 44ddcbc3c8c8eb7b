import type { said as en } from '../../en/coach/said';
import type { Same } from '../../same';

/** Wat je eerlijk over de metingen kunt zeggen: beweging in woorden, en wat op een gebeurtenis lijkt. */
export const said: Same<typeof en> = {
  title: 'Wat je metingen zeggen',
  none: 'Nog niets. Het begint met je eerste meting.',
  values_one:
    'Eén meting in vier weken: een cijfer, nog geen beweging. Voor een trend zijn acht metingen over drie weken nodig.',
  values_other:
    '{n} metingen in vier weken. Wat ertussen zit, kan toeval zijn; voor een trend zijn acht metingen over drie weken nodig.',
  difference: '{change} sinds {day}. Voor een trend zijn acht metingen over drie weken nodig.',
  level: 'al vier weken ongeveer gelijk ({change})',
  up_slight: 'iets omhoog in vier weken ({change}); dat kan gewone schommeling zijn',
  down_slight: 'iets omlaag in vier weken ({change}); dat kan gewone schommeling zijn',
  up_probable: 'waarschijnlijk stijgend: {change} in vier weken',
  down_probable: 'waarschijnlijk dalend: {change} in vier weken',
  up_clear: 'duidelijk stijgend: {change} in vier weken',
  down_clear: 'duidelijk dalend: {change} in vier weken',
  wobble: 'Negen van de tien metingen liggen hooguit {n} punten boven of onder die lijn.',
  course:
    'Dit is de lijn door alle {readings} metingen sinds {day}. Bij Vandaag staan maar twee dagen naast elkaar; dat getal kan dus anders zijn.',
  plateau:
    'Een plateau sinds {day}, tussen {low} en {high}. Met meer van hetzelfde blijf je misschien op dit niveau. Om te proberen: één andere gewoonte in je zwakste pijler.',
  'step-one':
    'Een sprong van {points} op {day}, alleen in {pillar}: waarschijnlijk een wijziging in je profiel of één grote gebeurtenis. Daar begint de trend opnieuw.',
  'step-together':
    'Een sprong van {points} op {day}, in alle vier de pijlers gelijk: waarschijnlijk ligt het bij LinkedIn, niet bij jou. Daar begint de trend opnieuw.',
  'step-several':
    'Een sprong van {points} op {day}, in meer dan één pijler. De oorzaak is niet te zeggen. Daar begint de trend opnieuw.',
  echo: 'De snelle stijging van {points} punten rond {rose} verlaat het venster van 90 dagen. Wat die opleverde, kan tussen {from} en {to} wegvallen.',
  gapOpen_one: 'Al {n} dag geen meting. Wat er sindsdien gebeurde, is niet bekend.',
  gapOpen_other: 'Al {n} dagen geen meting. Wat er sindsdien gebeurde, is niet bekend.',
  gapClosed: 'Tussen {from} en {to} is niets gelezen. Wat er toen gebeurde, is niet bekend.',
  industry:
    'Sinds {day} vergelijkt LinkedIn je met {to}, daarvoor met {from}. Je score loopt door; de vergelijking begint opnieuw.',
  own: 'Een aanwijzing uit je eigen metingen, niet LinkedIns berekening.',
};
