import { pickLanguage } from '../../../locales';
import { choicesFrom } from '../../member/choices';
import { dayOf, localIso } from '../../score/day';
import { readAccounts } from '../account-store';
import { keyOf } from '../keys';
import { browserLanguages } from '../languages';
import type { PageMessage } from '../messages';
import { stored } from '../one-value';
import { keepProfile, readProfile } from '../profile-store';
import type { ProfileView } from '../profile-view';
import { saltedHash } from '../salted-hash';
import type { PageSpeaker } from '../sender';
import { readSettings } from '../settings-store';
import { isAtProfile } from './at-profile';

type Of<T extends PageMessage['type']> = Extract<PageMessage, { type: T }>;

/** The coach on the own profile asks what it shows. Null where the tab's address is not the one it was proven for. */
export async function profileView({ slug }: Of<'profile-view'>, page: PageSpeaker): Promise<ProfileView | null> {
  return isAtProfile(slug, page) ? viewOf(await ownerOf(slug), false) : null;
}

/** Keeps what was seen of the own profile, for the account whose profile it is; not while that is not known. */
export async function profileSeen(
  { slug, visit, report }: Of<'profile'>,
  page: PageSpeaker,
): Promise<ProfileView | null> {
  if (!isAtProfile(slug, page)) return null;
  const owner = await ownerOf(slug);
  const keeping = owner && keepProfile(owner.account, report, dayOf(localIso(Date.now())), visit);
  const refused = await keeping?.then(
    () => false,
    () => true,
  );
  return viewOf(owner, refused ?? false);
}

interface Owner {
  account: string;
  salt: string;
}

/** The account that a profile is bound to; null while the member has yet to say whose it is. */
async function ownerOf(slug: string): Promise<Owner | null> {
  const { bound, salt } = await readAccounts();
  const hash = await saltedHash(salt, slug);
  const binding = bound.find((each) => each.hash === hash);
  return binding ? { account: binding.account, salt } : null;
}

async function viewOf(owner: Owner | null, unsaved: boolean): Promise<ProfileView> {
  const [settings, kept, choices] = await Promise.all([
    readSettings(),
    owner && readProfile(owner.account),
    owner && stored(keyOf.choices(owner.account)),
  ]);
  return {
    shown: settings.page === 'coach' && settings.onProfile,
    language: pickLanguage(settings.language, browserLanguages()),
    salt: owner?.salt ?? null,
    kept: kept && { items: kept.items, measures: kept.measures },
    asked: {
      industryConfirmed: choicesFrom(choices ?? undefined).industryConfirmed,
      today: dayOf(localIso(Date.now())),
    },
    unsaved,
  };
}
