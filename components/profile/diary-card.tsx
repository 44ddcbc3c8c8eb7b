import { FIXES } from '../../lib/profile/best-fix';
import { type ProfileChange, profileChanges, stalest } from '../../lib/profile/changes';
import { itemOf } from '../../lib/profile/item';
import type { ProfileRecord } from '../../lib/profile/record';
import type { CoachSay } from '../../locales/coach';
import { Opened } from '../today/opened';

/** Changes shown at once; the older ones open. */
const FEW = 5;

/** What changed when, newest first, and the part that may want a fresh look this week. */
export function DiaryCard({ profile, today, say }: { profile: ProfileRecord; today: string; say: CoachSay }) {
  const changes = profileChanges(profile).reverse();
  const oldest = stalest(profile, today);
  return (
    <section class="card" aria-labelledby="diary">
      <div class="lines">
        <h2 id="diary">{say.text('profileTab.diary')}</h2>
        <p class="soft small">{say.text(changes.length > 0 ? 'profileTab.diaryLead' : 'profileTab.diaryEmpty')}</p>
      </div>
      {changes.length > 0 && <Changes changes={changes.slice(0, FEW)} say={say} />}
      {changes.length > FEW && (
        <details class="facts">
          <summary>{say.text('profileTab.diaryMore', { n: changes.length })}</summary>
          <Changes changes={changes.slice(FEW)} say={say} />
        </details>
      )}
      {oldest && (
        <div class="missing">
          <p>
            <b>{say.text('profileTab.refresh')}</b>
          </p>
          <p class="soft">
            {say.text('profileTab.refreshWhy', {
              section: say.text(`item.${oldest.section}`),
              day: say.day(oldest.since, 'long'),
            })}
          </p>
          <Opened path={FIXES[itemOf(oldest.section)].path} text="today.open" say={say} />
        </div>
      )}
    </section>
  );
}

function Changes({ changes, say }: { changes: readonly ProfileChange[]; say: CoachSay }) {
  return (
    <ul class="diary">
      {changes.map(({ day, section, kind }) => (
        <li key={`${day} ${section}`}>
          <span class="soft">{say.day(day, 'dated')}</span>
          <span>
            {say.text(`item.${section}`)} <span class="soft">{say.text(`profileTab.${kind}`)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
