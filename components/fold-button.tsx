import type { Say } from '../locales';

/** Folds an open card on LinkedIn's page back into its pill. */
export function FoldButton({ onFold, say }: { onFold: () => void; say: Pick<Say, 'text'> }) {
  return (
    <button type="button" class="small" aria-expanded="true" title={say.text('page.collapse')} onClick={onFold}>
      <span class="unseen">{say.text('page.collapse')}</span>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M3 8h10" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
      </svg>
    </button>
  );
}
