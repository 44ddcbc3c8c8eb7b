import { comments, digits, type Mutation, marks, textsIn, unknownWords, wrapIn, wrapMain } from './changes';
import { type Dice, hashed } from './dice';

/** LinkedIn's own names, any of which may be gone tomorrow. */
const CLASSES = (
  'pv-profile-card__anchor pv-profile-card artdeco-card artdeco-list__item text-body-medium break-words ' +
  'profile-photo-edit profile-photo-edit__preview pv-top-card__photo-wrapper t-bold text-heading-xlarge ' +
  'inline-show-more-text--is-collapsed ghost-person pv-top-card__edit-photo pvs-navigation__text'
).split(' ');
const ATTRIBUTES = [
  'componentkey',
  'id',
  'data-view-name',
  'data-testid',
  'data-field',
  'aria-hidden',
  'aria-selected',
  'role',
];
const BONES = '<div style="height:180px"><div><div></div></div><div></div></div>';
const CARD = '[componentkey*="profile.card.ref"], [id*="profile.card.ref"], .pv-profile-card';

const all = (page: Document, selector: string) => [...page.querySelectorAll(`main ${selector}`)];
const some = (page: Document, d: Dice, selector = '*') => {
  const found = [...page.querySelectorAll('main')].flatMap((main) => [...main.querySelectorAll(selector)]);
  return found.length > 0 ? d.pick(found) : null;
};

const texts = (page: Document) => textsIn(page).filter((text) => /\S/.test(text.data));

function noise(page: Document, d: Dice): Element {
  const element = page.createElement(d.pick(['div', 'span', 'p', 'em', 'strong', 'li', 'section']));
  if (d.chance(0.3)) element.className = hashed(String(d.upTo(1e6)), 1);
  element.textContent = d.pick([
    `${d.upTo(120)} people viewed this`,
    `${d.upTo(500)}+`,
    '★ New',
    'Show all',
    '· 1st',
    'About',
    '12 connections',
    'Add a photo',
    '',
  ]);
  return element;
}

/** Bones where a part of the page was, as tall as skeletons are. */
function bones(page: Document): Node {
  const template = page.createElement('template');
  template.innerHTML = BONES;
  return page.importNode(template.content, true);
}

/** Cards below the top card. */
const cards = (page: Document, d: Dice) => {
  const found = [...page.querySelectorAll(CARD)].filter(
    (card) => !card.querySelector('h1, [aria-label="Cover photo"]'),
  );
  return found.length > 0 ? d.pick(found) : null;
};

