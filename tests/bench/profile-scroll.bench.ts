import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ADA, member } from '../linkedin/profile-member';
import { virtualProfile } from '../linkedin/profile-moving';
import { BUILD, openProduct, pause, type Tab } from './chromium';
import type { Effort, Line } from './line';
import { metrics } from './metrics';
import { sayToWorker } from './say';
import { bootstrap, median, ratio } from './statistics';

const PROFILE = '/in/ada-sample';
/** Wheel turns of one measure, how far each goes (px), and the time between two (ms). */
const TURNS = { count: 100, px: 300, ms: 40 };

/** What it costs to watch a long profile while the member scrolls through it: cards come, go and come back all the time. */
export default async function profileScroll({ quick }: Effort): Promise<Line[]> {
  const folder = emptyFinder();
  const pages = { [PROFILE]: longProfile() };
  const [product, empty] = [await openProduct(BUILD, pages), await openProduct(folder, pages)] as const;
  try {
    for (const browser of [product, empty]) {
      await sayToWorker(browser, { type: 'settings', change: { page: 'coach' } });
      await browser.tab(scrolled);
    }
    const work = { product: [] as Work[], empty: [] as Work[] };
    for (let run = 0; run < (quick ? 3 : 12); run += 1) {
      work.product.push(await product.tab(scrolled));
      work.empty.push(await empty.tab(scrolled));
    }
    return [line(work.product, work.empty)];
  } finally {
    for (const browser of [product, empty]) await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds of the page's main thread per second of scrolling: all of it, and script alone. */
interface Work {
  task: number;
  script: number;
}

function line(product: readonly Work[], empty: readonly Work[]): Line {
  const of = (what: keyof Work, work: readonly Work[]) => work.map((w) => w[what]);
  const ms = (what: keyof Work, work: readonly Work[]) => median(of(what, work)).toFixed(1);
  return {
    name: '5. Own profile: main-thread work while scrolling through a long one',
    baseline: `the same extension whose script for profiles is empty, ${product.length} alternating runs`,
    result: bootstrap(of('task', product), of('task', empty), ratio),
    unit: '×',
    goal: 1.5,
    judged: 'value',
    notes: [
      `${ms('task', product)} ms of work a second, ${ms('task', empty)} with the empty script`,
      `of these script: ${ms('script', product)} ms, ${ms('script', empty)} with the empty one: the page's own`,
    ],
  };
}

/** A copy of the build in which nothing finds out whose a profile is, so that no coach comes; gives its folder. */
function emptyFinder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ssi-coach-finder-'));
  cpSync(BUILD, folder, { recursive: true });
  writeFileSync(join(folder, 'own-profile.js'), '');
  return folder;
}

/** Forty roles, twenty schools, fifty projects, each shell of it removed while it is out of view. */
function longProfile(): string {
  const many = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name} ${i + 1}`);
  const description = `${ADA.about} `.repeat(3);
  const roles = many('Adviser', 40).map((title, i) => ({
    title,
    company: `Warm Bread ${i}`,
    from: `${2020 - (i % 40)}-01`,
    to: i === 0 ? null : `${2020 - (i % 40)}-12`,
    description,
  }));
  const who = member({ roles, schools: many('School', 20), projects: many('Project', 50), about: description });
  const sizes = '<style>svg { width: 20px; height: 20px } img { max-width: 120px; max-height: 90px }</style>';
  return virtualProfile({ member: who, inside: sizes, bulk: 1300 });
}

async function scrolled({ page, cdp }: Tab): Promise<Work> {
  await cdp.send('Performance.enable');
  await page.goto(`https://www.linkedin.com${PROFILE}/`);
  await pause(1500);
  const [from, start] = [await metrics(cdp), performance.now()];
  for (let turn = 0; turn < TURNS.count; turn += 1) {
    await page.mouse.wheel(0, turn < TURNS.count / 2 ? TURNS.px : -TURNS.px);
    await pause(TURNS.ms);
  }
  const [to, seconds] = [await metrics(cdp), (performance.now() - start) / 1000];
  const spent = (key: 'ScriptDuration' | 'TaskDuration') => ((to[key] - from[key]) * 1000) / seconds;
  return { task: spent('TaskDuration'), script: spent('ScriptDuration') };
}
