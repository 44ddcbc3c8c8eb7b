import { COMMENT_WORDS, type Settings } from '../lib/member/settings';
import type { CoachProps } from './view';

/** Where the coach may come while the member writes, and from how many words on a comment counts as good. */
export function WritingSettings({ state, actions, say }: CoachProps) {
  const { page, commentWords } = state.settings;
  return (
    <section class="card settings" aria-labelledby="while-writing">
      <h2 id="while-writing">{say.text('whileWriting.title')}</h2>
      {page === 'coach' ? (
        (['onComments', 'onNotes'] as const).map((key) => (
          <label key={key} class="pick">
            <input
              type="checkbox"
              name={key}
              checked={state.settings[key]}
              onChange={(e) => actions.set({ [key]: e.currentTarget.checked })}
            />
            <span>
              {say.text(`whileWriting.${key}`)}
              <span class="soft small">{say.text(`whileWriting.${key}Why`)}</span>
            </span>
          </label>
        ))
      ) : (
        <p class="soft">{say.text(`whileWriting.notOnPage_${page}`)}</p>
      )}
      <label class="language">
        <span>
          {say.text('whileWriting.words')}
          <span class="soft small">{say.text('whileWriting.wordsWhy')}</span>
        </span>
        <select
          name="commentWords"
          value={commentWords}
          onChange={(e) => actions.set({ commentWords: Number(e.currentTarget.value) as Settings['commentWords'] })}
        >
          {COMMENT_WORDS.map((n) => (
            <option key={n} value={n}>
              {say.text('whileWriting.moreThan', { n })}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
