import type { CommentCheck, CommentHint, CommentVerdict } from '../lib/writing/comment';
import type { CommentLevel } from '../lib/writing/comment-level';
import type { Say } from '../locales';
import type { WritingKey } from '../locales/writing';
import { CommentFindings, inWords } from './writing/comment-findings';

/** What is known of the comment in the box. */
export interface RingState {
  words: number;
  /** More words than this make it good. */
  threshold: number;
  /** How full the ring is, 0-1. */
  full: number;
  level: CommentLevel;
  /** Whether the whole text was measured. */
  whole: boolean;
  /** What is said aloud: the verdict as it was when it last changed; null before the first. A count is never read out. */
  aloud: { verdict: CommentVerdict; hint: CommentHint | null } | null;
  /** What came of a closer look at just this text; null while there was none. `check` is null where it could not be had. */
  looked: { check: CommentCheck | null } | null;
}

interface Props extends RingState {
  open: boolean;
  panelRefused: boolean;
  /** The key that leads here, as the browser writes it; null where there is none. */
  shortcut: string | null;
  /** Whether that key is to be said aloud too. */
  tellsKey: boolean;
  /** What is said aloud as it goes; null while it stays. */
  parting: WritingKey | null;
  say: Say<WritingKey>;
  onPress: () => void;
  onPanel: () => void;
  offHere: () => void;
  offEverywhere: () => void;
}

/** A ring that fills with words, and the card that opens from it. Both are moved to their place from outside. */
export function CommentRing(props: Props) {
  const { say, words, open, parting } = props;
  const tone = toneOf(props);
  const name = `${say.text('commentRing.title')}: ${summed(props)}`;
  return (
    <>
      {!parting && (
        <button type="button" class={`ring ${tone}`} aria-expanded={open} aria-label={name} onClick={props.onPress}>
          <svg viewBox="0 0 36 36" width="36" height="36" aria-hidden="true">
            <circle class="track" cx="18" cy="18" r="15" />
            {props.full > 0 && (
              <circle
                class="fill"
                cx="18"
                cy="18"
                r="15"
                pathLength={100}
                stroke-dasharray={`${props.full * 100} 100`}
              />
            )}
          </svg>
          <span class="number">{words > 999 ? '999+' : words}</span>
          {tone !== 'going' && <span class="sign">{tone === 'good' ? '✓' : '!'}</span>}
        </button>
      )}
      <p class="unseen" role="status">
        {parting ? say.text(parting) : spoken(props)}
      </p>
      {open && !parting && <Card {...props} />}
    </>
  );
}

function Card(props: Props) {
  const { say, words, whole, threshold, level, looked, panelRefused, shortcut } = props;
  const check = looked?.check;
  return (
    <section class="card" tabIndex={-1} aria-label={say.text('commentRing.title')}>
      <p class="count">
        {say.count('commentCheck.words', words)}
        {!whole && <span class="why">{say.text('commentRing.notWhole')}</span>}
      </p>
      {check ? (
        <CommentFindings check={check} whole={whole} say={say} />
      ) : (
        <>
          {!ENOUGH.has(level) && (
            <p>
              <b>{say.text(`commentCheck.verdict_${level}`)}</b>
            </p>
          )}
          {words > 0 && <p class="why">{say.text(looked ? 'commentRing.noJudges' : 'commentRing.looking')}</p>}
        </>
      )}
      {shortcut && <p class="why">{say.text('commentRing.key', { key: shortcut })}</p>}
      <p class="why">
        {say.text('commentCheck.threshold', { n: threshold })} {say.text('commentRing.private')}
      </p>
      <p class="why">
        {say.text('commentRing.backOn')}{' '}
        <button type="button" class="link" onClick={props.onPanel}>
          {say.text('commentRing.settings')}
        </button>
      </p>
      <p class="why" role="status">
        {panelRefused ? say.text('page.panelRefused') : ''}
      </p>
      <footer>
        <button type="button" onClick={props.offHere}>
          {say.text('commentRing.offHere')}
        </button>
        <button type="button" onClick={props.offEverywhere}>
          {say.text('commentRing.offEverywhere')}
        </button>
      </footer>
    </section>
  );
}

/** Enough words: no verdict before the text was looked at. */
const ENOUGH: ReadonlySet<CommentVerdict> = new Set(['good', 'long']);
const GOOD: ReadonlySet<CommentVerdict> = new Set([...ENOUGH, 'condolence', 'courtesy']);
const AMISS: ReadonlySet<CommentVerdict> = new Set(['empty', 'mock', 'over-limit', 'near-limit']);

/** Good, amiss, or on its way; never good by the count alone, as in a language that can't be judged. Each has a sign besides its colour. */
function toneOf({ looked, level }: Props): 'good' | 'amiss' | 'going' {
  const check = looked?.check;
  if (AMISS.has(check?.verdict ?? level)) return 'amiss';
  return check && check.empty.is !== 'unknown' && GOOD.has(check.verdict) ? 'good' : 'going';
}

/** The verdict as it last changed, what would help most unless that is a count, and the key where it is new. */
function spoken({ aloud, shortcut, tellsKey, say }: Props): string {
  if (!aloud || aloud.verdict === 'nothing') return '';
  const { verdict, hint } = aloud;
  const help = hint && hint.n === undefined ? inWords(hint, say) : '';
  const key = shortcut && tellsKey ? say.text('commentRing.key', { key: shortcut }) : '';
  return [say.text(`commentCheck.verdict_${verdict}`), help, key].filter(Boolean).join(' ');
}

/** The comment in one breath: words, verdict, and what would help most. */
function summed({ looked, words, whole, level, say }: Props): string {
  const check = looked?.check;
  const [hint] = check?.hints.filter(({ is }) => whole || is !== 'too-long') ?? [];
  const verdict = check || !ENOUGH.has(level) ? say.text(`commentCheck.verdict_${check?.verdict ?? level}`) : '';
  const beginning = whole ? '' : say.text('commentRing.notWhole');
  const parts = [`${say.count('commentCheck.words', words)}.`, beginning, verdict, hint ? inWords(hint, say) : ''];
  return parts.filter(Boolean).join(' ');
}
