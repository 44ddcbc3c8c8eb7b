import type { Pillar } from '../../score/pillar';
import { plain } from './numerals';

type Labels = readonly [brand: string, people: string, insights: string, relationships: string];

/** The pillars' labels as the page was seen to write them, by interface language. */
const SEEN: Record<string, readonly Labels[]> = {
  en: [
    ['Establish your professional brand', 'Find the right people', 'Engage with insights', 'Build relationships'],
    [
      'Establish your professional brand',
      'Find the right people',
      'Engage with insights',
      'Build strong relationships',
    ],
  ],
  pt: [
    [
      'Estabelecer sua marca profissional',
      'Localizar as pessoas certas',
      'Interagir oferecendo insights',
      'Criar relacionamentos',
    ],
  ],
  de: [
    [
      'Ihre professionelle Marke aufbauen',
      'Gezielt die richtigen Personen finden',
      'Durch Einblicke Interesse wecken',
      'Beziehungen aufbauen',
    ],
    [
      'Professionelle Marke aufbauen',
      'Gezielt die richtigen Personen finden',
      'Durch Einblicke Interesse wecken',
      'Beziehungen aufbauen',
    ],
  ],
  fr: [
    [
      'Construire votre marque professionnelle',
      'Trouver les bonnes personnes',
      'Échanger des informations',
      'Établir des relations',
    ],
    [
      'Construire votre marque personnelle',
      'Trouver les bonnes personnes',
      'Échanger des informations',
      'Établir des relations',
    ],
  ],
};

const ORDER = ['brand', 'people', 'insights', 'relationships'] as const;

const PILLAR_OF: ReadonlyMap<string, Pillar> = new Map(
  Object.values(SEEN)
    .flat()
    .flatMap((labels) => labels.map((label, i) => [folded(label), ORDER[i] as Pillar] as const)),
);

/** A quick look: whether a text may be a label, by a word of each. */
export const MAYBE_LABEL =
  /brand|marca|marke|marque|people|pessoas|personen|personnes|insights|einblicke|informations|relation|beziehungen/i;

/** The longest text worth comparing with a label: the longest label with a number and marks around it. */
export const LONGEST = 80;

/** The pillar whose known label is all there is in a text, a number, `|` and `?` beside it set aside; null where there is none. */
export function pillarNamed(text: string): Pillar | null {
  return PILLAR_OF.get(folded(text)) ?? null;
}

/** A text as labels are compared: plain, in lower case, without the marks between number and label. */
function folded(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/^[\d.,\s|?]+|[\s|?]+$/g, '');
}

/** What remains of a row's plain text when its label is taken out, once, with the marks between. Null where the label is not in it. */
export function besideLabel(row: string, label: string): string | null {
  const name = folded(label);
  const from = plain(row).toLowerCase();
  const start = from.indexOf(name);
  if (start < 0) return null;
  const rest = `${from.slice(0, start)} ${from.slice(start + name.length)}`;
  return rest.replace(/[|?]/g, ' ').replace(/\s+/g, ' ').trim();
}

const STEMS: readonly (readonly [RegExp, Pillar])[] = [
  [/brand/, 'brand'],
  [/people/, 'people'],
  [/insight/, 'insights'],
  [/relationship/, 'relationships'],
];

/** The pillar named by the id of its bar: `establish-brand__sub-score-bar` and kin; null where none or two are named. */
export function pillarOfId(id: string): Pillar | null {
  const named = STEMS.filter(([stem]) => stem.test(id));
  return named.length === 1 ? (named[0]?.[1] ?? null) : null;
}
