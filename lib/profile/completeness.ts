import { ITEMS, type Item } from './item';
import type { KnownProfile } from './known';
import { type Asked, type Standing, standingsOf } from './standing';
import { ALL_STAR, WEIGHTS } from './weights';

/** Something shared out over what is there, what is to be mended, and what is not known. */
export type Shares<T> = Record<Standing, T>;

/** How complete a profile is. Known and unknown are kept apart: what wasn't seen is neither there nor missing. */
export interface Completeness {
  /** Points by {@link WEIGHTS}: the three add up to 100. */
  points: Shares<number>;
  /** The items of each kind, in the order of the page: "n of m" is `items.have.length` of {@link ITEMS}. */
  items: Shares<readonly Item[]>;
  /** The parts of LinkedIn's own list, seven in all. A part of two items stands as the worse of them. */
  allStar: Shares<number>;
}

/** How complete a profile is, of what is known of it (null: never seen) and of what the member said of their industry. */
export function completenessOf(profile: KnownProfile | null, asked: Asked): Completeness {
  const standings = standingsOf(profile, asked);
  const items = shared((standing) => ITEMS.filter((item) => standings[item] === standing));
  const parts = ALL_STAR.map((part) => worst(part.map((item) => standings[item])));
  return {
    points: shared((standing) => items[standing].reduce((sum, item) => sum + WEIGHTS[item], 0)),
    items,
    allStar: shared((standing) => parts.filter((part) => part === standing).length),
  };
}

/** Missing is worse than unknown: it is known to be incomplete. */
function worst(standings: readonly Standing[]): Standing {
  return standings.find((s) => s === 'missing') ?? standings.find((s) => s === 'unknown') ?? 'have';
}

function shared<T>(of: (standing: Standing) => T): Shares<T> {
  return { have: of('have'), missing: of('missing'), unknown: of('unknown') };
}
