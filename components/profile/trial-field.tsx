import { useId } from 'preact/hooks';
import { cutAt } from '../../lib/profile/cut';
import type { CoachSay } from '../../locales/coach';
import { type Hint, TextHints } from './text-hints';

interface Props {
  name: 'headline' | 'about';
  text: string;
  write: (text: string) => void;
  /** In UTF-16 units: what shows first, and what LinkedIn takes. */
  limits: { first: number; most: number };
  hints: readonly Hint[];
  say: CoachSay;
}

/** A text to try: its length against the limit, what of it shows first, and what there is to say of it. */
export function TrialField({ name, text, write, limits, hints, say }: Props) {
  const id = useId();
  const own = text.trim();
  const over = own.length - limits.most;
  const values = { n: say.number(own.length), most: say.number(limits.most), over: say.number(Math.max(0, over)) };
  return (
    <div class="trial-text">
      <label class="field" for={id}>
        <span>{say.text(`trial.${name}`)}</span>
        <textarea
          id={id}
          rows={name === 'headline' ? 2 : 5}
          value={text}
          aria-describedby={`${id}-said`}
          onInput={(e) => write(e.currentTarget.value)}
        />
      </label>
      <div class="lines" id={`${id}-said`}>
        <p class={over > 0 ? 'length over' : 'length soft'}>
          {say.text(over > 0 ? 'trial.over' : 'trial.length', values)}
        </p>
        {own !== '' && (
          <>
            <FirstShown name={name} text={own} first={limits.first} say={say} />
            <TextHints hints={hints} say={say} />
          </>
        )}
      </div>
    </div>
  );
}

function FirstShown({ name, text, first, say }: Pick<Props, 'name' | 'text' | 'say'> & { first: number }) {
  const [shown, rest] = cutAt(text, first);
  return (
    <div class="first-shown">
      <p class="soft small">{say.text(name === 'headline' ? 'trial.firstHeadline' : 'trial.firstAbout')}</p>
      <p>
        <mark>{shown}</mark>
        {rest && name === 'headline' && <span class="soft">{rest}</span>}
        {rest && name === 'about' && <span class="soft"> {say.count('trial.rest', rest.length)}</span>}
      </p>
    </div>
  );
}
