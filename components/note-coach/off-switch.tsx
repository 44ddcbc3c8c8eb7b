import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Say } from '../../locales';
import type { WritingKey } from '../../locales/writing';

/** What the page can see of this; and no coach in invitations any more, once it was said what that means and how it is undone. */
export function OffSwitch({ onOff, say }: { onOff: () => void; say: Say<WritingKey> }) {
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const came = useRef(false);
  useLayoutEffect(() => {
    if (came.current) first.current?.focus();
    came.current = true;
  }, [asked]);
  if (!asked)
    return (
      <footer>
        <p>
          <span class="soft">{say.text('noteCoach.seen')}</span>{' '}
          <button type="button" class="link" ref={first} onClick={() => setAsked(true)}>
            {say.text('noteCoach.off')}
          </button>
        </p>
      </footer>
    );
  return (
    <div class="footer" role="alertdialog" aria-label={say.text('noteCoach.off')}>
      <p>{say.text('noteCoach.offMeans')}</p>
      <button type="button" class="plain" ref={first} onClick={() => setAsked(false)}>
        {say.text('noteCoach.offNot')}
      </button>
      <button type="button" class="plain" onClick={onOff}>
        {say.text('noteCoach.offNow')}
      </button>
    </div>
  );
}
