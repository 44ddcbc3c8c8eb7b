import { eachPillar, PILLARS } from '../score/pillar';
import { sumAgrees, sumOf } from '../score/sum';
import { allText, holds, inside, nearest, runsOfText } from './looking';
import type { Hint, Outcome, Reading, Receipt } from './reading';
import { at } from './ssi/at';
import { type Candidate, fromBars, fromLabels, fromTables } from './ssi/own-pillars';
import { type Totals, totalsIn } from './ssi/own-total';
import { peersIn } from './ssi/peers';
import { containersIn, isWaiting, looksLikeAScore, type Survey, saysAnything, surveyOf } from './ssi/survey';
import { saysNoScore } from './ssi/texts';

/**
 * Reads the member's Social Selling Index from a page at `path` (`location.pathname`). Complete and consistent, or the
 * reason why not. Only looks: changes nothing, throws nothing, whatever the page holds.
 */
export function read(page: Document, path: string): Reading {
  if (/^\/sales\/ssi\/+[^/]/.test(path)) return not('not-yours');
  if (!/^\/sales\/ssi\/*$/.test(path)) return not('unrecognised');
  try {
    return readScore(page);
  } catch {
    return not('unrecognised');
  }
}

/** The parts of a page that say its score, which nothing may cover: the total's donut and the four rows. Empty where there are none. */
export function scoreBoxes(page: Document): Element[] {
  try {
    const { places, survey, pillars } = gather(page);
    const totals = totalsIn(page, places, survey.hundreds).found.map((t) => nearest(t.place, 'figure') ?? t.place);
    const rows = pillars.map((p) => nearest(p.place, 'li') ?? p.place);
    const boxes = [...new Set([...totals, ...rows])];
    return boxes.filter((box) => !boxes.some((other) => other !== box && holds(other, box)));
  } catch {
    return [];
  }
}

function gather(page: Document): { places: Element[]; survey: Survey; pillars: Candidate[]; waiting: boolean } {
  const places = containersIn(page);
  const survey = surveyOf(page, places);
  const bars = fromBars(page, places);
  const pillars = [...bars.found, ...fromLabels(page, survey.labels, places), ...fromTables(page, places)];
  return { places, survey, pillars, waiting: bars.waiting };
}

function readScore(page: Document): Reading {
  const { places, survey, pillars, waiting } = gather(page);
  if (places.length === 0) return not(saysAnything(page) ? 'unrecognised' : 'loading');
  if (waiting) return not('loading');
  if (pillars.length === 0) return withoutPillars(page, places, survey);
  if (pillars.some((p) => p.value === null)) return not('unrecognised', 'value-out-of-range');
  if (!agree(pillars)) return not('inconsistent', 'copies-differ');
  if (pillars.some((p) => (p.value ?? 0) > 25)) return not('unrecognised', 'value-out-of-range');
  if (PILLARS.some((name) => !pillars.some((p) => p.pillar === name))) return not('unrecognised', 'pillars-missing');
  return withTotal(pillars, totalsIn(page, places, survey.hundreds), () => peersIn(page, places));
}

/** Whether all places that name one pillar say the same, as far as each can show it. */
function agree(pillars: readonly Candidate[]): boolean {
  return pillars.every((a) =>
    pillars.every((b) => {
      if (a.pillar !== b.pillar) return true;
      return Math.abs((a.value ?? 0) - (b.value ?? 0)) <= Math.max(a.precision, b.precision);
    }),
  );
}

function withTotal(found: readonly Candidate[], totals: Totals, peersOf: () => ReturnType<typeof peersIn>): Reading {
  const receipt: Receipt = {};
  const pillars = eachPillar((name) => {
    const first = found.find((p) => p.pillar === name);
    if (first) receipt[`pillars.${name}`] = first.anchor;
    return first?.value ?? Number.NaN;
  });
  const shown = totals.any ? totals.found.filter((t) => sumAgrees(t.value ?? Number.NaN, pillars)) : totals.found;
  if (!totals.any && shown.some((t) => t.value === null)) return not('unrecognised', 'value-out-of-range');
  if (shown.some((t) => t.value !== shown[0]?.value)) return not('inconsistent', 'copies-differ');
  const overall = shown[0]?.value ?? Math.round(sumOf(pillars));
  if ((totals.found.length > 0 && shown.length === 0) || !sumAgrees(overall, pillars)) {
    return not('inconsistent', 'sum-differs');
  }
  const peers = peersOf();
  if (peers.conflict) return not('inconsistent', 'copies-differ');
  receipt.overall = shown[0]?.anchor ?? 'sum';
  const derived = shown.length === 0 ? { derived: true as const } : {};
  return {
    outcome: 'read',
    score: { overall, pillars, ...peers.score, ...derived },
    receipt: { ...receipt, ...peers.receipt },
  };
}

/** The longest page searched for a sentence when nothing of a score was found: one that says it has none is short. */
const SHORT = 20_000;

function withoutPillars(page: Document, places: readonly Element[], survey: Survey): Reading {
  const short = places.every((place) => allText(place).length < SHORT);
  if (short && saysSo(page, places)) return not('no-score');
  if (short && looksLikeAScore(page, places, survey)) return not('unrecognised', 'looks-like-a-score');
  const parts = inside(places, `${at.rank}, ${at.caption}, ${at.own}, ${at.group}, ${at.value}`);
  if (parts.length > 0 || survey.labels.length > 0) return not('loading', 'pillars-missing');
  return not(isWaiting(page, places) ? 'loading' : 'unrecognised');
}

function saysSo(page: Document, places: readonly Element[]): boolean {
  return places.some((place) => [...runsOfText(page, place)].some(([text]) => saysNoScore(text)));
}

function not(outcome: Exclude<Outcome, 'read'>, hint?: Hint): Reading {
  return hint ? { outcome, hint } : { outcome };
}
