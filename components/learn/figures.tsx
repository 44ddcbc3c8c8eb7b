import type { CoachSay } from '../../locales/coach';

/** In the order of how often one meets them. */
const FIGURES = [
  'opportunities',
  'quota',
  'outsell',
  'quoted',
  'sales',
  'twenty',
  'digital',
  'knowledge',
  'content',
  'words',
] as const;

/** Figures that go around, quoted as what they are: the claim, who says it, and what kind of figure it is. */
export function Figures({ say }: { say: CoachSay }) {
  return (
    <section class="card" aria-labelledby="figures">
      <h2 id="figures">{say.text('learn.figures')}</h2>
      <p class="soft">{say.text('learn.figuresLead')}</p>
      <ul class="figures">
        {FIGURES.map((figure) => (
          <li key={figure}>
            <p>“{say.text(`figures.${figure}`)}”</p>
            <p class="soft small">{say.text(`figures.${figure}Source`)}</p>
            <p class="small">{say.text(`figures.${figure}Kind`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
