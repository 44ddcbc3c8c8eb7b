import { useState } from 'preact/hooks';
import { ANNOTATIONS, type Annotation } from '../../lib/member/annotation';
import { isDay } from '../../lib/score/day';
import type { CoachProps } from '../view';

/** Time off and events: what is marked, and a small form to mark another stretch of days. */
export function MarksCard({ state, actions, say }: Omit<CoachProps, 'coaching'>) {
  const marks = [...state.annotations].sort((a, b) => (a.from < b.from ? 1 : -1));
  const newest = marks[0];
  const [added, setAdded] = useState<Annotation | null>(null);
  // Offered while it stands: taken away here or there, there is nothing left to take back.
  const stands = marks.find((m) => m.from === added?.from && m.to === added.to && m.kind === added.kind);
  const span = ({ from, to }: Annotation) =>
    from === to
      ? say.day(from, 'dated')
      : say.text('marks.span', { from: say.day(from, 'dated'), to: say.day(to, 'dated') });
  return (
    <details class="card fold marks">
      <summary>
        <h2>{say.text('marks.title')}</h2>
        <span class="soft small">
          {newest ? `${say.text(`marks.${newest.kind}`)}, ${span(newest)}` : say.text('marks.none')}
        </span>
      </summary>
      <p class="soft">{say.text('marks.lead')}</p>
      {marks.length > 0 && (
        <ul class="mark-list">
          {marks.map((mark) => (
            <li key={`${mark.kind} ${mark.from} ${mark.to}`}>
              <span>
                <b>{say.text(`marks.${mark.kind}`)}</b> <span class="soft small">{span(mark)}</span>
              </span>
              <button
                type="button"
                class="remove"
                aria-label={say.text('marks.delete', { kind: say.text(`marks.${mark.kind}`), span: span(mark) })}
                onClick={() => actions.unannotate(mark)}
              >
                <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
                  <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      )}
      <NewMark today={state.today} annotate={actions.annotate} onAdded={setAdded} say={say} />
      <div class="undo" role="status">
        {stands && (
          <>
            <p class="soft">
              {say.text('marks.added', { kind: say.text(`marks.${stands.kind}`), span: span(stands) })}
            </p>
            <button type="button" class="button small" onClick={() => actions.unannotate(stands)}>
              {say.text('today.undo')}
            </button>
          </>
        )}
      </div>
    </details>
  );
}

function NewMark({
  today,
  annotate,
  onAdded,
  say,
}: Pick<CoachProps, 'say'> & {
  today: string;
  annotate: (a: Annotation) => void;
  onAdded: (a: Annotation) => void;
}) {
  const [mark, setMark] = useState<Annotation>({ kind: 'holiday', from: today, to: today });
  const [wrong, setWrong] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const fits = isDay(mark.from) && isDay(mark.to) && mark.from <= mark.to;
    setWrong(!fits);
    if (!fits) return;
    annotate(mark);
    onAdded(mark);
  };
  return (
    <form class="new-mark" onSubmit={add} noValidate>
      <label class="field">
        <span>{say.text('marks.what')}</span>
        <select
          value={mark.kind}
          onChange={(e) => setMark({ ...mark, kind: e.currentTarget.value as Annotation['kind'] })}
        >
          {ANNOTATIONS.map((kind) => (
            <option key={kind} value={kind}>
              {say.text(`marks.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      {(['from', 'to'] as const).map((end) => (
        <label key={end} class="field">
          <span>{say.text(`marks.${end}`)}</span>
          <input type="date" value={mark[end]} onInput={(e) => setMark({ ...mark, [end]: e.currentTarget.value })} />
        </label>
      ))}
      <button type="submit" class="button small">
        {say.text('marks.add')}
      </button>
      <p class="said" role="status">
        {wrong && say.text('marks.wrong')}
      </p>
    </form>
  );
}
