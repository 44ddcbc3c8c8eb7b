import type { Filled } from '../../lib/outreach/places';
import type { NoteLanguage } from '../../lib/outreach/template';

const EN: readonly Required<Filled>[] = [
  {
    firstName: 'Dana',
    topic: 'returns in online retail',
    point: 'count the boxes, not the orders',
    author: 'Priya Raman',
    person: 'Tom Okafor',
    event: 'the Leeds Packaging Fair',
    group: 'Warehouse Managers UK',
    school: 'Aston University',
    company: 'Norvik Foods',
    job: 'head of logistics',
    work: 'Why pallets go missing',
  },
  {
    firstName: 'Jean-Luc',
    topic: 'onboarding nurses',
    point: 'nobody reads the handbook',
    author: 'Sofia Lind',
    person: 'Mark',
    event: 'Care Days 2026',
    group: 'HR in Healthcare',
    school: 'King’s College',
    company: 'Westmere',
    job: 'ward manager',
    work: 'The first hundred days',
  },
];

const NL: readonly Required<Filled>[] = [
  {
    firstName: 'Sanne',
    topic: 'retouren in de webwinkel',
    point: 'tel de dozen, niet de orders',
    author: 'Peter de Wit',
    person: 'Karin Bos',
    event: 'de Vakdag Verpakken in Breda',
    group: 'Magazijnchefs Nederland',
    school: 'Fontys Tilburg',
    company: 'Van Loon Groenten',
    job: 'hoofd logistiek',
    work: 'Waarom pallets verdwijnen',
  },
  {
    firstName: 'Joost',
    topic: 'het inwerken van verplegers',
    point: 'niemand leest het handboek',
    author: 'Fatima El Idrissi',
    person: 'Mark',
    event: 'Zorgdagen 2026',
    group: 'HR in de zorg',
    school: 'de HAN',
    company: 'Westmeer',
    job: 'afdelingshoofd',
    work: 'De eerste honderd dagen',
  },
];

/** What members might fill in, by the language of the note. */
export const ANSWERS: Readonly<Record<NoteLanguage, readonly Required<Filled>[]>> = { en: EN, nl: NL, nlFormal: NL };
