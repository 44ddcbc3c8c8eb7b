import type { Page } from 'playwright';
import { ssiPage } from '../linkedin/ssi-page';
import { expect, type Session, test } from './browser';
import type { CoachOnPage } from './coach';
import { totals } from './kept';

/** An SSI page that runs `first` before anything else; the coach is wanted on it. */
async function hostile(session: Session, first: () => void, html = ssiPage()): Promise<[Page, CoachOnPage]> {
  await session.say({ type: 'settings', change: { page: 'coach', language: 'en' } });
  session.serve({ '/sales/ssi': html });
  const page = await session.context.newPage();
  await page.addInitScript(first);
  await page.goto('https://www.linkedin.com/sales/ssi');
  return [page, await session.coach(page)];
}

const nothing = () => {};

/** Names that a page can hide behind an element of its own: of documents, windows, forms, and those we use ourselves. */
const NAMES = [
  ...[
    'querySelector',
    'querySelectorAll',
    'getElementById',
    'getElementsByTagName',
    'createElement',
    'createTreeWalker',
  ],
  ...['body', 'head', 'documentElement', 'defaultView', 'visibilityState', 'hidden', 'prerendering', 'activeElement'],
  ...['addEventListener', 'removeEventListener', 'append', 'children', 'textContent', 'parentElement', 'contains'],
  ...[
    'adoptedStyleSheets',
    'ownerDocument',
    'leaveCoach',
    'arrivedAt',
    'navigation',
    'performance',
    'chrome',
    'browser',
  ],
];

test('names that hide what a document can do hide nothing from us', async ({ session }) => {
  const shadows = NAMES.map((n) => `<img name="${n}" id="${n}" alt=""><form name="${n}" id="${n}"></form>`).join('');
  const inputs = NAMES.map((n) => `<input name="${n}">`).join('');
  const html = ssiPage({ outside: `${shadows}<form>${inputs}</form>` }).replace(/<main.*?>/s, `$&${shadows}`);
  const [page, coach] = await hostile(session, nothing, html);
  expect(await page.evaluate(() => typeof (document as unknown as Record<string, unknown>).createElement)).toBe(
    'object',
  );
  await expect.poll(() => totals(session)).toEqual([47]);
  await expect.poll(() => coach.text()).toContain('47');
  await session.say({ type: 'settings', change: { page: 'quiet' } });
  await expect.poll(() => coach.there()).toBe(false);
});

test('a page that changes what its scripts share changes nothing for ours', async ({ session }) => {
  const [, coach] = await hostile(session, () => {
    const refuse = () => {
      throw new Error('caught by the page');
    };
    for (const of of [Element.prototype, Document.prototype, Node.prototype, EventTarget.prototype]) {
      for (const name of ['attachShadow', 'querySelectorAll', 'append', 'matches', 'addEventListener']) {
        if (Object.hasOwn(of, name)) Object.defineProperty(of, name, { value: refuse });
      }
    }
    Object.assign(window, { MutationObserver: refuse, requestAnimationFrame: refuse, setTimeout: refuse });
    Object.assign(Array.prototype, { map: refuse, filter: refuse, some: refuse });
    Object.assign(Object.prototype, { outcome: 'read', score: { overall: 99 }, type: 'reading' });
    Object.defineProperty(Document.prototype, 'visibilityState', { get: refuse });
    JSON.stringify = refuse;
    Number.isNaN = refuse;
  });
  await expect.poll(() => totals(session)).toEqual([47]);
  await expect.poll(() => coach.text()).toContain('47');
  session.traffic.errors.splice(
    0,
    Number.POSITIVE_INFINITY,
    ...session.traffic.errors.filter((e) => !e.includes('caught by the page')),
  );
});

test('a hundred thousand elements and a change with every frame: read all the same, and rightly', async ({
  session,
}) => {
  const [page, coach] = await hostile(
    session,
    () => {
      addEventListener('DOMContentLoaded', () => {
        const main = document.querySelector('main');
        const change = () => {
          main?.setAttribute('class', `c${Math.random()}`);
          main?.lastElementChild?.replaceChildren(String(performance.now()));
          requestAnimationFrame(change);
        };
        change();
      });
    },
    ssiPage({ inside: `<div hidden>${'<i>12</i>'.repeat(100_000)}</div><p></p>` }),
  );
  await expect.poll(() => totals(session), { timeout: 15_000 }).toEqual([47]);
  await expect.poll(() => coach.text()).toContain('47');
  await page.close();
});

test('invented events move nothing: the coach stays, and nothing is kept but what stands there', async ({
  session,
}) => {
  const [page, coach] = await hostile(session, nothing);
  await expect.poll(() => coach.text()).toContain('47');
  const before = await session.stored();
  await page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    const lies = { type: 'reading', snapshot: { overall: 99 }, view: { shown: false } };
    for (const target of [host, document, window, document.body]) {
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      target.dispatchEvent(new MessageEvent('message', { data: lies }));
      target.dispatchEvent(new CustomEvent('show', { detail: lies, bubbles: true }));
    }
    for (const name of ['visibilitychange', 'prerenderingchange', 'freeze', 'resume'])
      document.dispatchEvent(new Event(name, { bubbles: true }));
    for (const name of ['pageshow', 'pagehide', 'popstate', 'storage', 'resize', 'scroll'])
      window.dispatchEvent(new Event(name));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    (window as unknown as { navigation: EventTarget }).navigation.dispatchEvent(new Event('currententrychange'));
    postMessage(lies, '*');
  });
  await page.waitForTimeout(1500);
  expect(await coach.text()).toContain('47');
  expect(await session.stored()).toEqual(before);
});

