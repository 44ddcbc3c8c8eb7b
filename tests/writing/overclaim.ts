/** Words by which a note claims more than its writer is likely to have done: always, all of it, to the end. */
const OVERCLAIM =
  /\b(?:always|every post|everything you|never miss|all your|for years|from cover|finished|the whole|altijd|alles (?:wat|van)|nooit een|al je|al uw|jarenlang|helemaal uit|van a tot z|elke post)\b/i;

/** The first overclaiming words of a text; null where there are none. */
export function overclaimIn(text: string): string | null {
  return OVERCLAIM.exec(text)?.[0] ?? null;
}
