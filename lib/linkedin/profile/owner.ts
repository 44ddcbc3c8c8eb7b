import { allText, attribute, holds, inside, nearest } from '../looking';
import { linkedinAddress, linkedProfile, type ProfileAddress } from './address';
import { at } from './at';
import type { Ownership } from './sight';
import type { Stage } from './top-card';
import { isHidden } from './words';

/**
 * Whose profile stands on the page at an address. The rule, from what is known of both renderers (docs/linkedin.md):
 * someone else's if its top card offers to connect with or to write to the member; one's own if the top card holds the
 * form for the introduction, or if other forms of the owner and a card that only the owner sees stand there. Every such
 * link must name the address's own member, be in sight, in LinkedIn's container, and none that a person wrote.
 */
export function ownerOf(page: Document, stage: Stage, address: ProfileAddress): Ownership {
  const { mains, tops } = stage;
  if (mains.length === 0 || tops.length > 1) return 'unproven';
  const [top] = tops;
  if (isInvited(mains, address.slug)) return 'not-yours';
  const named = top ? namedBy(top) : [];
  if (top && inside([top], at.foreign).length > 0) return named.includes(address.slug) ? 'not-yours' : 'unproven';
  if (named.some((slug) => slug !== address.slug)) return 'unproven';
  const forms = ownForms(page, mains, address.slug);
  if (forms.length === 0) return 'unproven';
  if (top && forms.some(({ link, to }) => isIntroduction(to) && isPencil(link, top))) {
    return 'own';
  }
  if (!top && forms.some(({ to }) => isDetail(to, address))) return 'own';
  return hasPrivateCard(page, mains) ? 'own' : 'unproven';
}

/** The members whom a top card's own parts name: overlays over it and forms for it. Links to others lead to profiles, not to parts. */
function namedBy(top: Element): string[] {
  const slugs = new Set<string>();
  for (const link of inside([top], 'a[href*="/in/"]')) {
    const to = linkedProfile(attribute(link, 'href'));
    const part = to?.rest[0];
    if (to && (part === 'overlay' || part === 'edit' || isAroundName(link))) slugs.add(to.slug);
  }
  return [...slugs];
}

function isAroundName(link: Element): boolean {
  return inside([link], at.name).length > 0;
}

function isInvited(mains: readonly Element[], slug: string): boolean {
  return inside(mains, at.invite).some((link) => {
    if (nearest(link, at.written)) return false;
    const invited = linkedinAddress(attribute(link, 'href') ?? '')?.searchParams.get('vanityName');
    return invited?.normalize('NFC').toLowerCase() === slug;
  });
}

interface Form {
  link: Element;
  to: ProfileAddress;
}

function ownForms(page: Document, mains: readonly Element[], slug: string): Form[] {
  const forms: Form[] = [];
  for (const link of inside(mains, at.edit)) {
    const to = linkedProfile(attribute(link, 'href'));
    const isForm = to?.rest.some((part) => part === 'edit' || part === 'add-edit');
    if (to && isForm && to.slug === slug && isLinkedIns(page, link)) forms.push({ link, to });
  }
  return forms;
}

/** Whether a link is LinkedIn's own: in sight, beside nothing, and not of a text or a button that a member wrote. */
function isLinkedIns(page: Document, link: Element): boolean {
  const isWritten = nearest(link, at.written) !== null || attribute(link, 'target') === '_blank';
  return !isWritten && nearest(link, at.beside) === null && !isHidden(page, link);
}

/** `/edit/intro/`, or `/edit/forms/intro/new/` on older pages. */
function isIntroduction({ rest }: ProfileAddress): boolean {
  return rest[0] === 'edit' && (rest[1] === 'intro' || (rest[1] === 'forms' && rest[2] === 'intro'));
}

/** A form for an entry of the very list at the address: the only sign of the owner there. */
function isDetail({ rest }: ProfileAddress, address: ProfileAddress): boolean {
  const [place, section] = address.rest;
  return place === 'details' && section !== undefined && rest[0] === 'details' && rest[1] === section;
}

/** LinkedIn's link is a pencil without a text; the button that a member made for such an address would have one. */
function isPencil(link: Element, top: Element): boolean {
  return holds(top, link) && !/\S/.test(allText(link));
}

function hasPrivateCard(page: Document, mains: readonly Element[]): boolean {
  return inside(mains, at.private).some((link) => {
    const path = linkedinAddress(attribute(link, 'href') ?? '')?.pathname ?? '';
    return /^\/(dashboard|me\/profile-views|me\/search-appearances)(\/|$)/.test(path) && isLinkedIns(page, link);
  });
}
