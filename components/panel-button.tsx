import { useState } from 'preact/hooks';
import type { MemberActions } from '../lib/member/state';
import type { Say } from '../locales';

interface Props {
  openPanel: MemberActions['openPanel'];
  say: Say;
}

/** Opens the side panel; where the browser refuses, says how to open it by hand. */
export function PanelButton({ openPanel, say }: Props) {
  return <Opener look="button" text={say.text('popup.openPanel')} open={() => openPanel()} say={say} />;
}

/** One line that opens the side panel where notes and comments are written; where the browser refuses, says how. */
export function WriteLine({ openPanel, say }: Props) {
  return <Opener look="link" text={say.text('popup.write')} open={() => openPanel('write')} say={say} />;
}

interface Opening {
  look: 'button' | 'link';
  text: string;
  open: () => Promise<boolean>;
  say: Say;
}

function Opener({ look, text, open, say }: Opening) {
  const [refused, setRefused] = useState(false);
  // Called without anything before it: the browser opens the panel only within the click itself.
  const onClick = () => {
    open().then(
      (opened) => setRefused(!opened),
      () => setRefused(true),
    );
  };
  return (
    <>
      <button type="button" class={look} onClick={onClick}>
        {text}
      </button>
      <p class="refused" role="status">
        {refused && say.text('notice.refused')}
      </p>
    </>
  );
}
