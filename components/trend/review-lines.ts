import type { Review, Tally } from '../../lib/coach/review';
import { PILLARS } from '../../lib/score/pillar';
import type { Snapshot } from '../../lib/score/snapshot';
import type { CoachSay } from '../../locales/coach';
import type { Coaching } from '../view';

/** One part of the weekly review: its heading and its lines. */
export interface ReviewPart {
  heading: string;
  lines: readonly string[];
}

/** Things told by name; the window names them all. */
const MOST = 5;

/**
 * The weekly review in words, part by part: the same for screen, paper and Markdown. Ranks only where they are wanted,
 * nothing empty, and no part at all of a week in which nothing was read to compare and nothing was ticked.
 */
export function reviewParts(
  review: Review,
  latest: Snapshot | null,
  ranks: boolean,
  coaching: Coaching,
  say: CoachSay,
): readonly ReviewPart[] {
  const title = (rule: string) => coaching.words(say.language, rule).title;
  const tallies = (all: readonly Tally[]) => [
    ...all
      .slice(0, MOST)
      .map(({ rule, times }) => (times > 1 ? say.text('tank.times', { title: title(rule), times }) : title(rule))),
    ...(all.length > MOST ? [say.count('review.more', all.length - MOST)] : []),
  ];
  const { change, done, left, keep, swap } = review;
  const moved = movedLines(review, latest, say);
  const parts = [
    { heading: say.text('review.moved'), lines: moved },
    { heading: say.text('review.ranks'), lines: ranks && latest ? rankLines(latest, say) : [] },
    { heading: say.text('review.done'), lines: tallies(done) },
    { heading: say.text('review.left'), lines: tallies(left) },
    {
      heading: say.text('review.keep'),
      lines: keep ? [say.count('review.keepWhy', keep.days, { title: title(keep.rule) })] : [],
    },
    { heading: say.text('review.swap'), lines: swap ? [title(swap)] : [] },
  ];
  const empty = !change && done.length === 0 && left.length === 0;
  return empty ? [] : parts.filter(({ lines }) => lines.length > 0);
}

/** The parts as Markdown: a title, a heading each, and lists. */
export function reviewInMarkdown(title: string, parts: readonly ReviewPart[]): string {
  const body = parts.map(({ heading, lines }) => `## ${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`);
  return `# ${title}\n\n${body.join('\n')}`;
}

function movedLines({ change: moved }: Review, latest: Snapshot | null, say: CoachSay): string[] {
  if (!moved || !latest) return [say.text('review.noMove')];
  const line = (subject: string, change: number, now: number) =>
    say.text('review.change', { subject, change: say.signed(change), points: say.number(now, 1) });
  return [
    line(say.text('score.total'), moved.total, latest.overall),
    ...PILLARS.map((p) => line(say.text(`score.${p}Short`), moved.pillars[p], latest.pillars[p])),
    say.text('review.since', { day: say.day(moved.since, 'long') }),
  ];
}

function rankLines({ industry, network }: Snapshot, say: CoachSay): string[] {
  return (['industry', 'network'] as const).flatMap((group) => {
    const rank = { industry, network }[group]?.rank ?? null;
    return rank === null ? [] : [say.text('review.rank', { group: say.text(`score.${group}`), n: rank })];
  });
}
