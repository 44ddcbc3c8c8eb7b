import { aboutIn } from './about';
import type { ProfileAddress } from './address';
import { type Card, type CardName, cardsIn } from './cards';
import { entriesSight, entriesText, isWhole } from './entries';
import { featuredSight, featuredText } from './featured';
import { bannerIn, photoIn } from './images';
import {
  connectionsIn,
  contactLinkIn,
  headlineIn,
  locationIn,
  nameIn,
  ownAddress,
  verificationIn,
} from './introduction';
import { goesOnAfter, isMissing } from './proof';
import { recommendationsSight, recommendationsText } from './recommendations';
import { rolesIn } from './roles';
import type { ItemSight, ProfileSight } from './sight';
import { skillsSight, skillsText } from './skills';
import type { Stage } from './top-card';

/** What a profile page shows of its member now, as far as it has come. */
export function profileSight(page: Document, stage: Stage, address: ProfileAddress): ProfileSight {
  const sight: ProfileSight = { items: {}, texts: { sections: {} } };
  const cards = cardsIn(page, stage, address.slug);
  put(sight, 'custom-address', ownAddress(address.slug));
  const [top] = stage.tops;
  if (top) introduction(page, top, address.slug, goesOnAfter(cards, 'top'), sight);
  section(page, cards, 'about', sight, ['about'], (card) => {
    const about = aboutIn(page, card.element);
    if (about === null) return;
    put(sight, 'about', { is: 'yes', at: 'card' });
    sight.texts.about = about;
    sight.texts.sections.about = about;
  });
  section(page, cards, 'featured', sight, ['featured'], (card) => {
    put(sight, 'featured', featuredSight(page, card.element));
    keep(sight, 'featured', featuredText(page, card.element));
  });
  section(page, cards, 'experience', sight, ['current-role', 'earlier-roles'], (card) =>
    roles(page, cards, card, sight),
  );
  for (const name of ['education', 'projects', 'languages'] as const) {
    section(page, cards, name, sight, [name], (card) => {
      put(sight, name, entriesSight(page, cards, card));
      if (name !== 'languages') keep(sight, name, entriesText(page, card.element));
    });
  }
  section(page, cards, 'skills', sight, ['skills'], (card) => {
    put(sight, 'skills', skillsSight(page, cards, card));
    keep(sight, 'skills', skillsText(page, card.element));
  });
  section(page, cards, 'recommendations', sight, ['recommendations'], (card) => {
    put(sight, 'recommendations', recommendationsSight(page, card.element, address.slug));
    keep(sight, 'recommendations', recommendationsText(page, card.element, address.slug));
  });
  return sight;
}

type Items = keyof ProfileSight['items'];

function put(sight: ProfileSight, item: Items, seen: ItemSight | undefined): void {
  if (seen) sight.items[item] = seen;
}

function keep(sight: ProfileSight, name: keyof ProfileSight['texts']['sections'], text: string | undefined): void {
  if (text) sight.texts.sections[name] = text;
}

/** Reads a card where it has come; says "no" to all of its items where it is proven that there is none. */
function section(
  page: Document,
  cards: readonly Card[],
  name: CardName,
  sight: ProfileSight,
  items: readonly Items[],
  read: (card: Card) => void,
): void {
  const card = cards.find((c) => c.name === name && c.state === 'filled');
  if (card) read(card);
  else if (isMissing(page, cards, name)) for (const item of items) put(sight, item, { is: 'no', at: 'card' });
}

function introduction(page: Document, top: Element, slug: string, settled: boolean, sight: ProfileSight): void {
  const photo = photoIn(page, top, settled);
  const banner = bannerIn(page, top, settled);
  put(sight, 'photo', photo.sight);
  put(sight, 'banner', banner.sight);
  keep(sight, 'photo', photo.media);
  keep(sight, 'banner', banner.media);
  put(sight, 'connections', connectionsIn(page, top));
  const name = nameIn(page, top);
  const contact = contactLinkIn(page, top, slug);
  if (name) put(sight, 'verification', verificationIn(page, top, name, contact));
  const headline = name && headlineIn(page, top, name, contact);
  if (!headline) return;
  put(sight, 'headline', { is: 'yes', at: 'order' });
  sight.texts.headline = headline.text;
  keep(sight, 'headline', headline.text);
  if (contact) put(sight, 'location', locationIn(page, contact, name, headline));
}

function roles(page: Document, cards: readonly Card[], card: Card, sight: ProfileSight): void {
  const { roles, isUnderstood } = rolesIn(page, card.element);
  if (roles.length === 0) return;
  const exact = isUnderstood && isWhole(page, cards, card);
  const current = roles.find((role) => role.isOpen);
  const earlier = roles.filter((role) => role.isOpen === false).length;
  if (current || exact) put(sight, 'current-role', { is: current ? 'yes' : 'no', at: 'card' });
  if (earlier > 0 || exact) {
    put(sight, 'earlier-roles', { is: earlier > 0 ? 'yes' : 'no', at: 'card', count: earlier, exact });
  }
  if (current && current.description !== null) {
    sight.texts.currentRole = { title: current.title, description: current.description };
  }
  keep(sight, 'roles', roles.map((r) => [r.title, r.place, r.years, r.description ?? ''].join(' | ')).join('\n'));
}
