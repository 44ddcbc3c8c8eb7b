import type { Moment } from './moment';
import type { Role } from './role';
import type { Situation } from './situation';

/** The languages of a note, apart from the interface's: English, Dutch with "je", Dutch with "u". */
export const NOTE_LANGUAGES = ['en', 'nl', 'nlFormal'] as const;
export type NoteLanguage = (typeof NOTE_LANGUAGES)[number];

/** A note to start from, with {places} that the member fills in. It claims nothing beyond its situation. */
export interface Template {
  /** Stable and used once: the situation, then what is told apart. */
  id: string;
  situation: Situation;
  /** Whom it suits best; none named: anyone. */
  roles: readonly Role[];
  /** When it suits best; none named: at any moment. */
  moments: readonly Moment[];
  /** `A`: earned context, worth one of the month's notes; `B`: nice where notes are left. Source: the project's notes. */
  worth: 'A' | 'B';
  /** All three have the same places. */
  texts: Readonly<Record<NoteLanguage, string>>;
}
