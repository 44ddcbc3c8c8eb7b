import type { CoachSay } from '../../locales/coach';

/** LinkedIn's own address; what we link to is a path on it. */
const LINKEDIN = 'https://www.linkedin.com';

/** A page on LinkedIn as an ordinary link, without a referrer: opened by a click only. */
export function Opened({ path, text, say }: { path: string; text: 'today.open' | 'today.fallback'; say: CoachSay }) {
  return (
    <a class="on-linkedin" href={LINKEDIN + path} target="_blank" rel="noreferrer">
      {say.text(text, { address: `linkedin.com${path.split('?')[0]}` })}
    </a>
  );
}
