import type { Shared } from './comment-shared';
import type { Weighed } from './judge/signals';
import { type COMMENT_MARKS, phrases } from './lexicon/lexicon';

type Sentence = Weighed<(typeof COMMENT_MARKS)[number]>;

/** Marks of what is said under any post. */
const VAIN = ['wave', 'praise', 'truth', 'must', 'filler', 'sarcasm'] as const;
/** A text of so many words at most is an answer rather than a speech. Our rule. */
const ANSWER = 8;

/** Not agreeing is never praise. */
const DISAGREES = phrases(`
  (i|we|respectfully|strongly|still|must|to|have to|completely|totally) (respectfully |strongly |completely |totally )?disagree
  (don't|do not|not quite|not fully|not entirely) (quite |fully |entirely |really )?agree(?! more)
  (not|niet|nicht|pas|no) (so |zo |echt |helemaal |ganz |wirklich |tout à fait |estoy )*(sure|convinced|zeker|overtuigd|sicher|überzeugt|sûr|sûre|convaincu|convaincue|seguro|segura)
  (niet|oneens|volledig oneens) (helemaal |echt |zo )?(mee eens|eens|akkoord)
  oneens
  (not|isn't|ain't) (so |quite |entirely |always |even )?true
  (klopt|waar|geloof ik) niet
  (klopt|stimmt|geldt|gilt) (echt |gewoon |zo |so |helaas |leider )?(niet|nicht)
  (niet|nicht) (waar|wahr)
  n'est pas (vrai|exact|toujours)
  no es (cierto|verdad|así)
  (stimme|sehe|bin) (ich |das |da |dem |dir |ihnen )*(nicht|anders) ~ (zu|einverstanden|so)
  sehe (ich )?(das )?anders
  pas (du tout |tout à fait |vraiment )?d'accord
  (no|en) (estoy |estamos )?(del todo |totalmente )?(de acuerdo|desacuerdo)`);
/** A question with one of these fits any post, whatever else is in it. */
const ANY_POST = phrases(`
  (think|thinks|feel|feels|opinion|opinions|experience|experiences|learning|learnings|lesson|challenge|challenges|takeaway|thoughts|ideas|anyone|everyone|everybody|others|serious|seriously)
  (denken|denkt|denk|vinden|vindt|vind|kijken|ervaring|ervaringen|uitdaging|les|leerpunt|ideeën|anderen|iedereen|herkent|herkennen|serieus)
  (denken|denkt|meint|meinen|erfahrung|erfahrungen|herausforderung|andere|anderen|ernst|ernsthaft)
  (pensez|penses|avis|expérience|expériences|défi|autres|sérieux|sérieusement)
  (opináis|opinan|opinas|pensáis|piensan|piensas|experiencia|experiencias|reto|demás|serio)`);
/** All that is looked for, to be made ready before. */
export const SUBSTANCE_PHRASES = [DISAGREES, ANY_POST];
/** What opens an answer to somebody. */
const ANSWERS = /^(?:yes|yep|yeah|no|nope|ja|nee|nein|doch|oui|non|si|sí)$/;
/** What opens a phrase that tells of the writer. */
const WRITER = /^(?:i|we|ik|wij|ich|wir|je|j'|nous|yo|nosotros)[ ']/;
/** Past tenses that tell of no doing. */
const BEING =
  /^(?:was|were|had|did|waren|hadden|werd|werden|war|hatte|hatten|wurde|étais|était|avais|estaba|era|fue|zat|stond)$/;

/** Has no praise and nothing of what stands under any post. */
export function isSober(sentence: Sentence): boolean {
  return !VAIN.some((mark) => sentence.marks.has(mark)) && sentence.words.every(({ kind }) => kind !== 'praise');
}

/**
 * Whether a comment certainly gives more than approval: it asks about the matter, answers, tells a doing or a
 * place of the writer's own, or says something of a thing in the post. A topic that is named beside praise is none of
 * these, nor is a question that fits any post. `shared` knows the post's words; null where no post is at hand.
 */
export function hasSubstance(sentences: readonly Sentence[], shared: Shared): boolean {
  const sober = sentences.every(isSober);
  const short = sentences.reduce((n, s) => n + s.words.length, 0) <= ANSWER;
  if (sober && answers(sentences)) return true;
  if (sentences.some((s) => asksAbout(s, sentences, shared) || hasPlace(s))) return true;
  return short && sentences.some((s) => counts(s) || (sober && (did(s) || claims(s, shared))));
}

const fits = ({ flat }: Sentence, list: () => RegExp) => flat.search(list()) >= 0;

/** Does not agree. Without a reason that could stand under any post, so it is little; but praise it is not. */
export function disagrees(s: Sentence): boolean {
  return fits(s, DISAGREES);
}

/** Asks, and not what fits any post: about a thing, about what the reader did, or in a text without praise. */
export function asksAbout(s: Sentence, all: readonly Sentence[], shared: Shared): boolean {
  if (!s.asks || VAIN.some((mark) => s.marks.has(mark))) return false;
  if (!isSober(s) && !s.marks.has('ask')) return false;
  if (shared && s.words.some(({ word, kind }) => kind !== 'holding' && shared(word))) return true;
  if (fits(s, ANY_POST)) return false;
  if (s.telling > 0 || !s.marks.has('ask')) return s.telling > 0;
  return (s.build.has('reader') && s.build.has('past')) || all.every((other) => other.asks || isSober(other));
}

/** "Yes, Thursday works for me": opens as an answer, and there is something in it. */
function answers([first, ...more]: readonly Sentence[]): boolean {
  const opening = first?.words[0]?.word ?? '';
  return ANSWERS.test(opening) && [first, ...more].some((s) => s && s.words.length > 2);
}

/** "Same here in Rotterdam": the writer's side, and a name right after the word for a place. */
function hasPlace(s: Sentence): boolean {
  if (!s.marks.has('own')) return false;
  const places = s.build.get('place') ?? [];
  return s.words.some(({ kind }, i) => kind === 'name' && places.includes(s.words[i - 1]?.word ?? ''));
}

/** "Driver here, twelve years": so many of a thing, in a few words without praise. */
function counts(s: Sentence): boolean {
  return isSober(s) && s.telling > 0 && s.marks.has('amount') && s.build.has('count');
}

/** "We tried": the writer is in it, and what was done; to be is no doing. */
export function did(s: Sentence): boolean {
  const told = s.build.has('writer') ? (s.build.get('past') ?? []) : [];
  const phrases = (s.marks.get('own') ?? []).filter((phrase) => WRITER.test(phrase));
  return [...told, ...phrases.map((phrase) => phrase.split(' ').at(-1) ?? '')].some((word) => !BEING.test(word));
}

/** "Drivers always know": says something of a thing in the post. */
function claims(s: Sentence, shared: Shared): boolean {
  const things = s.words.filter(({ kind }) => kind !== 'holding' && kind !== 'name');
  return shared !== null && s.words.length > 2 && things.some(({ word }) => shared(word));
}
