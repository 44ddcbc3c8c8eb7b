import { useMemo, useRef } from 'preact/hooks';
import { checkComment } from '../../lib/writing/comment';
import { LOOKED_AT } from '../../lib/writing/words';
import type { Say } from '../../locales';
import type { WritingKey } from '../../locales/writing';
import { Spoken } from '../note-coach/spoken';
import { CommentFindings } from './comment-findings';
import { CopyLine } from './copy-line';
import { useSettled, useStill } from './settled';
import type { WritePartProps } from './write-part';

type Props = Omit<WritePartProps, 'say'> & { say: Say<WritingKey> };

/** A comment that is checked as it stands, against the post it is for where the member pasted that. */
export function CommentPart({ state, actions, written, write, say }: Props) {
  const { comment, post } = written;
  const box = useRef<HTMLTextAreaElement>(null);
  const [still, under] = [useSettled(comment), useSettled(post)];
  const rested = useStill(comment);
  const threshold = state.settings.commentWords;
  const check = useMemo(
    () => checkComment(still, { threshold, post: under, still: rested }),
    [still, under, threshold, rested],
  );
  const whole = still.length <= LOOKED_AT;
  return (
    <div class="columns">
      <section class="card" aria-labelledby="own-comment">
        <label class="box">
          <b id="own-comment">{say.text('writePart.yourComment')}</b>
          <textarea ref={box} rows={6} value={comment} onInput={(e) => write({ comment: e.currentTarget.value })} />
        </label>
        <div class="word-count">
          <span class="bar" aria-hidden="true">
            <span style={{ width: `${check.full * 100}%` }} />
          </span>
          <span>{say.count('commentCheck.words', check.words)}</span>
        </div>
        {!whole && <p class="soft small">{say.text('commentRing.notWhole')}</p>}
        {still.trim() !== '' && <CommentFindings check={check} whole={whole} say={say} />}
        <CopyLine
          text={comment}
          copy={actions.copy}
          onClear={() => write({ comment: '' })}
          onRefused={() => box.current?.select()}
          say={say}
        />
        <p class="soft small">{say.text('commentCheck.threshold', { n: threshold })}</p>
        <Spoken text={still.trim() === '' ? '' : say.text(`commentCheck.verdict_${check.verdict}`)} />
      </section>
      <section class="card">
        <label class="box">
          <b>{say.text('writePart.post')}</b>
          <span class="soft small">{say.text('writePart.postWhy')}</span>
          <textarea rows={5} value={post} onInput={(e) => write({ post: e.currentTarget.value })} />
        </label>
      </section>
    </div>
  );
}
