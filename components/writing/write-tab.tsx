import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { WritePartProps } from './write-part';

/** The side panel's part for writing. The judges of texts come with it, so it is fetched when it is first opened. */
export function WriteTab(props: WritePartProps) {
  const [Part, setPart] = useState<ComponentType<WritePartProps> | null>(null);
  useEffect(() => {
    import('./write-part').then(({ WritePart }) => setPart(() => WritePart));
  }, []);
  return Part ? <Part {...props} /> : <div class="card write" aria-busy="true" />;
}
