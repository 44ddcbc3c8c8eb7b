import type { Language } from '../lib/member/settings';
import { CATALOGUES, type Catalogues, type KeyOf, type Say, type TextKey, voice } from '.';
import { item as enItem } from './en/item';
import { pill as enPill } from './en/pill';
import { item as nlItem } from './nl/item';
import { pill as nlPill } from './nl/pill';

const en = { item: enItem, pill: enPill };
const nl = { item: nlItem, pill: nlPill };

/** The names of all texts on the member's own profile page. */
export type ProfileKey = TextKey | KeyOf<typeof en>;
/** Says what is said on the member's own profile page. */
export type ProfileSay = Say<ProfileKey>;

/** Every text that can be said there. */
export const PROFILE_CATALOGUES: Catalogues = { en: { ...CATALOGUES.en, ...en }, nl: { ...CATALOGUES.nl, ...nl } };

/** The voice of the own profile page in a language: the shared rooms, the items of a profile, and the pill. */
export function profileVoice(language: Language): ProfileSay {
  return voice<ProfileKey>(language, PROFILE_CATALOGUES);
}
