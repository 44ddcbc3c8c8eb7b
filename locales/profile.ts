import type { Language } from '../lib/member/settings';
import { CATALOGUES, type Catalogues, type KeyOf, type Say, type TextKey, voice } from '.';
import { item as en } from './en/item';
import { item as nl } from './nl/item';

/** The names of all texts on the member's own profile page. */
export type ProfileKey = TextKey | KeyOf<{ item: typeof en }>;
/** Says what is said on the member's own profile page. */
export type ProfileSay = Say<ProfileKey>;

const PROFILE_CATALOGUES: Catalogues = { en: { ...CATALOGUES.en, item: en }, nl: { ...CATALOGUES.nl, item: nl } };

/** The voice of the own profile page in a language: the shared rooms, and the items of a profile. */
export function profileVoice(language: Language): ProfileSay {
  return voice<ProfileKey>(language, PROFILE_CATALOGUES);
}
