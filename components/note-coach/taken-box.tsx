import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Say } from '../../locales';
import type { WritingKey } from '../../locales/writing';

interface Props {
  /** UTF-16 units by which both texts together are too long; zero or less where both fit. */
  over: number;
  onReplace: (act: Event) => void;
  onAppend: (act: Event) => void;
  onLeave: () => void;
  say: Say<WritingKey>;
}

/** Something stands in the box already: nothing of it is lost unless the member says so. */
export function TakenBox({ over, onReplace, onAppend, onLeave, say }: Props) {
  const leave = useRef<HTMLButtonElement>(null);
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const root = leave.current?.getRootNode() as Document | ShadowRoot | undefined;
    before.current = root?.activeElement ?? null;
    leave.current?.focus();
  }, []);
  const onLeft = () => {
    (before.current as HTMLElement | null)?.focus();
    onLeave();
  };
  return (
    <div class="taken" role="alertdialog" aria-label={say.text('noteCoach.taken')}>
      <p>
        <b>{say.text('noteCoach.taken')}</b> {over > 0 && say.count('noteCoach.bothTooLong', over)}
      </p>
      <button type="button" class="plain" ref={leave} onClick={onLeft}>
        {say.text('noteCoach.leave')}
      </button>
      {over <= 0 && (
        <button type="button" class="plain" onClick={onAppend}>
          {say.text('noteCoach.append')}
        </button>
      )}
      <button type="button" class="plain" onClick={onReplace}>
        {say.text('noteCoach.replace')}
      </button>
    </div>
  );
}
