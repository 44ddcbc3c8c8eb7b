import type { Annotation } from '../../lib/member/annotation';
import type { CoachSay } from '../../locales/coach';
import { dayInWords } from '../day-in-words';

interface Props {
  marks: readonly Annotation[];
  from: string;
  /** Today. */
  to: string;
  say: CoachSay;
}

/** What is marked in the days that the chart shows, in words; the bands behind its line are these. */
export function TrendMarks({ marks, from, to, say }: Props) {
  const shown = marks.filter((m) => m.to >= from && m.from <= to).sort((a, b) => (a.from < b.from ? -1 : 1));
  if (shown.length === 0) return null;
  return (
    <ul class="trend-marks soft small">
      {shown.map((mark) => (
        <li key={`${mark.kind} ${mark.from}`}>
          <span class={`mark-key mark-${mark.kind}`} aria-hidden="true" />
          {say.text(`marks.${mark.kind}`)}{' '}
          {mark.from === mark.to
            ? dayInWords(mark.from, to, say)
            : say.text('marks.span', { from: dayInWords(mark.from, to, say), to: dayInWords(mark.to, to, say) })}
        </li>
      ))}
    </ul>
  );
}
