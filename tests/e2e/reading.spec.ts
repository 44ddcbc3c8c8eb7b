import type { Page } from 'playwright';
import { BASELINE, pillars } from '../linkedin/figures';
import { ssiPage } from '../linkedin/ssi-page';
import { STAGED, scoreOf, VARIANTS } from '../linkedin/variants';
import { expect, type Session, test } from './browser';

/** Readings that are kept, by day. */
async function kept(session: Session): Promise<Record<string, unknown>[]> {
  const months = Object.entries(await session.stored()).filter(([key]) => key.startsWith('history:'));
  return months.flatMap(([, month]) =>
    Object.values((month as { days: Record<string, Record<string, unknown>> }).days),
  );
}

const BASELINE_SCORE = scoreOf(BASELINE);

const visit = async (session: Session) => (await session.stored('visit')).visit;
const violations = (page: Page) =>
  page.evaluate(() => (window as unknown as { replicaViolations?: unknown[] }).replicaViolations ?? []);

test.describe('every variant of the page', () => {
  for (const variant of VARIANTS.filter((v) => v.expect.outcome === 'read')) {
    test(`${variant.id} is kept as it says: ${variant.what}`, async ({ session }) => {
      session.serve({ [variant.path]: variant.html });
      const page = await session.linkedin(variant.path);
      await expect.poll(() => kept(session), { timeout: 15_000 }).toHaveLength(1);
      const { score } = variant.expect as Extract<typeof variant.expect, { outcome: 'read' }>;
      expect(await kept(session)).toEqual([{ ...score, source: 'page', takenAt: expect.any(String) }]);
      expect(await violations(page)).toEqual([]);
    });
  }
});

test.describe('a page that is not read says why after 20 s in view, and nothing is kept', () => {
  test.setTimeout(45_000);
  for (const variant of VARIANTS.filter((v) => v.expect.outcome !== 'read' && v.path.startsWith('/sales/ssi'))) {
    test(`${variant.id}: ${variant.what}`, async ({ session }) => {
      session.serve({ [variant.path]: variant.html });
      const page = await session.linkedin(variant.path);
      await page.waitForTimeout(15_000);
      expect(await visit(session), 'too early to say').toBeUndefined();
      await expect
        .poll(() => visit(session), { timeout: 10_000 })
        .toMatchObject({ ...variant.expect, path: variant.path });
      expect(await kept(session)).toEqual([]);
      expect(await violations(page)).toEqual([]);
    });
  }
});

test.describe('the page takes its time', () => {
  for (const name of ['staged', 'late', 'counting', 'zeros', 'churn'] as const) {
    test(`${name}: ends in the final value, and no other was ever kept`, async ({ session }) => {
      session.serve({ '/sales/ssi': STAGED[name] });
      await session.linkedin();
      const seen = new Set<unknown>();
      await expect
        .poll(
          async () => {
            const readings = await kept(session);
            for (const r of readings) seen.add(r.overall);
            return readings;
          },
          { timeout: 15_000, intervals: [50] },
        )
        .toMatchObject([{ ...BASELINE_SCORE, source: 'page' }]);
      expect([...seen]).toEqual([47]);
    });
  }

  test('reads a score that comes only after it had given its reason', async ({ session }) => {
    test.setTimeout(60_000);
    session.serve({ '/sales/ssi': STAGED.tooLate });
    await session.linkedin();
    await expect.poll(() => visit(session), { timeout: 25_000 }).toMatchObject({ outcome: 'loading' });
    await expect.poll(() => kept(session), { timeout: 10_000 }).toMatchObject([{ overall: 47 }]);
    expect(await visit(session)).toMatchObject({ outcome: 'read' });
  });

  test('keeps real zeros, once they have held three seconds', async ({ session }) => {
    session.serve({ '/sales/ssi': ssiPage({ figures: pillars(0, 0, 0, 0) }) });
    await session.linkedin();
    await (await session.desk()).waitForTimeout(2500);
    expect(await kept(session)).toEqual([]);
    await expect.poll(() => kept(session), { timeout: 10_000 }).toMatchObject([{ overall: 0 }]);
  });
});

