import { escapeText } from './frame';
import type { ProfileWriter } from './profile-page';
import { following, hasCard, imageSource, partOf } from './profile-parts';

const PREFIX = 'com.linkedin.sdui.profile.card.ref';
const SUFFIX: Readonly<Record<string, string>> = {
  top: 'Topcard',
  highlights: 'SalesInsightsOrHighlights',
  suggestions: 'SuggestedForYou',
  about: 'About',
  featured: 'Featured',
  activity: 'Activity',
  experience: 'ExperienceTopLevelSection',
  education: 'EducationTopLevelSection',
  projects: 'Projects',
  skills: 'Skills',
  recommendations: 'RecommendationsTopLevel',
  languages: 'LanguageTopLevel',
  interests: 'Interests',
};

/** The shells below the top card, each with the cards it brings. */
const SHELLS: readonly (readonly [name: string, cards: readonly string[]])[] = [
  ['AboveActivityTopcardOnly', ['highlights', 'suggestions', 'analytics', 'about', 'featured']],
  ['ActivityOnly', ['activity']],
  ['ExperienceOnly', ['experience']],
  ['BelowActivityPart1WithoutExp', ['education', 'projects', 'skills']],
  ['BelowActivityPart2', ['recommendations', 'languages']],
  ['BelowActivityPart3', ['interests']],
];
/** Where About comes after Activity. */
const FEATURED_FIRST: typeof SHELLS = SHELLS.map(([name, cards], i) =>
  i === 0
    ? [name, ['highlights', 'suggestions', 'analytics', 'featured']]
    : [name, i === 1 ? ['activity', 'about'] : cards],
);

/** Key, id or both, as this page has it. */
export function keyed(p: ProfileWriter, key: string): string {
  const id = p.keys === 'componentkey' ? '' : ` id="${key}"`;
  return `${id}${p.keys === 'id' ? '' : ` componentkey="${key}"`}`;
}

/** A server-driven profile: its container with the top card and as many shells as have come. */
export function sduiProfile(p: ProfileWriter): string {
  return sduiMain(p, sduiContent(p));
}

/** LinkedIn's container around what a server-driven page shows. */
export function sduiMain(p: ProfileWriter, content: string): string {
  return `<div id="root"><main id="workspace" class="${p.c('column')}">${content}${p.inside}</main></div><div id="interop-outlet" data-testid="interop-shadowdom" class="theme--light"></div>`;
}

/** What stands in the container. */
export function sduiContent(p: ProfileWriter): string {
  const shells = (p.featuredFirst ? FEATURED_FIRST : SHELLS).map(([name, cards], i) => shell(p, i, name, cards));
  return `<div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile"><div><section aria-label="CTA"><div data-testid="lazy-column" data-component-type="LazyColumn">
${topCard(p)}
${shells.join('\n')}
</div></section>${aside(p)}</div></div>`;
}

/** What a shell brings when its turn comes: the same markup a page has that came whole. */
export function shellContent(p: ProfileWriter, at: number): string {
  const [, cards] = (p.featuredFirst ? FEATURED_FIRST : SHELLS)[at] ?? ['', []];
  return cards.map((name) => card(p, name)).join('\n');
}

/** How many shells a page has. */
export const SHELL_COUNT = SHELLS.length;

const BONES = '<div><div></div><div></div></div>';

function shell(p: ProfileWriter, at: number, name: string, cards: readonly string[]): string {
  const id = `profileCards${name}${p.member.slug}`;
  if (p.removed.includes(at)) return `<div style="height:600px"></div>`;
  const content = at < p.loaded ? cards.map((c) => card(p, c)).join('\n') : `<div style="height:300px">${BONES}</div>`;
  return `<div id="${id}" data-shell="${at}">${content}</div>`;
}

function keyOf(p: ProfileWriter, name: string): string {
  return `${PREFIX}${name === 'activity' ? p.member.slug : p.member.id}${SUFFIX[name]}`;
}