/** Changes after which a page still says the same of its owner, or less. None may bring forth a wrong yes, no or count. */
export const PROFILE_HARMLESS: Readonly<Record<string, Mutation>> = {
  renameOneClass: (page, d) => {
    const name = d.pick(CLASSES);
    for (const element of page.querySelectorAll(`.${name}`)) element.classList.replace(name, hashed(name, d.upTo(99)));
  },
  renameSomeClasses: (page, d) => {
    for (const name of CLASSES)
      for (const e of page.querySelectorAll(`.${name}`)) if (d.chance(0.2)) e.classList.remove(name);
  },
  decorate: (page, d) => {
    for (const element of all(page, '*')) if (d.chance(0.2)) element.classList.add(hashed(String(d.upTo(1e6)), 3));
  },
  dropOneAttribute: (page, d) => {
    const name = d.pick(ATTRIBUTES);
    const element = some(page, d, `[${name}]`);
    // Where a tab's choice is not said, the hidden panel of what was given is still hidden.
    if (!element?.matches('progress')) element?.removeAttribute(name);
  },
  dropAttributes: (page, d) => {
    const name = d.pick(ATTRIBUTES.slice(0, 5));
    for (const element of all(page, `[${name}]`)) if (d.chance(0.5)) element.removeAttribute(name);
  },
  dropLink: (page, d) => some(page, d, 'a[href]')?.removeAttribute('href'),
  dropSource: (page, d) => some(page, d, 'img[src]')?.removeAttribute('src'),
  lateSource: (page, d) => some(page, d, 'img[src]')?.setAttribute('src', 'data:image/gif;base64,R0lGODlhAQABAAAAACw='),
  wrap: (page, d) => {
    const element = some(page, d);
    wrapIn(page.createElement(d.pick(['div', 'span'])), element);
  },
  wrapMain,
  noiseInside: (page, d) => {
    const place = some(page, d, ':not(a, a *, h1, h2)');
    place?.insertBefore(noise(page, d), d.pick([null, ...place.childNodes]));
  },
  noiseOutside: (page, d) => page.body.insertBefore(noise(page, d), d.pick([null, ...page.body.childNodes])),
  splitText: (page, d) => {
    const text = d.pick(texts(page));
    text.splitText(d.upTo(text.length)).before(d.chance(0.5) ? page.createComment(` ${d.upTo(99)} `) : '');
  },
  comments,
  marks: marks(texts),
  digits,
  unknownWords,
  emptyText: (page, d) => {
    d.pick(texts(page)).data = ' ';
  },
  removeControls: (page, d) => some(page, d, 'button, hr, fieldset, label, input, li > a > svg')?.remove(),
  removeDates: (page, d) => {
    const dates = texts(page).filter((text) => /\d{4}|[\u0660-\u0669]{4}/.test(text.data) && text.data.length < 60);
    if (dates.length > 0) d.pick(dates).data = '';
  },
  otherPhoto: (page, d) => {
    const image = page.createElement('img');
    image.src = `https://media.licdn.com/dms/image/v2/C/company-logo_100_100/0/${d.upTo(99)}?x=/profile-displayphoto-shrink_1/`;
    some(page, d, 'section')?.append(image);
  },
  bonesForCard: (page, d) => cards(page, d)?.replaceWith(bones(page)),
  bonesInCard: (page, d) => cards(page, d)?.replaceChildren(bones(page)),
  bonesBelowTitle: (page, d) => {
    const card = cards(page, d);
    const title = card?.querySelector('h2');
    card?.replaceChildren(...(title ? [title] : []), bones(page));
  },
  spaceForCard: (page, d) => {
    const space = page.createElement('div');
    space.style.height = `${100 + d.upTo(900)}px`;
    cards(page, d)?.replaceWith(space);
  },
  cutBelow: (page, d) => {
    for (let at: Element | null = cards(page, d); at && at.localName !== 'main'; at = at.parentElement) {
      while (at.nextElementSibling) at.nextElementSibling.remove();
    }
  },
  shuffleCards: (page, d) => {
    const places = [...page.querySelectorAll('[data-testid="lazy-column"], main.scaffold-layout__main')];
    for (const place of places) place.append(...d.shuffle([...place.children]));
  },
  busy: (page, d) => some(page, d, 'div, section')?.setAttribute('aria-busy', 'true'),
  hide: (page, d) =>
    some(page, d, 'section, p, li, img, a, figure')?.setAttribute(
      ...(d.pick([
        ['hidden', ''],
        ['style', 'display: none'],
      ]) as [string, string]),
    ),
  hiddenCopy: (page, d) => {
    const card = page.querySelector(CARD);
    const copy = card?.cloneNode(true) as Element | undefined;
    for (const p of copy?.querySelectorAll('p, h2, .text-body-medium') ?? [])
      p.textContent = 'Someone else entirely 99';
    copy?.setAttribute(
      ...(d.pick([
        ['hidden', ''],
        ['style', 'display:none'],
      ]) as [string, string]),
    );
    if (copy) card?.before(copy);
  },
  sameAgain: (page, d) => {
    const card = cards(page, d);
    card?.after(card.cloneNode(true));
  },
  othersCard: (page, d) => {
    const key = `com.linkedin.sdui.profile.card.refACoAAOTHER9${d.pick(['About', 'Featured', 'Skills', 'Projects', 'LanguageTopLevel'])}`;
    const card = page.createElement('div');
    card.setAttribute(d.pick(['id', 'componentkey']), key);
    card.innerHTML =
      '<section><h2>About</h2><p><span data-testid="expandable-text-box">I am someone else.</span></p><div componentkey="com.linkedin.sdui.profile.skill(ACoAAOTHER9,1)"><p>Law</p></div><div componentkey="entity-collection-item-x"><p>X</p></div></section>';
    cards(page, d)?.before(card);
  },
  codeAndTemplates: (page, d) => {
    const holder = page.createElement(d.pick(['template', 'code', 'noscript', 'script']));
    holder.textContent = '{"profile":{"about":"99 skills"}} Show all 99 skills';
    some(page, d, 'section, div')?.append(holder);
  },
};

/** Changes that give other texts: then what stands there is not what its owner wrote. */
export const OTHER_WORDS = [
  'noiseInside',
  'marks',
  'digits',
  'unknownWords',
  'emptyText',
  'removeDates',
  'hide',
  'codeAndTemplates',
  'wrap',
];
