import { attribute, inside, is, nearest } from '../looking';
import { webAddress } from './address';
import { at } from './at';
import type { ItemSight } from './sight';
import { isHidden, shownInside } from './words';

/** What was seen of an image, and the id of its file on LinkedIn where there is one. */
export interface ImageSight {
  sight?: ItemSight;
  media?: string;
}

/** The file name of a photo of the member's, also with a frame around it ("Open to work"). 2026-06. */
const PHOTO = /\/([^/]+)\/profile-(?:displayphoto|framedphoto)[^/]*\//;
const BANNER = /\/([^/]+)\/profile-displaybackgroundimage[^/]*\//;

/**
 * The member's photo. The address of the image decides: the drawing for "no photo" stands behind photos too.
 * `settled` says that the page has gone on beyond the top card: only then can a photo be missing.
 */
export function photoIn(page: Document, top: Element, settled: boolean): ImageSight {
  const frames = shownInside(page, [top], `${at.photo}, ${at.photoLink}`);
  const sight = imageIn(page, frames, PHOTO);
  if (sight || !settled) return sight ?? {};
  const images = inside(frames, 'img');
  const isDrawn = inside(frames, at.ghost).length > 0 && images.every(isGhost);
  return isDrawn ? { sight: { is: 'no', at: 'image' } } : {};
}

/** The member's banner, in the same way. */
export function bannerIn(page: Document, top: Element, settled: boolean): ImageSight {
  const classic = inside([top], at.bannerClassic);
  const drawings = inside([top], at.bannerDrawing).map((svg) => nearest(svg, 'figure'));
  const frames = drawings.filter((figure): figure is Element => figure !== null && !nearest(figure, at.photo));
  const sight = imageIn(page, [top], BANNER);
  if (sight || !settled) return sight ?? {};
  const isDefault = classic.length > 0 && classic.every((image) => isLinkedInsOwn(image));
  const isDrawn = frames.length > 0 && inside(frames, 'img').length === 0 && classic.length === 0;
  return isDefault || isDrawn ? { sight: { is: 'no', at: 'image' } } : {};
}

function imageIn(page: Document, frames: readonly Element[], file: RegExp): ImageSight | null {
  for (const image of inside(frames, 'img')) {
    const media = file.exec(webAddress(attribute(image, 'src') ?? '')?.pathname ?? '')?.[1];
    if (media && !isHidden(page, image)) return { sight: { is: 'yes', at: 'image' }, media };
  }
  return null;
}

/** The drawing for "no photo" as an image; one that has yet to be loaded looks the same but names what comes. */
function isGhost(image: Element): boolean {
  return is(image, at.ghost) && attribute(image, 'data-delayed-url') === null && !is(image, '.lazy-image:not(.loaded)');
}

/** LinkedIn's own art comes from another place than what members send in. Expected, not seen. */
function isLinkedInsOwn(image: Element): boolean {
  return /^static(-exp\d)?\.licdn\.com$/.test(webAddress(attribute(image, 'src') ?? '')?.hostname ?? '');
}