function topCard(p: ProfileWriter): string {
  const { member: m, words: w } = p;
  const { followers, connections } = following(p);
  const name = escapeText(m.name);
  const banner = m.banner ? `<img alt="Cover photo" src="${imageSource(p, 'displaybackgroundimage-shrink')}">` : '';
  const photo = m.photo
    ? `<img alt="" src="${imageSource(p, m.photo === 'framed' ? 'framedphoto-shrink' : 'displayphoto-scale')}">`
    : '';
  const figure = `<div aria-label="${name}"${keyed({ ...p, keys: 'componentkey' }, 'topcard-logo-image-referencekey')}><figure aria-hidden="true"><svg id="person-accent-4"></svg>${photo}</figure></div>`;
  const own = partOf(m, 'overlay/photo/');
  const row = p.isOwner
    ? `<button aria-label="${w.openTo}">${w.openTo}</button><a href="#"><span>+</span></a><button aria-label="…"></button>`
    : p.seenBy === 'other'
      ? othersRow(p)
      : `<button aria-label="…"></button>`;
  const pencil = p.isOwner
    ? `<div><a aria-label="${w.editIntro}" href="https://www.linkedin.com${partOf(m, 'edit/intro/')}"><svg id="edit-medium"></svg></a></div>`
    : '';
  const degree = p.seenBy === 'other' ? '<p><span>· 2nd</span></p><p style="display:none"><span>· 1st</span></p>' : '';
  const verified = m.verified ? '<svg id="verified-medium"></svg>' : '';
  const verify =
    p.isOwner && !m.verified
      ? `<a href="https://www.linkedin.com/verify?entryPoint=selfview_topcard"><svg id="verified-small"></svg><span>+</span></a>`
      : '';
  const connectionsHref = p.isOwner
    ? '/mynetwork/invite-connect/connections/'
    : p.seenBy === 'other'
      ? '/search/results/people/?connectionOf=%5B%22x%22%5D'
      : '#';
  return `<div${keyed(p, keyOf(p, 'top'))}${p.viewNames ? ' data-view-name="profile-top-card"' : ''}><section class="${p.c('card')}">
<div><div role="button"><figure><svg id="person-medium" role="img" aria-label="Cover photo"></svg>${banner}</figure></div>${p.isOwner ? '<div><button type="button"><svg id="edit-small"></svg></button></div>' : ''}</div>
${p.isOwner ? `<a href="${own}">${figure}</a>` : `<div role="button">${figure}</div>`}
${pencil}
<div><a href="${partOf(m, '')}"><div><h2>${name}</h2>${verified}</div></a>${degree}${verify}</div>
<p>${escapeText(m.headline)}</p><p style="display:none">${escapeText(m.headline.slice(0, 24))}…</p>
<div><p>${escapeText(m.location)}</p><p>·</p><p><a href="${partOf(m, 'overlay/contact-info/')}">${w.contact}</a></p></div>
<div><a href="/feed/followers/"><p>${followers}</p></a><p aria-hidden="true">·</p><a href="${connectionsHref}"><p>${connections}</p></a></div>
<div class="${p.c('row')}">${row}</div><div class="${p.c('row')}" style="display:none">${row}</div>${p.inTop}
</section></div>`;
}

function othersRow(p: ProfileWriter): string {
  const slug = encodeURIComponent(p.member.slug);
  return `<a aria-label="${escapeText(p.member.name)}" href="/preload/custom-invite/?vanityName=${slug}" componentkey="ConnectButtonstate:invitation:urn:li:member:2_connect">${p.words.connect}</a><a href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${p.member.id}&amp;screenContext=NON_SELF_PROFILE_VIEW&amp;interop=msgOverlay">${p.words.message}</a>`;
}

function card(p: ProfileWriter, name: string): string {
  if (name === 'analytics') return p.isOwner ? analytics(p) : '';
  const key = keyed(p, keyOf(p, name));
  if (['highlights', 'suggestions'].includes(name)) return `<div${key}></div>`;
  if (!hasCard(p.member, name)) return name === 'featured' ? `<div${key}></div>` : '';
  const view = p.viewNames ? ` data-view-name="profile-card-${name}"` : '';
  const title = `<h2>${p.words.headings[name]}</h2>`;
  const body = `<section class="${p.c('card')}">${title}${BODIES[name]?.(p) ?? ''}</section>`;
  // On some pages the section itself carries the key.
  return ['experience', 'skills'].includes(name)
    ? body.replace('<section', `<section${key}${view}`)
    : `<div${key}${view}>${body}</div>`;
}

function analytics(p: ProfileWriter): string {
  return `<section class="${p.c('card')}"><h2>${p.words.headings.analytics}</h2><p>${p.words.onlyYou}</p><p>${p.count(43)}</p><hr role="presentation"><a href="https://www.linkedin.com/dashboard/">${p.words.showAll}</a></section>`;
}

const written = (p: ProfileWriter, text: string) =>
  text &&
  `<p><span data-testid="expandable-text-box">${escapeText(text).replace(/\n/g, '<br>')}<button type="button" aria-hidden="true" data-testid="expandable-text-button">${p.words.more}</button></span></p>`;