test('a page that writes itself anew is read anew, and keeps its coach', async ({ session }) => {
  const [page, coach] = await hostile(session, nothing);
  await expect.poll(() => coach.text()).toContain('47');
  const other = ssiPage({ figures: (await import('../linkedin/figures')).pillars(20, 20, 10, 10), scripts: [] });
  await page.evaluate((html) => {
    const policy = (
      window as unknown as { trustedTypes: { createPolicy(n: string, p: object): { createHTML(h: string): string } } }
    ).trustedTypes;
    const trusted = policy.createPolicy('default', { createHTML: (h: string) => h });
    document.open();
    document.write(trusted.createHTML(html.replace(/<script[^>]*><\/script>/g, '')));
    document.close();
  }, other);
  await expect.poll(() => totals(session)).toEqual([60]);
  await expect.poll(() => coach.text(), { timeout: 8_000 }).toContain('60');
});

test('a page that exchanges its root element loses us no more than three times', async ({ session }) => {
  const [page, coach] = await hostile(session, nothing);
  await expect.poll(() => coach.text()).toContain('47');
  for (let round = 0; round < 3; round++) {
    await page.evaluate(() => {
      const root = document.documentElement;
      const copy = document.importNode(root, false);
      copy.append(document.head, document.body);
      root.replaceWith(copy);
    });
    await expect.poll(() => coach.text(), `round ${round}`).toContain('47');
  }
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
});

test('moved into the body or hidden by the page it leaves when switched off, without a trace', async ({ session }) => {
  const [page, coach] = await hostile(session, nothing);
  await expect.poll(() => coach.text()).toContain('47');
  await page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    host.hidden = true;
    host.id = 'caught';
    document.body.prepend(host);
  });
  await session.say({ type: 'settings', change: { page: 'quiet' } });
  await expect.poll(() => page.evaluate(() => document.querySelector('#caught'))).toBeNull();
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
});

/** Values no score can have, written into the bar and the row of one pillar; and what the coach says of the page. */
const IMPOSSIBLE = ['1e999', 'NaN', '12abc', '-3', '25.0004', '0x10', 'Infinity', '9,4,1', '٩٩', ''];

test('impossible values and contradicting copies: a reason after 20 s, and nothing kept', async ({ session }) => {
  test.setTimeout(60_000);
  await session.say({ type: 'settings', change: { page: 'coach', language: 'en' } });
  const bar = (value: string) => `<progress id="find-people__sub-score-bar" value="${value}" max="25"></progress>`;
  const pages = [
    ...IMPOSSIBLE.map((v) => ssiPage().replaceAll('value="9.4"', `value="${v}"`).replaceAll('>9.4<', `>${v}<`)),
    ...['25', '0'].map((v) => ssiPage().replace('<progress id="find-people', `${bar(v)}$&`)),
    ssiPage().replace('>47<', '>48<'),
    ssiPage().replace('>47<', '>147<'),
  ];
  const usual = session.replica;
  session.replica = (url) => {
    const n = url.searchParams.get('n');
    const answer = usual(url);
    return n && answer ? { ...answer, body: pages[Number(n)] ?? '' } : answer;
  };
  const coaches = await Promise.all(
    pages.map(async (_, n) => session.coach(await session.linkedin(`/sales/ssi?n=${n}`))),
  );
  for (const [n, coach] of coaches.entries()) {
    await expect
      .poll(() => coach.text(), { timeout: 40_000, message: `page ${n}` })
      .toMatch(/can’t be right|don’t agree|don’t add up|twice|not all four|had not appeared/i);
  }
  expect(await totals(session)).toEqual([]);
});

test('bars outside LinkedIn’s own container are no one’s score', async ({ session }) => {
  const stems = ['establish-brand', 'find-people', 'engage-with-insights', 'build-relationships'];
  const bars = stems.map((s) => `<progress id="${s}__sub-score-bar" value="25" max="25"></progress>`).join('');
  await hostile(session, nothing, ssiPage({ outside: `<div id="overlay">${bars} 100 out of 100</div>` }));
  await expect.poll(() => totals(session)).toEqual([47]);
});

test('reading and showing leave the page as it is: one element of ours, no other change, no click, focus or scroll', async ({
  session,
}) => {
  const [page, coach] = await hostile(session, () => {
    const seen: string[] = [];
    const added = new Set<Node>();
    Object.assign(window, { seen, added });
    const note = (e: Event) => seen.push(e.type);
    for (const type of [
      'click',
      'focusin',
      'focusout',
      'scroll',
      'input',
      'change',
      'submit',
      'keydown',
      'mousedown',
      'toggle',
      'selectionchange',
    ])
      addEventListener(type, note, { capture: true });
    addEventListener('DOMContentLoaded', () => {
      new MutationObserver((all) => {
        for (const m of all) for (const node of m.addedNodes) added.add(node);
        for (const m of all)
          seen.push(`${m.type} of ${m.target.nodeName} +${m.addedNodes.length} -${m.removedNodes.length}`);
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  });
  await expect.poll(() => coach.text()).toContain('47');
  await page.waitForTimeout(1000);
  const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(await seen()).toEqual(['childList of HTML +1 -0']);
  await session.say({ type: 'settings', change: { page: 'quiet' } });
  await expect.poll(seen).toEqual(['childList of HTML +1 -0', 'childList of HTML +0 -1']);
  expect(await page.evaluate(() => (window as unknown as { added: Set<Node> }).added.size)).toBe(1);
});
