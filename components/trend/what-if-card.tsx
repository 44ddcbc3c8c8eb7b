import { useState } from 'preact/hooks';
import { PILLAR_MAX, PILLARS, type Pillar } from '../../lib/score/pillar';
import { whatIf } from '../../lib/score/what-if';
import type { CoachSay } from '../../locales/coach';

/** A slider per pillar and the total they make: exact, since the total is a sum. Half points; what isn't moved stays as it is. */
export function WhatIfCard({ pillars, say }: { pillars: Record<Pillar, number>; say: CoachSay }) {
  const [other, setOther] = useState<Partial<Record<Pillar, number>>>({});
  const result = whatIf(pillars, other);
  const moved = Object.keys(other).length > 0;
  return (
    <section class="card what-if" aria-labelledby="what-if">
      <h2 id="what-if">{say.text('whatIf.title')}</h2>
      <p class="soft">{say.text('whatIf.lead')}</p>
      {PILLARS.map((pillar) => (
        <label key={pillar} class={`slider ${pillar}`}>
          <span class="pillar-row">
            <span>{say.text(`score.${pillar}Short`)}</span>
            <b>{say.number(result.pillars[pillar])}</b>
          </span>
          <input
            type="range"
            min="0"
            max={PILLAR_MAX}
            step="0.5"
            value={result.pillars[pillar]}
            aria-valuetext={say.number(result.pillars[pillar])}
            onInput={(e) => setOther({ ...other, [pillar]: e.currentTarget.valueAsNumber })}
          />
        </label>
      ))}
      <p role="status">
        <b class="result">
          {say.text('whatIf.result', { total: say.number(result.total), tier: say.text(`score.${result.tier}`) })}
        </b>{' '}
        <span class="soft">
          {result.difference === 0
            ? say.text('whatIf.same')
            : say.text('whatIf.difference', { change: say.signed(result.difference, 2) })}
        </span>
      </p>
      {moved && (
        <button type="button" class="button small" onClick={() => setOther({})}>
          {say.text('whatIf.reset')}
        </button>
      )}
    </section>
  );
}
