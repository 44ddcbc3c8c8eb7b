import { expect, it } from 'vitest';
import { hasRoom } from '../../lib/coach/cadence';
import type { Facts } from '../../lib/coach/facts';
import { factsOf } from '../../lib/coach/facts-of';
import { planFor } from '../../lib/coach/plan';
import { rhythmOf } from '../../lib/coach/rhythm';
import type { Rule } from '../../lib/coach/rule';
import { RULES } from '../../lib/coach/rules';
import { saidIn } from '../../lib/coach/said';
import { summarise } from '../../lib/coach/summary';
import { bestFix } from '../../lib/profile/best-fix';
import { completenessOf } from '../../lib/profile/completeness';
import { benchmarkOf } from '../../lib/score/benchmark';
import { echoOf } from '../../lib/score/echo';
import { evidenceOf } from '../../lib/score/evidence';
import { fullPillars } from '../../lib/score/full-pillar';
import { latestGap } from '../../lib/score/gap';
import { proposeGoal } from '../../lib/score/goal';
import { industryChangeIn } from '../../lib/score/industry-change';
import { outlookOf } from '../../lib/score/outlook';
import { plateauOf } from '../../lib/score/plateau';
import { restartOf } from '../../lib/score/restart';
import { stepsOf } from '../../lib/score/step';
import { trendOf } from '../../lib/score/trend';
import { HISTORIES } from '../golden/histories';

/** Everything that is said of a member, as ids and numbers: a change of any rule shows in the checked-in samples. */
function adviceFor(name: string) {
  const all = HISTORIES[name];
  if (!all) throw new Error(name);
  const { history, today } = all;
  const latest = history.at(-1);
  const facts = factsOf({ ...all, snapshots: history });
  const { items, ...plan } = planFor(facts, RULES);
  const summary = summarise(history, today);
  const { days: _, ...rhythm } = rhythmOf(facts);
  return {
    plan: {
      ...plan,
      items: items.map(({ rule, because, done }) => ({ rule: rule.id, minutes: rule.minutes, because, done })),
    },
    verdicts: Object.fromEntries(
      ['due', 'met', 'unknown'].map((is) => [is, RULES.filter((r) => r.check(facts).is === is).length]),
    ),
    summary: summary && {
      tier: summary.tier,
      weakest: summary.weakest,
      gaps: summary.gaps,
      change: summary.change,
      age: summary.age,
    },
    evidence: evidenceOf(history, today),
    trend: trendOf(history, today),
    plateau: plateauOf(history, today),
    full: fullPillars(history),
    steps: stepsOf(history),
    restart: restartOf(history),
    echo: echoOf(history, today),
    gap: latestGap(history, today),
    industryChange: industryChangeIn(history),
    outlook: outlookOf(history, today),
    goal: latest ? proposeGoal(latest) : null,
    benchmark: latest ? benchmarkOf(latest) : null,
    rhythm,
    ...(facts.profile ? { profile: profileOf(facts) } : {}),
  };
}

function profileOf({ profile, choices: { industryConfirmed }, today }: Facts) {
  const asked = { industryConfirmed, today };
  return { completeness: completenessOf(profile, asked), bestFix: bestFix(profile, asked) };
}

it.each(Object.keys(HISTORIES))('%s', async (name) => {
  const text = `${JSON.stringify(adviceFor(name), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(`../golden/${name.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase()}.json`);
});

it('every rule is due for some sample, and held back for another', () => {
  const all = Object.values(HISTORIES).map((f) => factsOf({ ...f, snapshots: f.history }));
  const asked = (r: Rule, f: Facts) => r.check(f).is === 'due' && hasRoom(r, saidIn(f.log).get(r.id) ?? {}, f.today);
  const always = RULES.filter((r) => all.every((f) => asked(r, f))).map((r) => r.id);
  const never = RULES.filter((r) => !all.some((f) => asked(r, f))).map((r) => r.id);
  expect({ always, never }).toEqual({ always: [], never: [] });
});
