import { useState } from 'preact/hooks';
import type { MemberActions } from '../../lib/member/state';
import type { Say } from '../../locales';
import type { WritingKey } from '../../locales/writing';

interface Props {
  text: string;
  copy: MemberActions['copy'];
  /** It is on the clipboard. */
  onCopied?: (text: string) => void;
  onClear: () => void;
  /** Brings the text to be copied by hand into reach. */
  onRefused: () => void;
  say: Say<WritingKey>;
}

/** Puts a text on the clipboard and says so, or clears its box. Where the browser refuses, the member copies by hand. */
export function CopyLine({ text, copy, onCopied, onClear, onRefused, say }: Props) {
  const [told, setTold] = useState<{ is: 'copied' | 'refused'; text: string } | null>(null);
  const onCopy = () =>
    copy(text).then(
      () => {
        setTold({ is: 'copied', text });
        onCopied?.(text);
      },
      () => {
        setTold({ is: 'refused', text });
        onRefused();
      },
    );
  // Of another text than the one that was copied it would not be true.
  const said = told?.text === text ? told.is : null;
  return (
    <div class="copy-line">
      <button type="button" class="button primary" disabled={text.trim() === ''} onClick={onCopy}>
        {say.text('writePart.copy')}
      </button>
      <button type="button" class="button" disabled={text === ''} onClick={onClear}>
        {say.text('writePart.clear')}
      </button>
      <p class="small" role="status">
        {said && say.text(`writePart.${said}`)}
      </p>
    </div>
  );
}
