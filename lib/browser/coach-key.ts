import { browser } from 'wxt/browser';

/** The manifest's name for the key that leads to the coach of the box the member writes in. */
export const TO_COACH = 'to-coach';

/**
 * That key as the browser has it bound and writes it ("Alt+Shift+K"); null where it is bound to nothing: the member took
 * it away, or another extension had it first.
 */
export async function coachKey(): Promise<string | null> {
  const commands = await browser.commands.getAll().catch(() => []);
  return commands.find(({ name }) => name === TO_COACH)?.shortcut || null;
}
