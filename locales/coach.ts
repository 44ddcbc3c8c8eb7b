import type { Language } from '../lib/member/settings';
import { CATALOGUES, type Catalogues, type KeyOf, type Say, type TextKey, voice } from '.';
import { coach as en } from './en/coach';
import { coach as nl } from './nl/coach';

/** The names of all texts of the side panel. */
export type CoachKey = TextKey | KeyOf<typeof en>;
/** Says what the side panel says. */
export type CoachSay = Say<CoachKey>;

/** Every text of the side panel: the shared rooms, and its own. */
export const COACH_CATALOGUES: Catalogues = { en: { ...CATALOGUES.en, ...en }, nl: { ...CATALOGUES.nl, ...nl } };

/** The side panel's voice in a language. */
export function coachVoice(language: Language): CoachSay {
  return voice<CoachKey>(language, COACH_CATALOGUES);
}
