import { expect, test } from 'vitest';
import { ownership, readProfile } from '../../lib/linkedin/own-profile';
import { profilePage } from '../linkedin/profile-page';
import { HOSTILE_FIELDS, HOSTILE_NAMES, SHADOWS } from './hostile-names';
import { parsed, rendered } from './ssi-documents';

const PATH = '/in/ada-sample/';
const ITEMS = 16;

for (const renderer of ['sdui', 'classic'] as const) {
  test(`names that shadow what a document and a form can do hide nothing: ${renderer}`, () => {
    const html = profilePage({ renderer, outside: SHADOWS })
      .replace('<main', `<form>${HOSTILE_FIELDS}<main`)
      .replace('</main>', '</main></form>');
    const { page, remove } = rendered(html);
    expect(Object(page).querySelectorAll).not.toBeTypeOf('function');
    expect(ownership(page, PATH)).toBe('own');
    expect(Object.keys(readProfile(page, PATH).items)).toHaveLength(ITEMS);
    remove();
  });

  test(`cards that are forms are read like any other: ${renderer}`, () => {
    const page = parsed(profilePage({ renderer }));
    for (const card of page.querySelectorAll('[id*="profile.card"] > section, [data-view-name] > div:not([id])')) {
      const form = page.createElement('form');
      for (const { name, value } of card.attributes) form.setAttribute(name, value);
      form.append(...card.childNodes);
      for (const name of HOSTILE_NAMES) form.append(Object.assign(page.createElement('input'), { name, hidden: true }));
      card.replaceWith(form);
    }
    expect(ownership(page, PATH)).toBe('own');
    expect(Object.keys(readProfile(page, PATH).items)).toHaveLength(ITEMS);
  });

  test(`reading leaves no record of a change, a focus or a scroll: ${renderer}`, () => {
    const { page, remove } = rendered(profilePage({ renderer }));
    const before = page.documentElement.outerHTML;
    const observer = new MutationObserver(() => {});
    observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
    expect(Object.keys(readProfile(page, PATH).items)).toHaveLength(ITEMS);
    expect(observer.takeRecords()).toEqual([]);
    expect(page.documentElement.outerHTML).toBe(before);
    expect(page.activeElement).toBe(page.body);
    remove();
  });
}

const OWN = '<a href="/in/ada-sample/edit/intro/"></a>';
const KEY = 'com.linkedin.sdui.profile.card.ref';
const ODD: Record<string, string> = {
  nothing: '',
  'a frameset': '<frameset><frame></frameset>',
  'a link alone': OWN,
  'a link in a container without a top card': `<main>${OWN}</main>`,
  'a top card without a member': `<main><div id="${KEY}Topcard"></div></main>`,
  'two top cards': `<main><div id="${KEY}1Topcard">${OWN}<p>x</p></div><div id="${KEY}2Topcard">${OWN}<p>y</p></div></main>`,
  'broken escapes': `<main><section><h1>A</h1><a href="/in/%E0%A4%A/edit/intro/"></a><a href="https://"></a></section></main>`,
  'a very deep page': `<main>${'<div>'.repeat(5000)}${OWN}`,
  'many links': `<main>${'<a href="/in/bo/edit/intro/">x</a>'.repeat(5000)}</main>`,
  'many cards': `<main>${`<div id="${KEY}9About"><p>x</p></div>`.repeat(5000)}</main>`,
};

for (const [what, html] of Object.entries(ODD)) {
  test(`never throws and never reads: ${what}`, () => {
    const page = parsed(html);
    for (const path of [
      PATH,
      '/in/me/',
      '/in/',
      '',
      '/in/%E0%A4%A/',
      '/sales/ssi',
      `${PATH}details/`,
      `${PATH}details/skills/`,
    ]) {
      expect(ownership(page, path)).toBe('unproven');
      expect(readProfile(page, path)).toEqual({ items: {}, texts: { sections: {} } });
    }
  });
}
