import type { Evidence } from '../lib/coach/rule';
import type { Say } from '../locales';

/** How strong the ground under an advice is, in words, with the year where LinkedIn said it. */
export function strengthInWords({ strength, year }: Evidence, say: Say): string {
  return say.text(`advice.strength_${strength}`, year === undefined ? {} : { year });
}

/** Where an advice comes from: a name one can look up, and its year where it has one. Ours is called so, everywhere. */
export function sourceInWords(evidence: Evidence, say: Say): string {
  const { strength, source, year } = evidence;
  if (strength === 'rule-of-thumb') return strengthInWords(evidence, say);
  return say.text('advice.source', { source: year === undefined ? source : `${source}, ${year}` });
}
