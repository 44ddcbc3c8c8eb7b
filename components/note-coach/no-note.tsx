import type { Say } from '../../locales';
import type { WritingKey } from '../../locales/writing';

/** Nothing concrete was noticed: then no note is fine, with the counts that speak for it and how far they go. */
export function NoNote({ onBack, say }: { onBack: () => void; say: Say<WritingKey> }) {
  const share = (n: number) => `${say.number(n, 2)}%`;
  return (
    <div class="no-note">
      <p role="status">
        <b>{say.text('noteCoach.noNote')}</b> {say.text('noteCoach.noNoteWhy')}
      </p>
      <p>
        {say.text('noteCoach.accepted', { invitations: say.number(16492), noted: share(26.42), plain: share(26.37) })}{' '}
        {say.text('noteCoach.replied', { noted: share(9.36), plain: share(5.44) })}
      </p>
      <p class="soft">{say.text('noteCoach.howSure')}</p>
      <button type="button" class="link" onClick={onBack}>
        {say.text('noteCoach.back')}
      </button>
    </div>
  );
}
