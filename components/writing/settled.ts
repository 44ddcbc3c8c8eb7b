import { useEffect, useState } from 'preact/hooks';
import { STILL_MS } from '../../lib/writing/comment-end';

/** So long a text has to stand still before it is measured, ms: typing must never wait for a measure. Our rule. */
const SETTLED_MS = 120;

/** A text as it last stood still, for `ms`. */
export function useSettled(text: string, ms = SETTLED_MS): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), ms);
    return () => clearTimeout(timer);
  }, [text, ms]);
  return settled;
}

/** Whether nobody has typed in a comment for so long that it is no thought under way. */
export function useStill(text: string): boolean {
  return useSettled(text, STILL_MS) === text;
}
