import type { pill as en } from '../en/pill';
import type { Same } from '../same';

/** De pil op je eigen profiel, en de lijst die erin zit. */
export const pill: Same<typeof en> = {
  title: 'Je profiel',
  short: 'Profiel {n}/{of}',
  of: '{n} van {of}',
  stand: 'onderdelen in orde',
  soFar: 'tot nu toe',
  expand: 'Wat je aan je profiel kunt verbeteren',
  first: 'Dit eerst verbeteren',
  here: 'Dit doe je hier op je profiel, met het potlood of de camera ernaast.',
  open: 'Open op LinkedIn',
  missing: 'Te verbeteren',
  unsure: 'Niet zeker',
  unknown: 'Nog niet helemaal gezien',
  have: 'In orde',
  scroll: 'Scrol verder, dan zien we de rest ook. ‘Alles weergeven’ laat een hele lijst zien.',
  asked: 'Je branche staat niet op deze pagina: bevestig hem in het zijpaneel.',
  good: 'Aan wat we gezien hebben valt niets te verbeteren.',
  allGood: 'Alles is in orde. Hier valt niets te verbeteren.',
  ours: 'Onze eigen telling, niet die van LinkedIn.',
  whose: 'Nog niet bewaard: het zijpaneel vraagt van wie dit profiel is.',
  unsaved: 'Je browser kon dit niet bewaren. We proberen het opnieuw zolang deze pagina openstaat.',
};
