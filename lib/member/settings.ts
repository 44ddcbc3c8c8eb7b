import * as v from 'valibot';
import { NOTE_LANGUAGES, type NoteLanguage } from '../outreach/template';

/** The languages the interface speaks. */
export const LANGUAGES = ['en', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** From how many words on, plus one, a comment counts as good: the choices a member has. Fifteen is the usual one. */
export const COMMENT_WORDS = [5, 10, 15, 20, 25, 30] as const;

/**
 * What the member chose. One stored value, obeyed by every surface at once.
 * - `page`: `ask` until the first run is answered (readings are kept, nothing is inserted), then `coach` on the page
 *   or `quiet` (nothing inserted anywhere)
 * - `onProfile`: whether `coach` also means the pill on the own profile; that is read either way
 * - `language`: a fixed language, or the browser's
 * - `shape`: how the page coach was left
 * - `sample`: views show the sample year instead of the member's own history
 * - `onComments`, `onNotes`: while `page` is `coach`, whether it comes to comments and to invitations' notes
 * - `commentWords`: more words than this make a good comment
 * - `noteLanguage`: the language of notes to start from, apart from the interface's; `auto` is the interface's
 */
export const settingsSchema = v.object({
  version: v.literal(1),
  page: v.picklist(['ask', 'coach', 'quiet']),
  onProfile: v.boolean(),
  language: v.picklist(['auto', ...LANGUAGES]),
  shape: v.picklist(['card', 'pill']),
  sample: v.boolean(),
  onComments: v.boolean(),
  onNotes: v.boolean(),
  commentWords: v.picklist(COMMENT_WORDS),
  noteLanguage: v.picklist(['auto', ...NOTE_LANGUAGES]),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** The settings before anyone chose. */
export const FRESH_SETTINGS: Settings = {
  version: 1,
  page: 'ask',
  onProfile: true,
  language: 'auto',
  shape: 'card',
  sample: false,
  onComments: true,
  onNotes: true,
  commentWords: 15,
  noteLanguage: 'auto',
};

/** The settings in a stored value; what is missing or unreadable falls back to {@link FRESH_SETTINGS}, field by field. */
export function settingsFrom(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const readable = Object.entries(settingsSchema.entries).flatMap(([name, schema]) => {
    const parsed = v.safeParse(schema as v.GenericSchema, given[name]);
    return parsed.success ? [[name, parsed.output]] : [];
  });
  return { ...FRESH_SETTINGS, ...Object.fromEntries(readable) };
}

/** The language of notes: the member's choice, else the interface's. */
export function noteLanguageOf({ noteLanguage }: Settings, language: Language): NoteLanguage {
  return noteLanguage === 'auto' ? language : noteLanguage;
}
