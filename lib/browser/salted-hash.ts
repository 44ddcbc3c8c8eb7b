/** Random bytes of a salt: as many as its hash shows. */
const SALT_BYTES = 16;
/** Characters of a hash: 96 bits, far more than any two texts of one member will share. */
const LENGTH = 16;

/** What stands for a text where the text itself may not be kept: SHA-256 of salt and text, 16 characters of base64url. */
export async function saltedHash(salt: string, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${salt}\n${text}`);
  return base64url(await crypto.subtle.digest('SHA-256', bytes)).slice(0, LENGTH);
}

/** A salt that nobody can guess: 22 characters of base64url. */
export function newSalt(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(SALT_BYTES)).buffer);
}

function base64url(bytes: ArrayBuffer): string {
  const text = btoa(String.fromCharCode(...new Uint8Array(bytes)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
