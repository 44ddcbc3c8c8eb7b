import type { CoachSay } from '../../locales/coach';

/** LinkedIn's own address; what we link to is a path on it. */
const LINKEDIN = 'https://www.linkedin.com';

interface Props {
  path: string;
  text: 'today.open' | 'today.fallback' | 'profileTab.open';
  /** It looks like a button: where it is the one thing to do next. */
  asButton?: true;
  say: CoachSay;
}

/** A page on LinkedIn as an ordinary link, without a referrer: opened by a click only. */
export function Opened({ path, text, asButton, say }: Props) {
  return (
    <a class={asButton ? 'button' : 'on-linkedin'} href={LINKEDIN + path} target="_blank" rel="noreferrer">
      {say.text(text, { address: `linkedin.com${path.split('?')[0]}` })}
    </a>
  );
}
