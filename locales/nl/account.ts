import type { account as en } from '../en/account';
import type { Same } from '../same';

/** Van wie de geschiedenis is: wat popup en zijpaneel over accounts vragen en zeggen. */
export const account: Same<typeof en> = {
  otherTitle: 'Een profiel dat we nog niet kennen',
  other:
    'Op {day} om {time} opende je een eigen profiel dat we nog niet kennen. Is het adres van je profiel veranderd, of is dit een ander account?',
  industryTitle: 'Nog steeds jouw account?',
  industry:
    'De meting van {day}, {time}, noemt een andere branche, en een pijler verschilt meer dan 5 punten met de meting ervoor.',
  aside_one: 'Er ligt {n} meting apart tot je antwoordt, zodat er niets door elkaar loopt.',
  aside_other: 'Er liggen {n} metingen apart tot je antwoordt, zodat er niets door elkaar loopt.',
  asideExport_one: 'Er ligt {n} meting apart. Die komt pas in een bestand als je hebt gezegd van wie hij is.',
  asideExport_other: 'Er liggen {n} metingen apart. Die komen pas in een bestand als je hebt gezegd van wie ze zijn.',
  asideNone: 'Tot je antwoordt, leggen we nieuwe metingen apart, zodat er niets door elkaar loopt.',
  same: 'Hetzelfde account',
  mine: 'Ja, mijn account',
  another: 'Een ander account',
  opened: 'Profiel geopend op {day}, {time}',
  told: 'Account dat je noemde op {day}, {time}',
  first: 'Account van je eerste metingen',
  shown: 'Je ziet: {account}',
  name: 'Hoe noem je dit account?',
  nameHint: 'Bijvoorbeeld ‘Werk’. Het blijft in deze browser.',
  answered: 'Dank je, dat is geregeld.',
  also: 'Ook hier: {names}.',
  yours: 'Account',
  unbound:
    'Nog niet aan een profiel gekoppeld. Zodra we je eigen profiel voor het eerst zien, hoort deze geschiedenis bij dat account.',
  bound:
    'Je geschiedenis hoort bij het profiel dat je op {day} om {time} opende. Van het adres is alleen een code bewaard.',
  untied: 'Deze geschiedenis hoort bij het account dat je op {day} om {time} noemde. Het profiel is nog niet geopend.',
  others_one:
    'In deze browser is nog {n} ander account. Open het profiel ervan op LinkedIn om die geschiedenis te zien.',
  others_other:
    'In deze browser zijn nog {n} andere accounts. Open een profiel daarvan op LinkedIn om die geschiedenis te zien.',
  exports: 'Een export bevat het account dat je nu ziet. Voor het wissen krijgt elk account een eigen bestand.',
};
