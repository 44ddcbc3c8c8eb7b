/** What a word of a note can be about, in any language. */
export const SENSES = [
  'money',
  'free',
  'ware',
  'firm',
  'clients',
  'gain',
  'provide',
  'send',
  'meet',
  'slot',
  'reply',
  'hiring',
  'seeking',
  'giving',
  'inviting',
  'asking',
  'route',
  'ownwork',
  'following',
  'works',
  'gathering',
  'school',
  'shared',
  'honour',
  'friend',
  'told',
  'sensed',
  'lately',
  'profile',
  'flatter',
  'ours',
  'alone',
  'tome',
  'bidding',
  'terms',
  'trouble',
  'proof',
  'trades',
  'able',
  'favour',
] as const;
export type Sense = (typeof SENSES)[number];

/** Says what a word is about; a word can be about several things, most are about none. */
export type Senses = (word: string) => readonly Sense[];

/** So few letters at least stand before or after a `*`. */
const LEAST = 2;

/** So many words are remembered with what they are about: a note is judged at every key. */
const KEPT = 2000;

/** Lists of words by what they are about: `price*` for all that begin so, `*price` for all that end so. Read when first asked. */
export function sensesIn(lists: Readonly<Record<Sense, string>>): Senses {
  let index: Map<string, Sense[]> | undefined;
  const seen = new Map<string, readonly Sense[]>();
  return (word) => {
    index ??= indexOf(lists);
    const old = seen.get(word);
    if (old) return old;
    const all = lookUp(index, word);
    if (seen.size < KEPT) seen.set(word, all);
    return all;
  };
}

function indexOf(lists: Readonly<Record<Sense, string>>): Map<string, Sense[]> {
  const index = new Map<string, Sense[]>();
  for (const sense of SENSES)
    for (const word of new Set(lists[sense].trim().split(/\s+/))) {
      const old = index.get(word);
      if (old) old.push(sense);
      else index.set(word, [sense]);
    }
  return index;
}

function lookUp(index: ReadonlyMap<string, Sense[]>, word: string): readonly Sense[] {
  const all = new Set<Sense>(index.get(word));
  const bare = word.slice(word.lastIndexOf("'") + 1);
  for (const form of new Set([word, bare])) {
    for (const sense of index.get(form) ?? []) all.add(sense);
    for (let letters = LEAST; letters <= form.length; letters += 1) {
      for (const sense of index.get(`${form.slice(0, letters)}*`) ?? []) all.add(sense);
      for (const sense of index.get(`*${form.slice(form.length - letters)}`) ?? []) all.add(sense);
    }
  }
  return [...all];
}
