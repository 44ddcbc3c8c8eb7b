import type { Observation } from '../../lib/coach/observations';
import type { Gap } from '../../lib/score/gap';
import type { Step } from '../../lib/score/step';
import type { Trend } from '../../lib/score/trend';
import type { CoachSay } from '../../locales/coach';

/** One thing that may be said, in a sentence. Points with one decimal: more would pretend to know more. */
export function observationInWords(one: Observation, say: CoachSay): string {
  switch (one.is) {
    case 'none':
      return say.text('said.none');
    case 'values':
      return say.count('said.values', one.readings);
    case 'difference': {
      const { since, points } = one.difference;
      return say.text('said.difference', { change: say.signed(points), day: say.day(since, 'long') });
    }
    case 'trend':
      return trendInWords(one.trend, say);
    case 'plateau': {
      const { since, low, high } = one.plateau;
      const number = (n: number) => say.number(n, 1);
      return say.text('said.plateau', { day: say.day(since, 'long'), low: number(low), high: number(high) });
    }
    case 'step':
      return stepInWords(one.step, say);
    case 'echo': {
      const { points, rose, drops } = one.echo;
      return say.text('said.echo', {
        points: say.number(points, 1),
        rose: say.day(rose.to, 'long'),
        from: say.day(drops.from),
        to: say.day(drops.to),
      });
    }
    case 'gap':
      return gapInWords(one.gap, say);
    case 'industry': {
      const { day, from, to } = one.change;
      return say.text('said.industry', { day: say.day(day, 'long'), from, to });
    }
  }
}

function trendInWords({ subject, change, certainty }: Trend, say: CoachSay): string {
  const way = change < 0 ? 'down' : 'up';
  const words = say.text(certainty === 'level' ? 'said.level' : `said.${way}_${certainty}`, {
    change: say.signed(change),
  });
  return `${say.text(subject === 'total' ? 'score.total' : `score.${subject}Short`)}: ${words}.`;
}

function stepInWords({ kind, pillar, points, day }: Step, say: CoachSay): string {
  return say.text(`said.step-${kind}`, {
    points: say.signed(points),
    day: say.day(day, 'long'),
    pillar: pillar ? say.text(`score.${pillar}`) : '',
  });
}

function gapInWords({ from, to, days }: Gap, say: CoachSay): string {
  if (to === null) return say.count('said.gapOpen', days);
  return say.text('said.gapClosed', { from: say.day(from, 'long'), to: say.day(to, 'long') });
}
