import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { sampleYear } from '../../lib/history/sample';
import { dayOf, localIso } from '../../lib/score/day';
import { type Figures, figures } from '../linkedin/figures';
import { ssiPage } from '../linkedin/ssi-page';
import { type LaunchOptions, launch } from './launch';
import type { Session } from './session';
import type { ExtensionView } from './view';

const LANGUAGES = ['en', 'nl'] as const;
const SCHEMES = ['light', 'dark'] as const;
type Language = (typeof LANGUAGES)[number];
type Scheme = (typeof SCHEMES)[number];

/** What a tour brought home. */
export interface Tour {
  /** The text of the real popup, in English. */
  summary: string;
  /** The pictures' file names in the folder that was given. */
  pictures: string[];
}

/**
 * A member's first ten minutes, in a browser of its own: the first run answered by a click, the sample year switched
 * on, then every surface in both languages, light and dark, each with its picture in `folder`.
 */
export async function tour(
  folder: string,
  options: LaunchOptions = {},
  watch: (s: Session) => void = () => {},
): Promise<Tour> {
  mkdirSync(folder, { recursive: true });
  const session = await launch({ ...options, viewport: { width: 1280, height: 800 } });
  watch(session);
  const pictures: string[] = [];
  const named = (name: string) => {
    pictures.push(`${name}.png`);
    return join(folder, `${name}.png`);
  };
  try {
    await firstRun(session, (name) => named(name));
    let summary = '';
    for (const language of LANGUAGES) {
      await set(session, { language });
      for (const scheme of SCHEMES) {
        const page = await ssi(session, scheme, language);
        await page.screenshot({ path: named(`page-${scheme}-${language}`) });
        await panelOf(session, page);
        await panelPictures(await session.panel(), scheme, (part) => named(`${part}-${scheme}-${language}`));
        const popup = await session.openPopup();
        if (!summary) summary = await settled(popup);
        await picture(popup, scheme, named(`popup-${scheme}-${language}`));
        await popup.close();
        await (await session.panel()).close();
        await page.close();
      }
    }
    return { summary, pictures };
  } finally {
    await session.close();
  }
}

/** Opens a visible browser on the SSI page with the coach, sample year and side panel; resolves when the person closes it. */
export async function stay(): Promise<void> {
  const session = await launch({ headless: false, viewport: null, language: null });
  await firstRun(session);
  const page = await ssi(session, 'light', 'en');
  await panelOf(session, page);
  for (const other of session.context.pages()) if (other !== page) await other.close();
  await Promise.race([
    session.context.waitForEvent('close', { timeout: 0 }),
    page.waitForEvent('close', { timeout: 0 }),
  ]);
  await session.close();
}

/** The first run's page, pictured where asked, and answered by a click on "coach on the page". */
async function firstRun(session: Session, named?: (name: string) => string): Promise<void> {
  for (const open of session.context.pages()) if (open.url().endsWith('/welcome.html')) await open.close();
  const welcome = await session.openView('welcome');
  for (const language of named ? LANGUAGES : []) {
    await set(session, { language });
    await welcome.locator(`html[lang=${language}]`).waitFor();
    for (const scheme of SCHEMES) {
      await welcome.emulateMedia({ colorScheme: scheme });
      await welcome.screenshot({
        path: (named as (name: string) => string)(`first-run-${scheme}-${language}`),
        fullPage: true,
      });
    }
  }
  await welcome.locator('.choice-answer').first().click();
  await set(session, { language: 'auto', sample: true });
  await welcome.close();
}

const set = (session: Session, change: Record<string, unknown>) => session.say({ type: 'settings', change });

/** What the page of the tour says: the end of the sample year, so that page, popup and panel show the same score. */
function endOfTheYear(): Figures {
  const last = sampleYear(dayOf(localIso(Date.now()))).at(-1);
  if (!last) throw new Error('The sample year is empty.');
  const group = { rank: last.network?.rank ?? 1, average: last.network?.average ?? 0, change: 0 };
  const industry = {
    rank: last.industry?.rank ?? 1,
    average: last.industry?.average ?? 0,
    name: 'Software Development',
    change: 0,
  };
  return figures({ pillars: last.pillars, overall: last.overall, industry, network: group });
}

/** The SSI page with the coach on it. */
async function ssi(session: Session, scheme: Scheme, language: Language): Promise<Page> {
  const shown = endOfTheYear();
  session.serve({ '/sales/ssi': ssiPage({ dark: scheme === 'dark', language, figures: shown }) });
  const page = await session.linkedin('/sales/ssi');
  const coach = await session.coach(page);
  await until(async () => (await coach.text()).includes(String(shown.overall)), 'The coach did not come to the page.');
  // It fades in.
  await coach.evaluate((root) =>
    Promise.allSettled(root.getAnimations().map(({ finished }) => finished)).then(() => 0),
  );
  return page;
}

/** Opens the side panel by a click on the coach's own button. */
async function panelOf(session: Session, page: Page): Promise<void> {
  await page.bringToFront();
  await (await session.coach(page)).click('button.main');
  await settled(await session.panel());
}

/** The view's text, once its score stands. */
async function settled(view: ExtensionView): Promise<string> {
  await until(async () => /\d/.test(await view.text()), 'The view stayed empty.');
  return view.text();
}

/** Each part of the side panel: Today, under the panel's own name, Trend and Learn. */
async function panelPictures(panel: ExtensionView, scheme: Scheme, named: (part: string) => string): Promise<void> {
  await picture(panel, scheme, named('side-panel'), true);
  for (const tab of ['trend', 'learn']) {
    await panel.click(`#tab-${tab}`);
    await picture(panel, scheme, named(tab), true);
  }
}

async function picture(view: ExtensionView, scheme: Scheme, path: string, whole = false): Promise<void> {
  await settled(view);
  await view.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  await view.screenshot(path, whole);
}

async function until(holds: () => Promise<boolean>, otherwise: string): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    if (await holds()) return;
  }
  throw new Error(otherwise);
}
