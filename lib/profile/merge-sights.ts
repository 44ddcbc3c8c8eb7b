import type { ItemSight, ProfileSight, ProfileTexts } from '../linkedin/profile/sight';
import { surer } from './anchor';
import { ITEMS, SECTIONS, type Section } from './item';

/** Sections whose text is the id of an image, or stands on the page as a whole: a later look replaces an earlier one. */
const SEEN_WHOLE: readonly Section[] = ['photo', 'banner', 'headline'];

/**
 * Two looks of one visit, the later one second, as one. Cards come and go while the member scrolls, so knowledge only
 * grows: what was there once was there, a "no" gives way to a "yes", of two counts the larger counts, of two texts of a
 * card the longer. A look at another page must not be merged: begin anew when the address changes.
 */
export function mergeSights(earlier: ProfileSight, later: ProfileSight): ProfileSight {
  return {
    items: eachOf(ITEMS, (item) => mergeItems(earlier.items[item], later.items[item])),
    texts: mergeTexts(earlier.texts, later.texts),
  };
}

function mergeItems(a: ItemSight | undefined, b: ItemSight | undefined): ItemSight | undefined {
  if (!a || !b) return a ?? b;
  if (a.is !== b.is) return a.is === 'yes' ? a : b;
  return { is: a.is, at: surer(a.at, b.at), ...largerCount(a, b) };
}

/** The larger count; of equal ones, the one that is all there are. */
function largerCount(a: ItemSight, b: ItemSight): Pick<ItemSight, 'count' | 'exact'> {
  const [one, other] = [a.count ?? -1, b.count ?? -1];
  const count = Math.max(one, other);
  if (count < 0) return {};
  const exact = (one === count && a.exact === true) || (other === count && b.exact === true);
  return { count, exact };
}

function mergeTexts(a: ProfileTexts, b: ProfileTexts): ProfileTexts {
  const headline = b.headline ?? a.headline;
  const about = longer(a.about, b.about);
  const role = b.currentRole ?? a.currentRole;
  const description = longer(a.currentRole?.description, b.currentRole?.description);
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(about === undefined ? {} : { about }),
    ...(role && description !== undefined ? { currentRole: { title: role.title, description } } : {}),
    sections: eachOf(SECTIONS, (name) => {
      const [one, other] = [a.sections[name], b.sections[name]];
      return SEEN_WHOLE.includes(name) ? (other ?? one) : longer(one, other);
    }),
  };
}

/** The longer text, the later of two that are equally long. */
function longer(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.length > b.length ? a : b;
}

function eachOf<Name extends string, Value>(names: readonly Name[], of: (name: Name) => Value | undefined) {
  const known = names.map((name) => [name, of(name)] as const).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as { [N in Name]?: Value };
}
