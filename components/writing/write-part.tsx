import { useMemo } from 'preact/hooks';
import { writingVoice } from '../../locales/writing';
import type { CoachProps } from '../view';
import { CommentPart } from './comment-part';
import { NotePart } from './note-part';
import { KINDS, type Written } from './written';

export interface WritePartProps extends Pick<CoachProps, 'state' | 'actions' | 'say'> {
  written: Written;
  write: (change: Partial<Written>) => void;
}

/** Writing in the side panel, where LinkedIn sees none of it: a note for an invitation, or a comment. Nothing is stored. */
export function WritePart(props: WritePartProps) {
  const { written, write } = props;
  const language = props.say.language;
  const say = useMemo(() => writingVoice(language), [language]);
  const Kind = written.kind === 'note' ? NotePart : CommentPart;
  return (
    <div class="write writing">
      <fieldset class="ranges">
        <legend class="unseen">{say.text('writePart.kind')}</legend>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input type="radio" name="kind" checked={kind === written.kind} onChange={() => write({ kind })} />
            <span>{say.text(`writePart.${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      <Kind {...props} say={say} />
      <p class="soft small">{say.text('writePart.private')}</p>
    </div>
  );
}
