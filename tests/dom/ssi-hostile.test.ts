import { expect, test } from 'vitest';
import { OUTCOMES } from '../../lib/linkedin/reading';
import { read, scoreBoxes } from '../../lib/linkedin/ssi-dashboard';
import { ssiPage } from '../linkedin/ssi-page';
import { HOSTILE_FIELDS, HOSTILE_NAMES, SHADOWS } from './hostile-names';
import { parsed, rendered } from './ssi-documents';

test('names that shadow what a document and a form can do hide nothing', () => {
  const html = ssiPage({ outside: SHADOWS, before: SHADOWS })
    .replace('<main', `<form>${HOSTILE_FIELDS}<main`)
    .replace('</main>', '</main></form>')
    .replace('<ul class="list-style-none', `<form id="id">${HOSTILE_FIELDS}</form><ul class="list-style-none`);
  const { page, remove } = rendered(html);
  expect(Object(page).querySelectorAll).not.toBeTypeOf('function');
  expect(read(page, '/sales/ssi')).toMatchObject({ outcome: 'read', score: { overall: 47 } });
  expect(scoreBoxes(page)).toHaveLength(5);
  remove();
});

test('a form as container, row and card is read like any other element', () => {
  const formed = parsed(ssiPage());
  for (const section of formed.querySelectorAll('main section, main section > div')) {
    const form = formed.createElement('form');
    form.className = section.className;
    form.append(...section.childNodes);
    for (const name of HOSTILE_NAMES) form.append(Object.assign(formed.createElement('input'), { name }));
    section.replaceWith(form);
  }
  expect(read(formed, '/sales/ssi')).toMatchObject({ outcome: 'read', score: { overall: 47 } });
});

test('getters that throw are not asked', () => {
  const page = parsed(ssiPage());
  for (const element of page.querySelectorAll('*')) {
    for (const name of [...HOSTILE_NAMES, 'value', 'data', 'innerText', 'classList']) {
      Object.defineProperty(element, name, {
        get() {
          throw new Error('asked');
        },
      });
    }
  }
  expect(read(page, '/sales/ssi')).toMatchObject({ outcome: 'read', score: { overall: 47 } });
});

const ODD: Record<string, string> = {
  nothing: '',
  'no body': '<html></html>',
  'a frameset': '<frameset><frame></frameset>',
  'an image': '<svg xmlns="http://www.w3.org/2000/svg"><main><text>47 out of 100</text></main></svg>',
  'a main in a main': '<main><main><main id="content-main">5</main></main></main>',
  'bars without anything': '<main><progress id="__sub-score-bar"></progress></main>',
  'a bar of all pillars':
    '<main><progress id="brand-people-insight-relationship__sub-score-bar" value="3"></progress></main>',
  'a table of nothing': '<main class="user-ssi-score"><table><tr></tr><tr><th></th></tr></table></main>',
  'a very deep page': `<main>${'<div>'.repeat(5000)}47 out of 100 | Build relationships`,
  'one endless text': `<main>${'47 out of 100 '.repeat(50_000)}</main>`,
  'many labels': `<main>${'<p>Build relationships</p>'.repeat(3000)}</main>`,
  'a hundred thousand elements': `<main>${'<p><b>12</b></p>'.repeat(50_000)}</main>`,
};

for (const [what, html] of Object.entries(ODD)) {
  test(`never throws and never reads: ${what}`, () => {
    const page = parsed(html);
    const reading = read(page, '/sales/ssi');
    expect(OUTCOMES).toContain(reading.outcome);
    expect(reading.outcome).not.toBe('read');
    expect(scoreBoxes(page)).toBeInstanceOf(Array);
  });
}

test('reading changes nothing: no record of a mutation, of a focus, of a scroll', async () => {
  const { page, remove } = rendered(ssiPage({ names: 'renamed', tables: 'all' }));
  const before = page.documentElement.outerHTML;
  const observer = new MutationObserver(() => {});
  observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
  expect(read(page, '/sales/ssi').outcome).toBe('read');
  scoreBoxes(page);
  expect(observer.takeRecords()).toEqual([]);
  expect(page.documentElement.outerHTML).toBe(before);
  expect(page.activeElement).toBe(page.body);
  remove();
});
