import type { Language } from '../lib/member/settings';
import { CATALOGUES, type Catalogues, type KeyOf, type Say, type TextKey, voice } from '.';
import { writing as en } from './en/writing';
import { writing as nl } from './nl/writing';

/** The names of the texts that are said while the member writes. */
export type WritingKey = TextKey | KeyOf<typeof en>;

/** The shared rooms, and those for whoever writes. Apart from the side panel's: the box on LinkedIn's page needs these only. */
export const WRITING_CATALOGUES: Catalogues = { en: { ...CATALOGUES.en, ...en }, nl: { ...CATALOGUES.nl, ...nl } };

/** The voice that speaks while the member writes, in a language of the interface. */
export function writingVoice(language: Language): Say<WritingKey> {
  return voice<WritingKey>(language, WRITING_CATALOGUES);
}
