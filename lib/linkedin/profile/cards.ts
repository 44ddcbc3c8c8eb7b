import { attribute, inside, isChildless, nearest } from '../looking';
import { linkedProfile } from './address';
import { at } from './at';
import type { Stage } from './top-card';
import { isHidden, speaks } from './words';

/**
 * The cards of a profile and how far down each stands: a smaller number is higher on the page, whatever the member
 * chose. Between About, Featured and Activity the order differs from member to member. Seen 2026-08.
 */
const RANKS = {
  top: 0,
  suggestions: 1,
  highlights: 1,
  analytics: 1,
  resources: 1,
  about: 1,
  services: 1,
  featured: 1,
  activity: 1,
  experience: 2,
  education: 3,
  accounts: 4,
  certifications: 5,
  projects: 6,
  volunteering: 7,
  skills: 8,
  recommendations: 9,
  publications: 10,
  patents: 11,
  courses: 12,
  honours: 13,
  tests: 14,
  languages: 15,
  organisations: 16,
  interests: 17,
  causes: 18,
} as const;
/** A section of the profile that has a card of its own. */
export type CardName = keyof typeof RANKS;

/** What the keys of server-driven cards end with. 2026-08. */
const KEYED: Readonly<Record<string, CardName>> = {
  Topcard: 'top',
  SuggestedForYou: 'suggestions',
  SalesInsightsOrHighlights: 'highlights',
  About: 'about',
  Services: 'services',
  Featured: 'featured',
  Activity: 'activity',
  ExperienceTopLevelSection: 'experience',
  EducationTopLevelSection: 'education',
  ConnectedAccountsTopLevel: 'accounts',
  CertificationTopLevel: 'certifications',
  Projects: 'projects',
  VolunteerExperienceTopLevel: 'volunteering',
  Skills: 'skills',
  RecommendationsTopLevel: 'recommendations',
  PublicationTopLevelSection: 'publications',
  Patents: 'patents',
  CourseTopLevelSection: 'courses',
  HonorsTopLevel: 'honours',
  TestScoresTopLevel: 'tests',
  LanguageTopLevel: 'languages',
  Organizations: 'organisations',
  Interests: 'interests',
  Causes: 'causes',
};

/** The ids at the head of classic cards. Seen 2024-11: about, experience, education, skills, recommendations, featured, resources, interests; the others are expected. */
const ANCHORED: Readonly<Record<string, CardName>> = {
  insights: 'analytics',
  resources: 'resources',
  about: 'about',
  services: 'services',
  featured: 'featured',
  content_collections: 'activity',
  experience: 'experience',
  education: 'education',
  licenses_and_certifications: 'certifications',
  projects: 'projects',
  volunteering_experience: 'volunteering',
  skills: 'skills',
  recommendations: 'recommendations',
  publications: 'publications',
  patents: 'patents',
  courses: 'courses',
  honors_and_awards: 'honours',
  test_scores: 'tests',
  languages: 'languages',
  organizations: 'organisations',
  interests: 'interests',
  causes: 'causes',
};

/** One card of the profile at the address. */
export interface Card {
  name: CardName;
  element: Element;
  /** `filled` says something; `empty` holds nothing at all; `waiting` is a frame without words. */
  state: 'filled' | 'empty' | 'waiting';
}

/** How far down a card stands, as {@link RANKS} says. */
export function rankOf(name: CardName): number {
  return RANKS[name];
}

/** The cards of this member's profile, in the page's order. A card that names another member is left out. */
export function cardsIn(page: Document, stage: Stage, slug: string): Card[] {
  const found = stage.keyed.length > 0 ? keyedCards(stage, slug) : anchoredCards(page, stage);
  return found
    .filter(([, element]) => !isOthers(element, slug))
    .map(([name, element]) => ({ name, element, state: stateOf(page, element) }));
}

function keyedCards({ keyed, prefix }: Stage, slug: string): [CardName, Element][] {
  if (prefix === null) return [];
  return keyed.flatMap(({ key, element }) => {
    const known = key.startsWith(prefix) ? KEYED[key.slice(prefix.length)] : undefined;
    const isActivity = key.toLowerCase() === `${at.cardKey}${slug}activity`;
    const name = known ?? (isActivity ? 'activity' : undefined);
    return name ? [[name, element] as [CardName, Element]] : [];
  });
}

function anchoredCards(page: Document, { mains, tops }: Stage): [CardName, Element][] {
  const cards = inside(mains, at.anchor).flatMap((anchor) => {
    const name = ANCHORED[attribute(anchor, 'id') ?? ''];
    const card = nearest(anchor, at.classicCard);
    const counts = name && card && !nearest(card, at.beside) && !isHidden(page, card);
    return counts ? [[name, card] as [CardName, Element]] : [];
  });
  return [...tops.map((top) => ['top', top] as [CardName, Element]), ...cards];
}

/** Whether a card's own parts, its lists and forms, belong to another member: what is left over of the page before. */
function isOthers(card: Element, slug: string): boolean {
  return inside([card], at.parts).some((link) => {
    const to = nearest(link, at.written) ? null : linkedProfile(attribute(link, 'href'));
    return to !== null && to.rest.length > 0 && to.slug !== slug;
  });
}

/** Below this height (CSS px) a box shows nothing: borders and gaps. */
const NOTHING_HIGH = 8;

function stateOf(page: Document, card: Element): Card['state'] {
  if (speaks(page, card)) return 'filled';
  return !isChildless(card) || heightOf(card) > NOTHING_HIGH ? 'waiting' : 'empty';
}

/** The height of a box in CSS px; 0 where a page is not rendered. */
export function heightOf(element: Element): number {
  return Element.prototype.getBoundingClientRect.call(element).height;
}
