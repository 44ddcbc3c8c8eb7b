import { useEffect, useState } from 'preact/hooks';
import { STILL_MS } from '../../lib/writing/comment-end';

/** So long a text has to stand still before it is measured, ms: typing must never wait for a measure. Our rule. */
const SETTLED_MS = 120;

/** A text as it last stood still. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** Whether nobody has typed in a comment for so long that it is no thought under way. */
export function useStill(text: string): boolean {
  const [still, setStill] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setStill(text), STILL_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return still === text;
}
