import type { ProfileView } from '../lib/browser/profile-view';
import { type Completeness, completenessOf } from '../lib/profile/completeness';
import { ITEMS } from '../lib/profile/item';
import type { KnownProfile } from '../lib/profile/known';
import { toScroll } from '../lib/profile/seen-elsewhere';
import type { Standing } from '../lib/profile/standing';
import type { ProfileSay } from '../locales/profile';
import { FoldButton } from './fold-button';
import { Mark } from './mark';
import { ProfileFix } from './profile-fix';
import { ProfileItems } from './profile-items';

/** What the pill on the own profile knows. */
export interface ProfileState {
  view: ProfileView;
  /** What is known of the profile: what was kept of earlier looks, and what this page has shown since. */
  profile: KnownProfile;
  panelRefused: boolean;
}

export interface ProfilePillProps extends ProfileState {
  open: boolean;
  onOpen: (open: boolean) => void;
  onPanel: () => void;
  say: ProfileSay;
}

/** How the parts of a profile stand, in the order in which the bar and the list say it. */
export const STANDINGS: readonly Standing[] = ['have', 'missing', 'unknown'];

/** The pill on the member's own profile, "Profile 9/18", and the card it opens to. */
export function ProfilePill(props: ProfilePillProps) {
  const { view, profile, open, onOpen, say } = props;
  const complete = completenessOf(profile, view.asked);
  const figures = { n: complete.items.have.length, of: ITEMS.length };
  if (!open) {
    return (
      <button
        type="button"
        class="pill"
        aria-expanded="false"
        title={say.text('pill.title')}
        onClick={() => onOpen(true)}
      >
        <Mark />
        <span class="figures">
          <b>{say.text('pill.short', figures)}</b>{' '}
          {toScroll(complete.items.unknown, profile).length > 0 && <span>{say.text('pill.soFar')}</span>}
        </span>
        <span class="unseen">
          {say.text('pill.stand')}. {say.text('pill.expand')}
        </span>
      </button>
    );
  }
  return (
    <section class="card" aria-label={say.text('pill.title')}>
      <header>
        <Mark />
        <h2 class="total">
          <b>{say.text('pill.of', figures)}</b> <span>{say.text('pill.stand')}</span>
        </h2>
        <FoldButton onFold={() => onOpen(false)} say={say} />
      </header>
      <Share complete={complete} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where there is little room, and a keyboard must reach it. */}
      <div class="body" tabIndex={0}>
        <Kept view={view} say={say} />
        <ProfileFix profile={profile} asked={view.asked} say={say} />
        <ProfileItems items={complete.items} profile={profile} say={say} />
      </div>
      <footer>
        <button type="button" class="main" onClick={props.onPanel}>
          {say.text('page.panel')}
        </button>
        <span class="quiet">{say.text('pill.ours')}</span>
        {props.panelRefused && <p role="status">{say.text('page.panelRefused')}</p>}
      </footer>
    </section>
  );
}

/** The parts as a bar; the list below says the same in words. */
function Share({ complete }: { complete: Completeness }) {
  return (
    <div class="share" aria-hidden="true">
      {STANDINGS.filter((standing) => standing !== 'unknown').map((standing) => {
        const n = complete.items[standing].length;
        return n > 0 && <span key={standing} class={standing} style={{ flex: `0 0 ${(n / ITEMS.length) * 100}%` }} />;
      })}
    </div>
  );
}

/** Why nothing of this is kept; nothing where it is. */
function Kept({ view: { salt, unsaved }, say }: Pick<ProfilePillProps, 'view' | 'say'>) {
  if (salt !== null && !unsaved) return null;
  return (
    <p class="warning" role="status">
      {say.text(unsaved ? 'pill.unsaved' : 'pill.whose')}
    </p>
  );
}
