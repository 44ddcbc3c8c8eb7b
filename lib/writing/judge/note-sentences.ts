import type { NOTE_MARKS } from '../lexicon/lexicon';
import type { Built, Weighed } from './signals';

/** A mark of a note. */
export type NoteMark = (typeof NOTE_MARKS)[number];
type Sentence = Weighed<NoteMark>;

/** Marks of somebody who wants something. */
export const WANTS: readonly NoteMark[] = [
  ...([
    'we',
    'benefit',
    'minutes',
    'appointment',
    'may',
    'free',
    'material',
    'route',
    'vacancy',
    'seek',
    'price',
  ] as const),
];
/** Marks of one certain thing between two people. */
export const ANCHORS: readonly NoteMark[] = [
  ...(['theirs', 'about', 'said', 'event', 'met', 'referred', 'shared', 'role', 'when'] as const),
];

const all = (s: Sentence, ...built: Built[]) => built.every((b) => s.build.has(b));
const none = (s: Sentence, ...built: Built[]) => !built.some((b) => s.build.has(b));
/** Has the writer, or something of the writer's, in it. */
const ours = (s: Sentence) => !none(s, 'writer', 'mine');
const marks = (s: Sentence, some: readonly NoteMark[]) => some.filter((mark) => s.marks.has(mark)).length;
const named = (s: Sentence) => s.words.filter(({ kind }) => kind === 'name' || kind === 'number').length;
/** Neither told as past nor of a doing that is over. */
const ahead = (s: Sentence) => !s.marks.has('past');

/** A writer who does something: the word beside "I" or "we" says what. */
function does({ words, build }: Sentence): boolean {
  const writer = build.get('writer') ?? [];
  return words.some(
    ({ kind }, i) =>
      (kind === 'telling' || kind === 'plain') &&
      [words[i - 1], words[i + 1]].some((beside) => beside && writer.includes(beside.word)),
  );
}

/**
 * How a sentence of a note is built, whatever it is about: who does or would do what for whom, whether it is over, whose
 * anchor stands in it. The first word of a name is the family that may name a reason.
 */
export const BUILT_SO: Readonly<Record<string, (s: Sentence) => boolean>> = {
  'writer does': does,
  'writer does now': (s) => does(s) && none(s, 'past'),
  'writer does for reader': (s) => does(s) && all(s, 'reader') && none(s, 'bond'),
  'writer alone': (s) => all(s, 'writer') && none(s, 'reader'),
  'reader alone': (s) => all(s, 'reader') && none(s, 'writer'),
  'reader did': (s) => all(s, 'reader', 'past'),
  'reader and writer did': (s) => all(s, 'writer', 'reader', 'past'),
  'reader asked': (s) => s.asks && all(s, 'reader'),
  'reader named': (s) => all(s, 'reader') && named(s) > 0,
  'reader named, past': (s) => all(s, 'reader', 'past') && named(s) > 0,
  'reader, no wish': (s) => all(s, 'reader') && none(s, 'modal', 'glad', 'ware', 'bond'),
  'gladly for reader': (s) => all(s, 'glad', 'reader') && none(s, 'bond'),
  'gladly bonds': (s) => all(s, 'glad', 'bond'),
  bonds: (s) => all(s, 'bond'),
  'modal of writer': (s) => all(s, 'modal', 'writer') && none(s, 'bond'),
  'modal of reader': (s) => all(s, 'modal', 'reader') && none(s, 'bond'),
  'modal asked': (s) => s.asks && all(s, 'modal', 'writer') && none(s, 'bond'),
  'ware of writer': (s) => all(s, 'ware', 'writer') && ahead(s),
  'ware for reader': (s) => all(s, 'ware', 'reader') && ahead(s),
  'ware promised': (s) => all(s, 'ware') && !none(s, 'glad', 'modal') && none(s, 'past'),
  'ware now': (s) => all(s, 'ware') && none(s, 'past') && ahead(s),
  'ware asked': (s) => s.asks && all(s, 'ware'),
  'job of writer': (s) => all(s, 'job', 'writer'),
  'job sought': (s) => all(s, 'job') && marks(s, ['seek', 'vacancy']) > 0,
  'job asked': (s) => s.asks && all(s, 'job'),
  'serves by writer': (s) => all(s, 'serve') && ours(s) && none(s, 'past') && ahead(s),
  'serves reader': (s) => all(s, 'serve', 'reader') && none(s, 'past') && ahead(s),
  'perhaps for reader': (s) => all(s, 'perhaps', 'reader') && ours(s) && none(s, 'bond'),
  'perhaps served': (s) => all(s, 'perhaps', 'serve') && ours(s),
  'ready for reader': (s) => all(s, 'ready') && ours(s) && none(s, 'past', 'bond'),
  'perhaps, then ready': (s) => all(s, 'perhaps', 'ready') && ours(s) && none(s, 'bond'),
  'ours now': (s) => all(s, 'mine') && none(s, 'past'),
  'wants, not past': (s) => ahead(s) && marks(s, WANTS) > 0,
  'wants twice, not past': (s) => ahead(s) && marks(s, WANTS) > 1,
  'anchor of reader': (s) => marks(s, ANCHORS) > 0 && all(s, 'reader') && !all(s, 'ware', 'modal'),
  'anchor of reader, past': (s) => marks(s, ANCHORS) > 0 && all(s, 'reader', 'past'),
  'anchor of writer': (s) => marks(s, ANCHORS) > 0 && all(s, 'writer') && none(s, 'reader', 'both'),
  'anchor of both': (s) => marks(s, ANCHORS) > 0 && all(s, 'both'),
  'others named': (s) => all(s, 'past') && named(s) > 1 && !none(s, 'reader', 'writer'),
  both: (s) => all(s, 'both'),
  'both did, named': (s) => all(s, 'both', 'past') && named(s) > 0,
};
