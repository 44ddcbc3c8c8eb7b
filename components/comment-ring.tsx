import type { CommentCheck } from '../lib/writing/comment';
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
  /** Nobody types at the moment: time to say something aloud. */
  paused: boolean;
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
  const { say, words, open, paused, parting } = props;
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
        {parting ? say.text(parting) : paused ? aloud(props) : ''}
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
          <p>
            <b>{say.text(`commentCheck.verdict_${level}`)}</b>
          </p>
          {words > 0 && <p class="why">{say.text(looked ? 'commentRing.noJudges' : 'commentRing.looking')}</p>}
        </>
      )}
      {shortcut && <p class="why">{say.text('commentRing.key', { key: shortcut })}</p>}
      <p class="why">
        {say.text('commentCheck.threshold', { n: threshold + 1 })} {say.text('commentRing.private')}
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

/** Good, amiss, or on its way. Each has a sign besides its colour. */
function toneOf({ looked, level }: Props): 'good' | 'amiss' | 'going' {
  const verdict = looked?.check?.verdict ?? level;
  if (verdict === 'empty' || verdict === 'over-limit' || verdict === 'near-limit') return 'amiss';
  return verdict === 'good' || verdict === 'long' || verdict === 'condolence' ? 'good' : 'going';
}

/** What is said aloud in a pause. */
function aloud(props: Props): string {
  const { say, shortcut, tellsKey } = props;
  const key = shortcut && tellsKey ? ` ${say.text('commentRing.key', { key: shortcut })}` : '';
  return summed(props) + key;
}

/** The comment in one breath: words, verdict, and what would help most. */
function summed({ looked, words, whole, level, say }: Props): string {
  const check = looked?.check;
  const [hint] = check?.hints.filter(({ is }) => whole || is !== 'too-long') ?? [];
  const verdict = say.text(`commentCheck.verdict_${check?.verdict ?? level}`);
  const beginning = whole ? '' : say.text('commentRing.notWhole');
  const parts = [`${say.count('commentCheck.words', words)}.`, beginning, verdict, hint ? inWords(hint, say) : ''];
  return parts.filter(Boolean).join(' ');
}