test.describe('only a page in view is read', () => {
  test('a tab in the background keeps nothing until it is looked at', async ({ fresh }) => {
    const session = await fresh({ realVisibility: true });
    const page = await session.linkedin('/feed/');
    const other = await session.context.newPage();
    await other.bringToFront();
    await page.evaluate(() => location.assign('/sales/ssi'));
    await page.waitForURL('**/sales/ssi');
    await other.waitForTimeout(1500);
    expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
    expect(await kept(session)).toEqual([]);
    await page.bringToFront();
    await expect.poll(() => kept(session)).toMatchObject([{ overall: 47 }]);
  });

  test('hidden in the middle of counting up: nothing is kept, and seen again it ends in the final value', async ({
    fresh,
  }) => {
    const session = await fresh({ realVisibility: true });
    session.serve({ '/sales/ssi': ssiPage({ scripts: ['counting?ms=1500&wait=300'] }) });
    const page = await session.linkedin();
    const other = await session.context.newPage();
    await other.bringToFront();
    await other.waitForTimeout(2500);
    expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
    expect(await kept(session)).toEqual([]);
    await page.bringToFront();
    await expect.poll(() => kept(session), { timeout: 10_000 }).toMatchObject([{ overall: 47 }]);
  });

  test('a page that comes back from the back-forward cache is read again, and says the same', async ({ session }) => {
    const page = await session.linkedin();
    await expect.poll(() => kept(session)).toHaveLength(1);
    const first = await kept(session);
    await page.goto('https://www.linkedin.com/feed/');
    await page.goBack();
    await page.waitForURL('**/sales/ssi');
    await page.waitForTimeout(1500);
    expect(await kept(session)).toEqual(first);
  });
});

test('the same tab for hours: a changed number is read, an unchanged page costs no write', async ({ session }) => {
  const page = await session.linkedin();
  await expect.poll(() => kept(session)).toMatchObject([{ overall: 47 }]);
  const [first] = await kept(session);
  await page.evaluate(() => document.querySelector('main h1')?.append(' '));
  await page.waitForTimeout(1500);
  expect(await kept(session)).toEqual([first]);
  await page.evaluate(() => {
    const set = (selector: string, text: string) => {
      for (const e of document.querySelectorAll(selector)) e.textContent = text;
    };
    document.querySelector('#find-people__sub-score-bar')?.setAttribute('value', '10.4');
    set('#find-people__sub-score-bar .ssi-score__value', '10.4');
    set('.user-ssi-score li:nth-child(2) strong', '10.4');
    set('.user-ssi-score__donut-chart-caption .ssi-score__value', '48');
    for (const cell of document.querySelectorAll('.user-ssi-score td'))
      if (cell.textContent === '9.4') cell.textContent = '10.4';
  });
  await expect.poll(() => kept(session), { timeout: 10_000 }).toMatchObject([{ overall: 48 }]);
});

test('a page that came on another day is not read as today’s, and says so', async ({ session }) => {
  await session.say({ type: 'settings', change: { page: 'coach', language: 'en' } });
  const page = await session.linkedin();
  const coach = await session.coach(page);
  await expect.poll(() => coach.text()).toContain('47');
  for (const key of Object.keys(await session.stored())) if (key.startsWith('history:')) await session.forget(key);
  // As if this document had been open since yesterday, and the coach came to it now.
  await coach.run(`globalThis.arrivedAt = Date.now() - 86_400_000;
    await chrome.runtime.sendMessage({ type: 'arrived', surface: 'ssi' })`);
  await expect.poll(() => coach.text(), { timeout: 15_000 }).toContain('opened on another day');
  expect(await coach.text()).not.toContain('47');
  expect(await kept(session)).toEqual([]);
});

test('signed out: only where the same tab was sent away from the SSI page', async ({ session }) => {
  await session.linkedin('/login');
  const page = await session.linkedin('/uas/login');
  await page.waitForTimeout(500);
  expect(await visit(session)).toBeUndefined();
  session.serve({ '/sales/ssi': STAGED.toLogin });
  await page.goto('https://www.linkedin.com/sales/ssi');
  await page.waitForURL('**/uas/login**');
  await expect.poll(() => visit(session)).toMatchObject({ outcome: 'signed-out', path: '/uas/login' });
});
