import { factsOf } from '../../lib/coach/facts-of';
import { planFor } from '../../lib/coach/plan';
import { rhythmOf } from '../../lib/coach/rhythm';
import { RULES } from '../../lib/coach/rules';
import { summarise } from '../../lib/coach/summary';
import { FRESH_CHOICES } from '../../lib/member/choices';
import { addDays } from '../../lib/score/day';
import { echoOf } from '../../lib/score/echo';
import { outlookOf } from '../../lib/score/outlook';
import { plateauOf } from '../../lib/score/plateau';
import { stepsOf } from '../../lib/score/step';
import { sumOf } from '../../lib/score/sum';
import { trendOf } from '../../lib/score/trend';
import type { Effort, Line } from './line';
import { bootstrap, median, ratio } from './statistics';

const TODAY = '2026-11-22';
const DAYS = 3650;
const TICKS = 5000;

/** What coaching costs a member of ten years: everything that popup, panel and page ask of one history and one log. */
export default async function advice({ quick }: Effort): Promise<Line[]> {
  const times = { coaching: [] as number[], pass: [] as number[] };
  for (let run = 0; run < (quick ? 15 : 101); run += 1) {
    // New arrays each time: what is remembered of the ones before helps nobody.
    const member = memberOfTenYears();
    times.pass.push(timed(() => plainPass(member)));
    times.coaching.push(timed(() => coaching(member)));
  }
  return [
    {
      name: `Coaching over ${DAYS} days and ${TICKS} log entries`,
      baseline: 'a plain pass through the same arrays that adds up the points and counts the ticks up to today',
      result: bootstrap(times.coaching, times.pass, ratio),
      unit: '×',
      goal: 20,
      notes: [
        `${median(times.coaching).toFixed(2)} ms, the pass ${median(times.pass).toFixed(2)} ms; a frame has 16.7`,
      ],
    },
  ];
}

function memberOfTenYears() {
  const snapshots = Array.from({ length: DAYS }, (_, i) => {
    const day = addDays(TODAY, i - DAYS + 1);
    const pillars = { brand: 15 + Math.sin(i / 30), people: 9, insights: 6 + Math.sin(i / 7) / 4, relationships: 13 };
    const peer = { rank: 20, average: 36 };
    return {
      day,
      takenAt: `${day}T09:00:00+01:00`,
      overall: Math.round(sumOf(pillars)),
      pillars,
      industry: { ...peer, name: 'Retail' },
      network: peer,
      source: 'page' as const,
    };
  });
  const log = Array.from({ length: TICKS }, (_, i) => ({
    at: `${addDays(TODAY, Math.floor((i * DAYS) / TICKS) - DAYS + 1)}T18:00:00+01:00`,
    rule: RULES[i % RULES.length]?.id ?? '',
    kind: 'done' as const,
  }));
  return { today: TODAY, snapshots, choices: FRESH_CHOICES, log, annotations: [] };
}

type Member = ReturnType<typeof memberOfTenYears>;

function coaching(member: Member): unknown {
  const facts = factsOf(member);
  const { snapshots: history, today } = member;
  return [
    planFor(facts, RULES),
    rhythmOf(facts),
    summarise(history, today),
    trendOf(history, today),
    outlookOf(history, today),
    plateauOf(history, today),
    stepsOf(facts.history),
    echoOf(history, today),
  ];
}

function plainPass({ snapshots, log }: Member): number {
  let sum = 0;
  for (const { pillars, day } of snapshots) sum += day <= TODAY ? sumOf(pillars) : 0;
  for (const { at, kind } of log) sum += at.slice(0, 10) <= TODAY && kind === 'done' ? 1 : 0;
  return sum;
}

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
