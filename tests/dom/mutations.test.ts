import { expect, test } from 'vitest';
import { read } from '../../lib/linkedin/ssi-dashboard';
import type { Score } from '../../lib/score/snapshot';
import { sumOf } from '../../lib/score/sum';
import { anyFigures, anyPage } from '../linkedin/any-page';
import { dice } from '../linkedin/dice';
import { FALSIFYING, HARMLESS } from '../linkedin/mutations';
import { ssiOptions, ssiPage } from '../linkedin/ssi-page';
import { scoreOf } from '../linkedin/variants';
import { parsed } from './ssi-documents';

const LONG = import.meta.env.VITE_LONG === '1';
const COUNT = LONG ? 20_000 : 2000;
/** Another number tries other pages; a failure names the seed of its page. */
const FIRST_SEED = Number(import.meta.env.VITE_SEED ?? 1);

/** The first thing a score says that is not true; what it leaves out is fine where it may be unknown. */
function untruth(said: Score, truth: Score): string | null {
  const wrong = (what: string, a: unknown, b: unknown) => (a === b ? null : `${what}: ${a} instead of ${b}`);
  const orNull = (what: string, a: unknown, b: unknown) => (a === null || a === undefined ? null : wrong(what, a, b));
  return (
    wrong('overall', said.overall, truth.overall) ??
    (['brand', 'people', 'insights', 'relationships'] as const)
      .map((p) => wrong(p, said.pillars[p], truth.pillars[p]))
      .find((w) => w !== null) ??
    orNull('industry rank', said.industry?.rank, truth.industry?.rank) ??
    orNull('industry average', said.industry?.average, truth.industry?.average) ??
    orNull('industry name', said.industry?.name, truth.industry?.name) ??
    orNull('network rank', said.network?.rank, truth.network?.rank) ??
    orNull('network average', said.network?.average, truth.network?.average) ??
    orNull('industry change', said.weeklyChange?.industry, truth.weeklyChange?.industry) ??
    orNull('network change', said.weeklyChange?.network, truth.weeklyChange?.network) ??
    orNull('team rank', said.team?.rank?.split(' ')[0], truth.team?.rank?.split(' ')[0]) ??
    orNull('team average', said.team?.average, truth.team?.average)
  );
}

test(`${COUNT} changed pages give the true values or a reason`, { timeout: 600_000 }, () => {
  let done = 0;
  const outcomes: Record<string, number> = {};
  for (let seed = FIRST_SEED; seed < FIRST_SEED + COUNT; seed += 1) {
    const d = dice(seed);
    const options = anyPage(d);
    const page = parsed(ssiPage(options));
    const names = Array.from({ length: d.upTo(7) }, () => d.pick(Object.keys(HARMLESS)));
    for (const name of names) HARMLESS[name]?.(page, d);
    const before = page.documentElement.outerHTML;
    const reading = read(page, '/sales/ssi');
    outcomes[reading.outcome] = (outcomes[reading.outcome] ?? 0) + 1;
    const told = `seed ${seed}, changes ${names.join(', ')}`;
    if (reading.outcome === 'read') {
      done += 1;
      // Another text for a team's rank is another rank: no form or range could tell.
      if (names.includes('junkText')) delete reading.score.team;
      const truth = scoreOf(options.figures, options.language);
      // Where no total is shown it is the rounded sum of the pillars as they are shown, to three decimals.
      if (reading.score.derived) truth.overall = Math.round(sumOf(truth.pillars));
      expect(untruth(reading.score, truth), told).toBeNull();
    }
    if (seed % 20 === 0) expect(page.documentElement.outerHTML, told).toBe(before);
  }
  console.info(`outcomes of ${COUNT} changed pages:`, JSON.stringify(outcomes));
  // A reader that refuses everything would pass what stands above.
  expect(done).toBeGreaterThan(COUNT * 0.35);
});

const GENTLE = [
  'decorate',
  'shuffleClasses',
  'shuffleRows',
  'shuffleCards',
  'shuffleBlocks',
  'comments',
  'noiseOutside',
];

for (const [name, falsify] of Object.entries(FALSIFYING)) {
  test(`a contradiction is never read: ${name}`, () => {
    for (let seed = FIRST_SEED; seed < FIRST_SEED + COUNT / 40; seed += 1) {
      const d = dice(seed);
      const figures = { ...anyFigures(d), industry: { rank: 5, average: 40, name: 'Retail', change: 0 }, team: null };
      const { brand, people, insights, relationships } = figures.pillars;
      if (Math.abs(brand - people) < 0.01 && name === 'swappedNames') continue;
      const overall = Math.round(brand + people + insights + relationships);
      const page = parsed(ssiPage(ssiOptions({ figures: { ...figures, overall }, seed, bulk: 30 })));
      falsify(page, d);
      const changes = Array.from({ length: d.upTo(4) }, () => d.pick(GENTLE));
      for (const change of changes) HARMLESS[change]?.(page, d);
      expect(read(page, '/sales/ssi').outcome, `seed ${seed}, changes ${changes.join(', ')}`).toBe('inconsistent');
    }
  });
}
