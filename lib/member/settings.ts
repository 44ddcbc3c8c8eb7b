import * as v from 'valibot';

/** The languages the interface speaks. */
export const LANGUAGES = ['en', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * What the member chose. One stored value, obeyed by every surface at once.
 * - `page`: `ask` until the first run is answered (readings are kept, nothing is inserted), then `coach` on the page
 *   or `quiet` (nothing inserted anywhere)
 * - `onProfile`: whether `coach` also means the pill on the own profile; that is read either way
 * - `language`: a fixed language, or the browser's
 * - `shape`: how the page coach was left
 * - `sample`: views show the sample year instead of the member's own history
 */
export const settingsSchema = v.object({
  version: v.literal(1),
  page: v.picklist(['ask', 'coach', 'quiet']),
  onProfile: v.boolean(),
  language: v.picklist(['auto', ...LANGUAGES]),
  shape: v.picklist(['card', 'pill']),
  sample: v.boolean(),
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
};

/** The settings in a stored value; what is missing or unreadable falls back to {@link FRESH_SETTINGS}, field by field. */
export function settingsFrom(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return FRESH_SETTINGS;
  const one = (key: keyof Settings) => {
    const parsed = v.safeParse(settingsSchema.entries[key], (stored as Record<string, unknown>)[key]);
    return parsed.success ? { [key]: parsed.output } : {};
  };
  return {
    ...FRESH_SETTINGS,
    ...one('page'),
    ...one('onProfile'),
    ...one('language'),
    ...one('shape'),
    ...one('sample'),
  };
}
