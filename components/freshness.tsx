import type { Summary } from '../lib/coach/summary';
import type { Say } from '../locales';

/** How old the number is, in words; the exact moment as its time. An invented reading has no hour. Grey and dashed once it is stale. */
export function Freshness({ summary, say }: { summary: Summary; say: Say }) {
  const { latest, age, stale } = summary;
  return (
    <time class={stale ? 'fresh old' : 'fresh'} dateTime={latest.takenAt}>
      {say.ago(age)}
      {age === 0 && latest.source !== 'sample' && `, ${say.time(latest.takenAt)}`}
    </time>
  );
}
