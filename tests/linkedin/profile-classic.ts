import { escapeText } from './frame';
import type { ProfileWriter } from './profile-page';
import { following, hasCard, imageSource, partOf } from './profile-parts';

const ANCHORS: Readonly<Record<string, string>> = { activity: 'content_collections' };
const ORDER = [
  ...['about', 'featured', 'activity', 'experience', 'education', 'projects', 'skills', 'recommendations'],
  ...['languages', 'interests'],
];
const FEATURED_FIRST = ['featured', 'activity', 'about', ...ORDER.slice(3)];

/** A classic profile. It comes whole, but for the cards that `loaded` leaves as bare frames. */
export function classicProfile(p: ProfileWriter): string {
  const order = p.featuredFirst ? FEATURED_FIRST : ORDER;
  const cards = order.map((name, i) => (hasCard(p.member, name) ? card(p, name, i < p.loaded) : ''));
  const settings =
    '<a href="https://www.linkedin.com/public-profile/settings?trk=d_flagship3_profile_self_view_public_profile"></a>';
  return `<main class="scaffold-layout__main ${p.c('column')}">${topCard(p)}${p.isOwner ? analytics(p) : ''}${cards.join('\n')}${p.inside}</main><aside>${p.isOwner ? settings : ''}${p.beside}</aside>`;
}

/** Every text stands there twice: for the eyes, and for a screen reader. */
function twice(text: string): string {
  return `<span aria-hidden="true">${text}</span><span class="visually-hidden">${text}</span>`;
}

function topCard(p: ProfileWriter): string {
  const { member: m, words: w } = p;
  const { connections } = following(p);
  const count = /[\d\u0660-\u0669.,]+\+?/.exec(connections)?.[0] ?? '';
  const source = m.photo && imageSource(p, m.photo === 'framed' ? 'framedphoto-shrink' : 'displayphoto-shrink');
  const banner = m.banner
    ? imageSource(p, 'displaybackgroundimage-shrink')
    : 'https://static.licdn.com/aero-v1/sc/h/5q92mjc5c51bjlwaj3rs9aa82';
  const photo = source
    ? `<img class="${p.isOwner ? 'profile-photo-edit__preview' : 'pv-top-card-profile-picture__image'}" src="${source}" alt="${escapeText(m.name)}">`
    : '<img class="ghost-person" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" alt="">';
  const frame = p.isOwner
    ? `<div class="profile-photo-edit pv-top-card__edit-photo"><button class="profile-photo-edit__edit-btn">${photo}</button></div>`
    : `<div class="pv-top-card__photo-wrapper pv-top-card__non-self-photo-wrapper">${photo}</div>`;
  const pencil = p.isOwner
    ? `<a href="${partOf(m, 'edit/intro/?profileFormEntryPoint=PROFILE_SECTION')}" id="ember36"><button aria-label="${w.editIntro}"><svg></svg></button></a>`
    : '';
  const verify =
    p.isOwner && !m.verified
      ? '<a href="https://www.linkedin.com/verify?entryPoint=selfview_topcard&amp;x=1"><span>+</span></a>'
      : '';
  const badge = m.verified ? '<svg data-test-icon="verified-medium"></svg>' : '';
  const link = p.isOwner
    ? '/mynetwork/invite-connect/connections/'
    : '/search/results/people/?connectionOf=%5B%22x%22%5D';
  return `<section class="artdeco-card ${p.c('card')}" data-member-id="1"><div class="profile-topcard-background-image-edit"><div class="profile-background-image"><img id="profile-background-image-target-image" alt="" src="${banner}"></div>
<section class="profile-topcard-background-image-edit__icon"><button id="ember30"></button></section></div>
<div class="ph5">${frame}${pencil}
<div><a href="${partOf(m, 'overlay/about-this-profile/')}"><h1 class="text-heading-xlarge">${escapeText(m.name)}</h1>${badge}</a>${verify}</div>
<div class="text-body-medium break-words">${escapeText(m.headline)}</div>
<div><span class="text-body-small inline t-black--light break-words">${escapeText(m.location)}</span><span><a id="top-card-text-details-contact-info" href="${partOf(m, 'overlay/contact-info/')}">${w.contact}</a></span></div>
<ul><li><a href="${link}"><span><span class="t-bold">${count}</span> ${escapeText(connections.replace(count, ''))}</span></a></li></ul>
<div class="pv-top-card-v2-ctas__custom"><button>${p.isOwner ? w.openTo : w.message}</button></div>${p.inTop}</div></section>`;
}

function framed(p: ProfileWriter, id: string, content: string): string {
  return `<section class="artdeco-card pv-profile-card ${p.c('card')}" data-view-name="profile-card"><div id="${id}" class="pv-profile-card__anchor"></div>${content}</section>`;
}

