import { useEffect, useRef, useState } from 'preact/hooks';
import { MOST, type Plan, SMALL } from '../../lib/coach/plan';
import type { Missing } from '../../lib/coach/rule';
import { dayOf } from '../../lib/score/day';
import { restOf } from '../next-step';
import type { CoachProps } from '../view';
import { MissingFact } from './missing-fact';
import { PlanItem } from './plan-item';
import { type Answer, PutOff, type Ticked } from './put-off';

/** Facts whose advice already asks for what is missing. */
const ASKS: Readonly<Record<string, Missing>> = { 'no-reading': 'ssi-page', 'no-goal': 'goal' };

interface Props extends CoachProps {
  /** Null while it is made. */
  plan: Plan | null;
  /** Nothing was done for a while: a gentle restart. */
  restart: boolean;
  /** The day of a score that is stale, else null. */
  staleSince: string | null;
}

/** The plan of today: at most three things, ticked, put off or refused; what is missing; a word of rest where there is none. */
export function PlanCard({ state, actions, coaching, say, plan, restart, staleSince }: Props) {
  const [answer, setAnswer] = useState<Answer | Ticked | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const awaited = useRef<string | null>(null);
  const { today, log } = state;
  const saidToday = (rule: string, kind: string) =>
    log.filter((e) => e.rule === rule && e.kind === kind && dayOf(e.at) === today);
  const title = (rule: string) => coaching?.words(say.language, rule).title ?? '';
  const open = plan?.items.filter(({ done }) => !done) ?? [];
  const smallest = smallestOf(open);
  const missing = plan?.missing[0];
  const spare = state.choices.minutes - minutesOf(plan?.items ?? []);
  const asked = open.some(({ because }) => because.some(({ fact }) => missing && ASKS[fact] === missing));
  const undo = () => {
    if (!answer || !('undone' in answer)) return;
    for (const entry of saidToday(answer.rule, answer.kind)) actions.unlog(entry);
    awaited.current = answer.rule;
    setAnswer({ ...answer, undone: true });
  };
  // The button that was pressed is gone; the thing it brings back comes once storage has answered.
  useEffect(() => {
    const back = list.current?.querySelector<HTMLElement>(`[data-rule="${awaited.current}"] input`);
    if (!back || awaited.current === null) return;
    awaited.current = null;
    if (back.ownerDocument.activeElement === back.ownerDocument.body) back.focus();
  });
  return (
    <section class="card plan" aria-labelledby="plan" aria-busy={!plan}>
      <div class="pillar-row">
        <h2 id="plan">{say.text('today.title')}</h2>
        {open.length > 0 && <span class="soft small">{say.text('today.sum', { n: minutesOf(open) })}</span>}
      </div>
      {restart && smallest && (
        <div class="missing">
          <p>
            <b>{say.text('today.restart')}</b>
          </p>
          <p class="soft">{say.text('today.restartWhy', { title: title(smallest) })}</p>
        </div>
      )}
      {plan && coaching && plan.items.length > 0 && (
        <ul class="plan-items" ref={list}>
          {plan.items.map((advice) => (
            <PlanItem
              key={advice.rule.id}
              advice={advice}
              coaching={coaching}
              onTick={() => {
                if (!advice.done) actions.log(advice.rule.id, 'done');
                else for (const entry of saidToday(advice.rule.id, 'done')) actions.unlog(entry);
                setAnswer({ rule: advice.rule.id, kind: advice.done ? 'open' : 'done' });
              }}
              onPutOff={(kind) => {
                actions.log(advice.rule.id, kind);
                setAnswer({ rule: advice.rule.id, kind, undone: false });
              }}
              say={say}
            />
          ))}
        </ul>
      )}
      {plan && open.length === 0 && <Rest state={restOf(plan)} say={say} />}
      <PutOff answer={answer} title={answer ? title(answer.rule) : ''} onUndo={undo} say={say} />
      {plan && plan.items.length === MOST && spare >= SMALL && (
        <p class="soft small">{say.text('today.most', { n: state.choices.minutes })}</p>
      )}
      {staleSince && open.length > 0 && (
        <p class="soft small">{say.text('today.stale', { day: say.day(staleSince, 'long') })}</p>
      )}
      {missing && !asked && <MissingFact missing={missing} actions={actions} say={say} />}
    </section>
  );
}

function Rest({ state, say }: { state: ReturnType<typeof restOf>; say: CoachProps['say'] }) {
  return (
    <div class="rest" role="status">
      <p>
        <b>{say.text(`advice.${state}`)}</b>
      </p>
      <p class="soft">{say.text(`advice.${state}Why`)}</p>
    </div>
  );
}

function minutesOf(items: Plan['items']): number {
  return items.reduce((sum, { rule }) => sum + rule.minutes, 0);
}

function smallestOf(open: Plan['items']): string | null {
  return open.length > 0 ? open.reduce((a, b) => (b.rule.minutes < a.rule.minutes ? b : a)).rule.id : null;
}
