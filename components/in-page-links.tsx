import type { CoachKey, CoachSay } from '../locales/coach';

interface Props {
  /** The headings to jump to, in their order: the id of each, and its text. */
  to: readonly (readonly [id: string, text: CoachKey])[];
  say: CoachSay;
}

/** Links to the cards further down in a tab of the side panel. */
export function InPageLinks({ to, say }: Props) {
  return (
    <nav class="in-page small" aria-label={say.text('trend.parts')}>
      {to.map(([id, key]) => (
        <a key={id} href={`#${id}`}>
          {say.text(key)}
        </a>
      ))}
    </nav>
  );
}
