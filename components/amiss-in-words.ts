import { amissOf } from '../lib/profile/amiss';
import type { Item } from '../lib/profile/item';
import type { KnownProfile } from '../lib/profile/known';
import type { Say } from '../locales';
import type { ProfileKey } from '../locales/profile';

/** Says what is wrong with an item; page and panel both can. */
type ItemSay = Pick<Say<Extract<ProfileKey, `item.${string}`>>, 'text' | 'number'>;

/**
 * What keeps an item that was seen from being in place: short for what is known ("3 of 5", "reads like a job title"), a
 * sentence for what nobody can tell; empty where there is nothing to say.
 */
export function amissInWords(item: Item, known: KnownProfile, say: ItemSay): string {
  const amiss = amissOf(item, known);
  if (!amiss) return '';
  const figures = 'n' in amiss ? { n: say.number(amiss.n), of: say.number(amiss.of) } : {};
  return say.text(`item.amiss_${amiss.is}`, figures);
}
