import { useEffect, useState } from 'preact/hooks';

/** So long a text has to stand still before it is measured, ms: typing must never wait for a measure. Our rule. */
const STILL_MS = 120;

/** A text as it last stood still. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), STILL_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
