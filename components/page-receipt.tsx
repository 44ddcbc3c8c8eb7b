import type { Receipt } from '../lib/linkedin/reading';
import { PILLARS } from '../lib/score/pillar';
import type { Snapshot } from '../lib/score/snapshot';
import type { Say } from '../locales';

/** What was read on this page, value by value, and where each one came from. Opened by a click, in place of the score. */
export function PageReceipt({ snapshot, receipt, say }: { snapshot: Snapshot; receipt: Receipt; say: Say }) {
  const { overall, pillars, industry, network, derived, takenAt } = snapshot;
  const sum = say.number(PILLARS.reduce((total, p) => total + pillars[p], 0));
  const rows: [name: string, value: number | null | undefined, path: string][] = [
    [say.text('page.total'), overall, 'overall'],
    ...PILLARS.map((p): [string, number, string] => [say.text(`score.${p}Short`), pillars[p], `pillars.${p}`]),
    [say.text('page.averageIndustry'), industry?.average, 'industry.average'],
    [say.text('page.rankIndustry'), industry?.rank, 'industry.rank'],
    [say.text('page.averageNetwork'), network?.average, 'network.average'],
    [say.text('page.rankNetwork'), network?.rank, 'network.rank'],
  ];
  return (
    <div class="receipt">
      <p>{say.text(derived ? 'page.receiptDerived' : 'page.receiptSum', { time: say.time(takenAt), sum, overall })}</p>
      <dl>
        {rows.map(([name, value, path]) => (
          <div key={path}>
            <dt>{name}</dt>
            <dd>{value === null || value === undefined ? say.text('page.unknown') : <b>{say.number(value)}</b>}</dd>
            {receipt[path] && <dd class="anchor">{say.text(`page.anchor_${receipt[path]}`)}</dd>}
          </div>
        ))}
      </dl>
    </div>
  );
}
