import type { page as en } from '../en/page';
import type { Same } from '../same';

/** De coach op de SSI-pagina, en het bonnetje dat zegt hoe een getal gelezen is. */
export const page: Same<typeof en> = {
  title: 'SSI Coach',
  collapse: 'Klein maken',
  expand: 'Coach tonen',
  first: 'Eerste meting. Vanaf een andere dag zie je wat verandert.',
  since: '{change} sinds {day}',
  same: 'Geen verandering sinds {day}',
  industry: 'Branche {average}',
  network: 'Netwerk {average}',
  rank: 'top {rank}%',
  above: '{n} erboven',
  below: '{n} eronder',
  level: 'gelijk',
  compareHelp: 'Gemiddelde van de groep, jouw afstand daartoe, en jouw plek: lager is beter.',
  toGo: 'nog {n}',
  full: 'vol',
  weakest: '‘{pillar}’ heeft de meeste ruimte: {gap} van de 25 punten liggen nog open.',
  allFull: 'Alle vier de pijlers zijn vol. Hier valt niets te winnen; blijf doen wat je doet.',
  panel: 'Zijpaneel openen',
  panelRefused: 'Je browser opende het niet. Klik op het icoon van SSI Coach in de werkbalk en dan op ‘Zijpaneel’.',
  receipt: 'Hoe is dit gelezen?',
  receiptSum:
    'Twee keer gelezen op deze pagina om {time}, beide keren hetzelfde. De vier pijlers zijn samen {sum}, LinkedIn toont {overall}.',
  receiptDerived:
    'Twee keer gelezen op deze pagina om {time}, beide keren hetzelfde. De pagina toonde geen totaal, dus {overall} is de afgeronde som van de vier pijlers.',
  total: 'Totaal',
  rankIndustry: 'Branche, positie',
  averageIndustry: 'Branche, gemiddelde',
  rankNetwork: 'Netwerk, positie',
  averageNetwork: 'Netwerk, gemiddelde',
  unknown: 'staat niet op de pagina',
  anchor_id: 'LinkedIns eigen balk',
  anchor_row: 'het getal naast de balk',
  anchor_table: 'de tabel achter de grafiek',
  anchor_label: 'de tekst naast de naam',
  anchor_class: 'LinkedIns eigen vak',
  anchor_sum: 'door ons opgeteld',
  lastKnown: 'Laatst bekend: {overall}, op {day}.',
  oldPage: 'Deze pagina is op een andere dag geopend. Herlaad de pagina om de score van vandaag te lezen.',
  notKept: 'Deze meting is niet bewaard: de klok van je computer lijkt niet te kloppen.',
  keptNoMore:
    'De meting van deze pagina is daarna verwijderd, of vervangen door een nieuwere. Laad de pagina opnieuw om hem weer te lezen.',
  unsaved: 'Je browser kon deze meting niet bewaren. We blijven het proberen zolang deze pagina openstaat.',
};
