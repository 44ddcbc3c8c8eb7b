import { useState } from 'preact/hooks';
import type { MemberActions } from '../lib/member/state';
import type { Say } from '../locales';

/** Opens the side panel; where the browser refuses, says how to open it by hand. */
export function PanelButton({ openPanel, say }: { openPanel: MemberActions['openPanel']; say: Say }) {
  const [refused, setRefused] = useState(false);
  // Called without anything before it: the browser opens the panel only within the click itself.
  const open = () => {
    openPanel().then(
      (opened) => setRefused(!opened),
      () => setRefused(true),
    );
  };
  return (
    <>
      <button type="button" class="button" onClick={open}>
        {say.text('popup.openPanel')}
      </button>
      <p class="refused" role="status">
        {refused && say.text('notice.refused')}
      </p>
    </>
  );
}
