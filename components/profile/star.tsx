import type { CoachSay } from '../../locales/coach';

/** Marks a part of LinkedIn's own list of a complete profile. */
export function Star({ say }: { say: CoachSay }) {
  return (
    <span class="star" title={say.text('profileTab.onList')}>
      <span aria-hidden="true">★</span>
      <span class="unseen">({say.text('profileTab.onList')})</span>
    </span>
  );
}
