import type { ProfileAnchor } from '../linkedin/profile/sight';

/** The ways in which something on the profile is found, surest first. */
export const ANCHORS = ['id', 'card', 'link', 'image', 'address', 'order'] as const satisfies readonly ProfileAnchor[];

/** The surer of two ways. */
export function surer(a: ProfileAnchor, b: ProfileAnchor): ProfileAnchor {
  return ANCHORS.indexOf(b) < ANCHORS.indexOf(a) ? b : a;
}
