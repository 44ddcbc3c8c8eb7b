import { useMemo, useState } from 'preact/hooks';
import { languagesDiffer } from '../../lib/profile/languages-differ';
import { topicsIn, topicsOfHeadline, typedTopics } from '../../lib/profile/topics';
import type { CoachSay } from '../../locales/coach';
import type { DraftsProps } from './drafts';

/** The member's own keywords against a draft: which it says, and which it doesn't. No word of ours is added. */
export function TopicsCard({ drafts, write, say }: DraftsProps & { say: CoachSay }) {
  const { headline, topics, draft } = drafts;
  // Closed until it is wanted; what was typed before comes back open.
  const [open, setOpen] = useState(topics + draft !== '');
  const found = useMemo(() => topicsIn(typedTopics(topics), draft), [topics, draft]);
  const fromHeadline = topicsOfHeadline(headline);
  const isReady = draft.trim() !== '' && found.said.length + found.missing.length > 0;
  return (
    <details class="card fold" open={open} onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        <h2 id="topics">{say.text('profile.topics')}</h2>
        <span class="soft small">{say.text('trial.topicsLead')}</span>
      </summary>
      <div class="lines">
        <label class="field">
          <span>{say.text('profile.topics_label')}</span>
          <input type="text" value={topics} onInput={(e) => write({ topics: e.currentTarget.value })} />
        </label>
        {fromHeadline.length > 0 && (
          <button type="button" class="link" onClick={() => write({ topics: fromHeadline.join(', ') })}>
            {say.text('profile.topics_take')}
          </button>
        )}
      </div>
      <label class="field">
        <span>{say.text('profile.topics_draft')}</span>
        <textarea rows={4} value={draft} onInput={(e) => write({ draft: e.currentTarget.value })} />
      </label>
      {isReady ? (
        <dl class="topics">
          <dt>{say.text('profile.topics_said')}</dt>
          <dd>
            <Words words={found.said} none={say.text('trial.noneSaid')} />
          </dd>
          <dt>{say.text('profile.topics_missing')}</dt>
          <dd>
            <Words words={found.missing} none={say.text('trial.allSaid')} />
          </dd>
        </dl>
      ) : (
        <p class="soft">{say.text('trial.topicsNone')}</p>
      )}
      {isReady && languagesDiffer(headline, draft) && <p class="soft small">{say.text('trial.languages')}</p>}
      <p class="soft small">{say.text('profile.topics_help')}</p>
    </details>
  );
}

function Words({ words, none }: { words: readonly string[]; none: string }) {
  if (words.length === 0) return <span class="soft">{none}</span>;
  return (
    <ul class="words">
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}
