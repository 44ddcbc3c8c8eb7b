import type { CommentCheck, CommentHint } from '../../lib/writing/comment';
import type { Ticks as Found } from '../../lib/writing/comment-ticks';
import type { Say } from '../../locales';
import type { WritingKey } from '../../locales/writing';

interface Props {
  check: CommentCheck;
  /** Whether the whole text was measured; of a pasted book only the beginning is. */
  whole: boolean;
  say: Say<WritingKey>;
}

/** What was found in a comment: one verdict with its reason, what would help most, and the three ticks with theirs. */
export function CommentFindings({ check, whole, say }: Props) {
  const { verdict, hints } = check;
  const because = becauseOf(check);
  const lengths = hints.filter((hint) => LENGTHS.has(hint.is) && whole);
  return (
    <div class="findings">
      <p>
        <b>{say.text(`commentCheck.verdict_${verdict}`)}</b>
        {lengths.map((hint) => ` ${inWords(hint, say)}`)}
      </p>
      {because && <p>{say.text(`commentCheck.because_${because.reason}`, { words: quoted(because.words) })}</p>}
      {verdict !== 'condolence' && verdict !== 'courtesy' && <Ticks check={check} say={say} />}
    </div>
  );
}

/** What led to the verdict, where there is more to say of it than the count; of a post that is not in sight nothing. */
function becauseOf({ verdict, empty, courtesy, ticks }: CommentCheck) {
  if (verdict === 'courtesy' && courtesy?.reason) return { reason: courtesy.reason, words: courtesy.words };
  if (!REASONED.has(verdict) || !empty.reason) return null;
  const unseen = empty.reason === 'nothing-of-this-post' && ticks.post.is === 'unknown';
  return { reason: unseen ? ('nothing-of-your-own' as const) : empty.reason, words: empty.words };
}

/** The verdicts that come with a reason. */
const REASONED: ReadonlySet<CommentCheck['verdict']> = new Set(['empty', 'mock', 'bare', 'condolence']);
/** The ticks in their order. Named here, since the list itself comes with all the words that the judges know. */
const ORDER = ['post', 'own', 'next'] as const satisfies readonly (keyof Found)[];
/** The hints that are about length. */
const LENGTHS: ReadonlySet<CommentHint['is']> = new Set(['more-words', 'room', 'too-long']);
const SIGNS = { yes: '✓', no: '○', unknown: '?' } as const;

function Ticks({ check: { ticks, hints }, say }: Pick<Props, 'check' | 'say'>) {
  if (ORDER.every((tick) => ticks[tick].is === 'unknown')) return <p class="why">{say.text('commentCheck.unknown')}</p>;
  return (
    <ul class="ticks">
      {ORDER.map((tick) => {
        const { is, words } = ticks[tick];
        const helps = hints.some((hint) => hint.is === `tick-${tick}`);
        return (
          <li key={tick} class={is}>
            <span class="sign" aria-hidden="true">
              {SIGNS[is]}
            </span>
            <span>
              {say.text(`commentCheck.tick_${tick}`)}
              <span class="unseen">: {say.text(`commentRing.${is}`)}</span>
              {is === 'yes' && words.length > 0 && <span class="why">“{quoted(words)}”</span>}
              {is === 'unknown' && <span class="why">{say.text('commentCheck.unknown_post')}</span>}
              {is === 'no' && helps && <span class="why">{say.text(`commentCheck.hint_tick-${tick}`)}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** A hint as a sentence. */
export function inWords({ is, n }: CommentHint, say: Say<WritingKey>): string {
  if (is === 'more-words' || is === 'room' || is === 'too-long') return say.count(`commentCheck.hint_${is}`, n ?? 0);
  return say.text(`commentCheck.hint_${is}`);
}

function quoted(words: readonly string[]): string {
  return words.map((word) => word.trim()).join(', ');
}
