import { useEffect, useState } from 'preact/hooks';

/** So long nothing may change before it is read out, ms: nobody wants to hear each key. Our rule. */
const PAUSE_MS = 1500;

/** Reads `text` out, politely, once it has stood still for a while. Nobody sees it. */
export function Spoken({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}
