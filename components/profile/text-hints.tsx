import type { Evidence } from '../../lib/coach/rule';
import type { Judgement, TextCheck } from '../../lib/profile/text-check';
import type { CoachKey, CoachSay } from '../../locales/coach';
import { strengthInWords } from '../strength';

/** Hints shown at once, at most: more than three are a lecture. What is good is said besides. */
const MOST = 3;

/** One thing to say of a text: the name of the text that says it, how it judges, and what it rests on. */
export interface Hint {
  key: CoachKey;
  is: Judgement;
  n?: number;
  evidence: Evidence;
}

/** What checks of a headline or an About have to say: first what is worth changing, then ideas, then what is good. */
export function hintsOf<Id extends string>(
  of: 'headline' | 'about',
  checks: readonly TextCheck<Id>[],
  evidence: Readonly<Record<Id, Evidence>>,
): Hint[] {
  const all = checks.map(({ id, is, n }): Hint => {
    const key = `profile.${of}_${id}_${is}` as CoachKey;
    return { key, is, evidence: evidence[id], ...(n === undefined ? {} : { n }) };
  });
  const those = (judgement: Judgement) => all.filter(({ is }) => is === judgement);
  return [...[...those('mend'), ...those('idea')].slice(0, MOST), ...those('good')];
}

/** Hints as a list, each with how strong its ground is. */
export function TextHints({ hints, say }: { hints: readonly Hint[]; say: CoachSay }) {
  return (
    <ul class="hints">
      {hints.map(({ key, is, n, evidence }) => (
        <li key={key} class={`hint-${is}`}>
          {say.text(key, n === undefined ? {} : { n: say.number(n) })}{' '}
          {is !== 'good' && <span class="soft small">{strengthInWords(evidence, say)}</span>}
        </li>
      ))}
    </ul>
  );
}