const pencil = (p: ProfileWriter, part: string) =>
  p.isOwner ? `<a aria-label="…" href="${partOf(p.member, part)}"><svg id="edit-medium"></svg></a>` : '';
const entry = (name: string, i: number, content: string) =>
  `<div componentkey="entity-collection-item-${name}-${i}">${content}</div>${i > 0 ? '<hr role="presentation">' : ''}`;
const all = (p: ProfileWriter, section: string) =>
  `<a href="${partOf(p.member, `details/${section}/`)}">${p.words.showAll}</a>`;

const BODIES: Readonly<Record<string, (p: ProfileWriter) => string>> = {
  about: (p) => pencil(p, 'edit/forms/summary/new/') + written(p, p.member.about ?? ''),
  featured: (p) =>
    `<ul>${Array.from({ length: p.member.featured }, (_, i) => `<li><div componentkey="FeFeaturedItemUrn(urn:li:fsd_profileTreasuryMedia:${p.member.id},${i})"><a href="/feed/update/urn:li:activity:70${i}/"><p>Case ${i + 1}</p><p>${p.count(12 + i)}</p></a></div></li>`).join('')}</ul>`,
  activity: (p) =>
    `<p>${p.counted(p.words.followers, p.member.followers)}</p><article><p>Ten ovens, ten nights.</p></article>`,
  experience: (p) =>
    pencil(p, 'details/experience/') +
    p.member.roles
      .map((r, i) =>
        entry(
          'role',
          i,
          `<a href="https://www.linkedin.com/company/${i + 1}/"><figure><img alt="" src="${p.media}/dms/image/v2/C/company-logo_100_100/0/1"></figure><p>${escapeText(r.title)}</p><p>${escapeText(r.company)} · ${p.words.fullTime}</p><p>${p.dates(r.from, r.to)}</p><p>${escapeText(p.member.location)}</p></a>${written(p, r.description)}`,
        ),
      )
      .join(''),
  education: (p) =>
    pencil(p, 'details/education/') +
    p.member.schools
      .map((s, i) =>
        entry(
          'school',
          i,
          `<a href="https://www.linkedin.com/school/${i}/"><p>${escapeText(s)}</p><p>${p.count(2008).replace(/\D/g, '')} – 2012</p></a>`,
        ),
      )
      .join(''),
  projects: (p) => p.member.projects.map((t, i) => entry('project', i, `<p>${escapeText(t)}</p>`)).join(''),
  skills: (p) =>
    p.member.skills
      .slice(0, 3)
      .map((s, i) => {
        const key = `com.linkedin.sdui.profile.skill(${p.member.id},${i + 1})`;
        return `<div componentkey="${key}"><div componentkey="${key}"><p><span>${escapeText(s)}</span></p><p>${p.count(7 + i)}</p></div></div><div componentkey="${key}-divider"><hr></div>`;
      })
      .join('') + (p.member.skills.length > 3 ? all(p, 'skills') : ''),
  recommendations: (p) => {
    const shown = p.recommendations === 'received' ? p.member.received : p.member.given;
    const radio = (name: string, on: boolean) =>
      `<label><input type="radio" name="recommendations"${on ? ' checked' : ''}>${name}</label>`;
    const filter =
      radio(p.words.received, p.recommendations === 'received') + radio(p.words.given, p.recommendations === 'given');
    return `<fieldset>${filter}</fieldset>${shown
      .slice(0, 3)
      .map((slug, i) =>
        entry('recommendation', i, `<a href="/in/${slug}/"><p>${slug}</p></a>${written(p, p.words.recommended)}`),
      )
      .join('')}${all(p, 'recommendations')}`;
  },
  languages: (p) => p.member.languages.map((t, i) => entry('language', i, `<p>${escapeText(t)}</p>`)).join(''),
  interests: () => '<p>Bakers of Europe</p><p>Oven Works</p>',
};

function aside(p: ProfileWriter): string {
  const card = p.isOwner
    ? '<h2>URL</h2><a aria-label="…" href="https://www.linkedin.com/public-profile/settings"></a>'
    : '';
  const rail = ['ida-rail', 'jan-rail'].map(
    (slug) =>
      `<div><a href="/in/${slug}/"><p>${slug}</p></a><a href="/preload/custom-invite/?vanityName=${slug}" componentkey="ConnectButtonstate:invitation:urn:li:member:9_connect">${p.words.connect}</a></div>`,
  );
  return `<aside>${card}<div id="profileAsidePymk${p.member.slug}">${rail.join('')}</div>${p.beside}</aside>`;
}