function analytics(p: ProfileWriter): string {
  return framed(
    p,
    'insights',
    `<h2>${twice(p.words.headings.analytics ?? '')}</h2><p>${p.count(43)}</p><a id="navigation-index-view-all-analytics" href="https://www.linkedin.com/dashboard">${p.words.showAll}</a>`,
  );
}

function card(p: ProfileWriter, name: string, hasCome: boolean): string {
  const id = ANCHORS[name] ?? name;
  if (!hasCome) return framed(p, id, '<div style="height:200px"><div></div></div>');
  return framed(p, id, `<h2>${twice(p.words.headings[name] ?? '')}</h2>${BODIES[name]?.(p) ?? ''}`);
}

const written = (text: string) =>
  text && `<div class="inline-show-more-text--is-collapsed">${twice(escapeText(text).replace(/\n/g, '<br>'))}</div>`;
const form = (p: ProfileWriter, kind: string) =>
  p.isOwner ? `<a href="${partOf(p.member, `add-edit/${kind}/?profileFormEntryPoint=PROFILE_SECTION`)}"></a>` : '';
const list = (items: string[]) => `<ul>${items.map((i) => `<li class="artdeco-list__item">${i}</li>`).join('')}</ul>`;
const entity = (content: string) => `<div data-view-name="profile-component-entity">${content}</div>`;
const bold = (text: string) => `<div class="t-bold">${twice(escapeText(text))}</div>`;

/** Roles at one company stand together, under its name. */
function roleList(p: ProfileWriter): string[] {
  const { roles } = p.member;
  const companies = [...new Set(roles.map((r) => r.company))];
  return companies.map((company) => {
    const there = roles.filter((r) => r.company === company);
    const when = (r: (typeof roles)[number]) =>
      `<div><span>${twice(p.dates(r.from, r.to))}</span></div><span>${twice(escapeText(p.member.location))}</span>`;
    const [only] = there;
    if (there.length === 1 && only) {
      const at = `<span>${twice(`${escapeText(company)} · ${p.words.fullTime}`)}</span>`;
      return entity(`<div>${bold(only.title)}<div>${at}</div>${when(only)}</div>${written(only.description)}`);
    }
    const inner = there.map((r) => entity(`<div>${bold(r.title)}${when(r)}</div>${written(r.description)}`));
    return entity(`${bold(company)}<div><span>${twice(p.words.fullTime)}</span></div>${list(inner)}`);
  });
}

function allOf(p: ProfileWriter, section: string, sentence: string): string {
  return `<a id="navigation-index-${section}" href="https://www.linkedin.com${partOf(p.member, `details/${section}?profileUrn=x`)}"><span class="pvs-navigation__text">${sentence}</span></a>`;
}

const BODIES: Readonly<Record<string, (p: ProfileWriter) => string>> = {
  about: (p) => form(p, 'SUMMARY') + written(p.member.about ?? ''),
  featured: (p) =>
    list(
      Array.from(
        { length: p.member.featured },
        (_, i) => `<a href="/feed/update/urn:li:activity:70${i}/">${twice(`Case ${i + 1}`)}</a>`,
      ),
    ),
  activity: (p) => `<p>${twice(p.counted(p.words.followers, p.member.followers))}</p>`,
  experience: (p) => `<a href="${partOf(p.member, 'details/experience')}"><svg></svg></a>${list(roleList(p))}`,
  education: (p) =>
    form(p, 'EDUCATION') + list(p.member.schools.map((s) => entity(`${bold(s)}<span>${twice('2008 - 2012')}</span>`))),
  projects: (p) => list(p.member.projects.map((t) => entity(bold(t)))),
  skills: (p) => {
    const shown = p.member.skills
      .slice(0, 2)
      .map((s) =>
        entity(
          `<a data-field="skill_card_skill_topic" href="/search/results/all/?keywords=${encodeURIComponent(s)}">${twice(escapeText(s))}</a>`,
        ),
      );
    const { length } = p.member.skills;
    const told = p.told ? p.counted(p.words.showAllSkills, length) : p.words.showAll;
    return list(shown) + (length > 2 ? allOf(p, 'skills', told) : '');
  },
  recommendations: (p) => {
    const isFirst = p.recommendations === 'received';
    const tab = (name: string, on: boolean) => `<button role="tab" aria-selected="${on}">${name}</button>`;
    const panel = (slugs: readonly string[], on: boolean) =>
      `<div role="tabpanel"${on ? '' : ' hidden'}>${list(slugs.slice(0, 2).map((s) => entity(`<a href="https://www.linkedin.com/in/${s}">${twice(s)}</a>${written(p.words.recommended)}`)))}</div>`;
    return `<div role="tablist">${tab(p.words.received, isFirst)}${tab(p.words.given, !isFirst)}</div>${panel(p.member.received, isFirst)}${panel(p.member.given, !isFirst)}`;
  },
  languages: (p) => list(p.member.languages.map((t) => entity(bold(t)))),
  interests: () => list([entity(bold('Bakers of Europe'))]),
};
